"""Every code is a readable slug with a message and a remedy in both languages, naming the same facts."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from builder.diagnostics.catalogue import entries
from builder.diagnostics.entry import Entry, Text


def _placeholders(text: Text) -> set[str]:
    return {name for part in (text.message, text.help) for _, name, _, _ in Formatter().parse(part) if name is not None}


@pytest.mark.parametrize("entry", entries().values(), ids=lambda entry: entry.code)
def test_an_entry_speaks_both_languages(entry: Entry) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", entry.code)
    for text in (entry.de, entry.en):
        assert len(text.message) > 10
        assert len(text.help) > 10
        assert all(re.fullmatch(r"[a-z_]+", name) for name in _placeholders(text))
    assert _placeholders(entry.de) == _placeholders(entry.en)


# Backticks stand where the format itself has them.
_FORMAT_MARKS = re.compile(r"\{\{term\}\}`[^`]+`|```")


@pytest.mark.parametrize("entry", entries().values(), ids=lambda entry: entry.code)
def test_words_are_quoted_in_one_way(entry: Entry) -> None:
    for text, opening, closing in ((entry.de, "„", "“"), (entry.en, "“", "”")):
        for part in (_FORMAT_MARKS.sub("", text.message), _FORMAT_MARKS.sub("", text.help)):
            assert not set("`«»‹›") & set(part)
            marks = "".join(mark for mark in part if mark in "„“”")
            assert marks == (opening + closing) * (len(marks) // 2), part
