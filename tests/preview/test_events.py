"""builder/preview/events.py: the newest of each kind, to whom it concerns."""

from __future__ import annotations

from collections.abc import AsyncIterator

from builder.preview.desk import View
from builder.preview.events import Hub
from tests.preview.finished import finished

_ONE, _OTHER = View("m", "standard", "scorm12"), View("n", "standard", "scorm12")


async def _first() -> dict[str, object]:
    return {"hello": {"n": 0}}


async def _lines(stream: AsyncIterator[bytes], number: int) -> list[str]:
    lines: list[str] = []
    async for line in stream:
        if line:
            lines.append(line.decode())
        if len(lines) == number:
            break
    return lines


def test_who_is_told_what() -> None:
    async def run() -> tuple[list[str], list[View], list[View]]:
        hub = Hub()
        stream = hub.listen(_ONE, _first)
        lines = await _lines(stream, 1)
        there = hub.views()
        hub.tell("page", {"n": 1}, view=_OTHER)
        hub.tell("page", {"n": 2}, view=_ONE)
        hub.tell("page", {"n": 3}, view=_ONE)
        hub.tell_all("fault", {"text": "ä"})
        lines += await _lines(stream, 2)
        hub.close()
        async for line in stream:
            lines.append(line.decode())
        return lines, there, hub.views()

    lines, there, left = finished(run())
    assert lines == [
        'event: hello\ndata: {"n": 0}\n\n',
        'event: page\ndata: {"n": 3}\n\n',
        'event: fault\ndata: {"text": "ä"}\n\n',
    ]
    assert (there, left) == ([_ONE], [])


def test_telling_nobody_is_no_fault() -> None:
    hub = Hub()
    hub.tell("page", {}, view=_ONE)
    hub.tell_all("fault", {})
    hub.close()
    assert hub.views() == []
