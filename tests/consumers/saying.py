"""What a source says and what a Moodle course says, as plain words to compare."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import html

from builder.model.inlines import Text
from builder.model.walk import walk

_SPACE = re.compile(r"\s+")
_SHORTEST = 3


def words_of(source: object) -> list[str]:
    """Return every piece of text that the author wrote in `source`, a unit or a part of one."""
    texts = (_tidy(node.text) for node in walk(source) if isinstance(node, Text))
    return [text for text in texts if len(text) >= _SHORTEST]


def said(value: Any) -> str:
    """Return all that the strings inside `value` say: their text and what their pictures' alternatives say."""
    return " ".join(part for text in _strings(value) for part in _read(text))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner)


def _read(text: str) -> Iterator[str]:
    if "<" not in text:
        yield _tidy(text)
        return
    root = html.fragment_fromstring(text, create_parent="div")
    yield _tidy(root.text_content())
    for node in root.iter("img", "abbr", "a"):
        yield from (_tidy(value) for name, value in node.attrib.items() if name in ("alt", "title"))


def _tidy(text: str) -> str:
    return _SPACE.sub(" ", html.fromstring(f"<p>{text}</p>").text_content() if "&" in text else text).strip()
