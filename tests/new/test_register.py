"""builder/new/register.py: one module more, everything else as it was."""

from __future__ import annotations

import pytest

from builder.new.register import with_module

_HEAD = "id: p\ntitle: P  # Titel\n"
_TAIL = "tracks: {a: [m]}\n# Ende\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("modules: [m]\n", "modules: [m, neu]\n"),
        ("modules: [ m , n ]  # alle\n", "modules: [ m , n, neu ]  # alle\n"),
        ("modules: [m, n,]\n", "modules: [m, n, neu,]\n"),
        ("modules: [\n  m,  # erstes\n  n   # zweites\n]\n", "modules: [\n  m,  # erstes\n  n, neu   # zweites\n]\n"),
        ("modules:\n  - m\n  - 'n'  # zuletzt\n", "modules:\n  - m\n  - 'n'  # zuletzt\n  - neu\n"),
        ("modules:\n- m\n", "modules:\n- m\n- neu\n"),
        ("modules:\n", "modules: [neu]\n"),
        ("modules: []\n", "modules: [neu]\n"),
        ("", None),
        ("modules: [" + "x" * 100 + "]\n", "modules: [" + "x" * 100 + ",\n          neuneuneu]\n"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_insertion(before: str, after: str | None, end: str, bom: bytes) -> None:
    id = "neuneuneu" if "x" * 50 in before else "neu"
    whole = f"{_HEAD}{before}{_TAIL}"
    wanted = f"{_HEAD}{after}{_TAIL}" if after is not None else f"{whole}modules: [neu]\n"
    changed = with_module(bom + whole.replace("\n", end).encode(), id, name="f")
    assert changed is not None
    assert changed.after == bom + wanted.replace("\n", end).encode()


@pytest.mark.parametrize("text", ["modules: m\n", "modules: {a: b}\n", "- a\n", "modules: [m\n", "modules: [m, neu]\n"])
def test_what_is_not_clear_is_left_to_the_author(text: str) -> None:
    changed = with_module(text.encode(), "neu", name="f")
    assert changed is None or text == "modules: [m, neu]\n"


def test_a_file_that_is_not_utf_8_is_left_alone() -> None:
    assert with_module("title: ü\n".encode("latin-1"), "neu", name="f") is None
