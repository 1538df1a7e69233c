"""The player's script said shorter, so that the first page stays small (RUNTIME, Learners' machines)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.exporters._player.javascript.naming import short_names
from builder.exporters._player.javascript.rewrite import rewrite
from builder.exporters._player.javascript.scopes import Variable, resolve
from builder.exporters._player.javascript.tree import flat, parse

_MUST_BE_PARTED = re.compile(r"[\w$]{2}|\+\+|--|//")


def shorten(script: str, *, wrapped: bool = False) -> str:
    """Return a script that does the same as `script`, with short names for the variables that it declares.

    Properties and strings stay as they are, and what the browser declares; only in a script that will be `wrapped` in a
    function, what is often used of it (`document`) gets a short name too. The same script gives the same. Each
    statement ends with a semicolon in our sources, so that no line break is needed. Raises JavaScriptError where
    `script` does not keep to what parse and resolve know.
    """
    items = rewrite(parse(script))
    resolved = resolve(items)
    often = [variable for variable in resolved.free.values() if _is_worth_a_name(variable)] if wrapped else []
    resolved.variables += often
    names = short_names(resolved)
    short = "".join(_spaced(flat(items, lambda word: _written(word.text, names.get(word, word.text), word.shorthand))))
    if not often:
        return short
    given = ",".join(f"{names[variable.words[0]]}={variable.name}" for variable in often)
    return f"let {given},{short[4:]}" if short.startswith("let ") else f"let {given};{short}"


def _is_worth_a_name(variable: Variable) -> bool:
    """Whether `let ab=name,` and `ab` are shorter than `name` each time."""
    longer = len(variable.name) - 2
    return longer * len(variable.words) > longer + 6


def _written(text: str, name: str, shorthand: bool) -> str:
    return f"{text}:{name}" if shorthand and name != text else name


def _spaced(tokens: Iterator[str]) -> Iterator[str]:
    last = ""
    for token in tokens:
        if _MUST_BE_PARTED.fullmatch(last[-1:] + token[:1]):
            yield " "
        yield token
        last = token
