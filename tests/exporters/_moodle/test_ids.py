"""Numbers from ids: stable, positive, never twice in a kind."""

from __future__ import annotations

import pytest

from builder.exporters._moodle import ids as module
from builder.exporters._moodle.ids import Ids, idnumber, stamp


def test_a_key_keeps_its_number_whatever_came_before() -> None:
    one, other = Ids(), Ids()
    other.of("page", "x")
    assert one.of("page", "m", "a") == other.of("page", "m", "a") == one.of("page", "m", "a")
    assert one.of("page", "m", "a") != one.of("page", "m", "b")
    assert 0 < one.of("page", "m", "a") < 2**31


def test_parts_of_a_key_do_not_run_together() -> None:
    assert Ids().of("page", "ab", "c") != Ids().of("page", "a", "bc")
    assert stamp("ab", "c") != stamp("a", "bc")


def test_a_clash_is_settled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_number", lambda *key: 7 if key[-1] == "0" else hash(key[:-1]) % 1000 + 8)
    ids = Ids()
    first, second = ids.of("page", "a"), ids.of("page", "b")
    assert first == 7
    assert second != 7
    assert (ids.of("page", "a"), ids.of("page", "b")) == (first, second)
    assert ids.of("quiz", "b") == 7


def test_long_idnumbers_stay_apart() -> None:
    one, other = idnumber("m" * 90, "a" * 30), idnumber("m" * 90, "a" * 29 + "b")
    assert len(one) == 100
    assert one != other
    assert idnumber("m", "a") == "m:a"
