"""The player's script said shorter, so that the first page stays small (RUNTIME, Learners' machines)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.exporters._player.javascript.naming import short_names
from builder.exporters._player.javascript.rewrite import rewrite
from builder.exporters._player.javascript.scopes import resolve
from builder.exporters._player.javascript.tree import flat, parse

_MUST_BE_PARTED = re.compile(r"[\w$]{2}|\+\+|--|//")


def shorten(script: str) -> str:
    """Return a script that does the same as `script`, with short names for the variables that it declares.

    Properties, strings and what the browser declares stay as they are. The same script gives the same. Each statement
    ends with a semicolon in our sources, so that no line break is needed. Raises JavaScriptError where `script` does
    not keep to what parse and resolve know.
    """
    items = rewrite(parse(script))
    names = short_names(resolve(items))
    return "".join(_spaced(flat(items, lambda word: _written(word.text, names.get(word, word.text), word.shorthand))))


def _written(text: str, name: str, shorthand: bool) -> str:
    return f"{text}:{name}" if shorthand and name != text else name


def _spaced(tokens: Iterator[str]) -> Iterator[str]:
    last = ""
    for token in tokens:
        if _MUST_BE_PARTED.fullmatch(last[-1:] + token[:1]):
            yield " "
        yield token
        last = token
