"""builder/edit: edits, and the text out of a file's bytes and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.edit import Edit, apply, decoded, encoded, line_end, line_start
from builder.edit.write import write_whole


def test_groups_are_applied_whole_or_not_at_all() -> None:
    groups = ((Edit(0, 1, "A"), Edit(4, 5, "E")), (Edit(2, 3, "C"), Edit(4, 5, "X")), (Edit(6, 6, "!"),), ())
    assert apply("abcdef", groups) == ("AbcdEf!", (True, False, True, False))


def test_equal_edits_are_one() -> None:
    assert apply("ab", ((Edit(0, 1, "x"),), (Edit(0, 1, "x"),))) == ("xb", (True, True))


@given(st.text(alphabet="a\r\n\ufeffä"), st.booleans())
def test_bytes_survive(text: str, bom: bool) -> None:
    data = ("\ufeff" if bom else "").encode() + text.encode()
    read = decoded(data)
    assert read is not None
    assert encoded(read, like=data) == data


def test_what_is_no_utf_8_has_no_text() -> None:
    assert decoded(b"\xfc") is None


@pytest.mark.parametrize(("text", "end"), [("a\r\nb\n", "\r\n"), ("a\rb", "\r"), ("a\nb", "\n"), ("", "\n")])
def test_line_ends(text: str, end: str) -> None:
    assert line_end(text) == end


def test_where_a_line_starts() -> None:
    assert [line_start("a\r\nb\rc\n", offset) for offset in (0, 1, 3, 4, 5, 7)] == [0, 0, 3, 3, 5, 7]


def test_a_file_appears_whole_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "neu" / "ä.md"
    write_whole(path, b"eins")
    path.chmod(0o600)
    write_whole(path, b"zwei")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"zwei", 0o600)
    write_whole(path, b"drei", mode=0o644)
    assert path.stat().st_mode & 0o777 == 0o644
    assert [each.name for each in path.parent.iterdir()] == ["ä.md"]
