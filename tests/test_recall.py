"""builder/recall.py: the stages called through a Recall that remembers."""

from __future__ import annotations

from builder.recall import afresh, unchanged


def test_afresh_does_everything_again() -> None:
    calls: list[int] = []

    def step(number: int) -> int:
        calls.append(number)
        return number + 1

    assert [afresh("place", step, 1) for _ in range(2)] == [2, 2]
    assert calls == [1, 1]
    assert unchanged(calls) is calls
