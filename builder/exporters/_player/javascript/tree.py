"""A script as a tree of brackets: as much structure as it takes to tell variables, properties and blocks apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from builder.exporters._player.javascript.tokens import BEFORE_VALUE, KEYWORDS, is_name, tokens


@dataclass(slots=True, eq=False)
class Word:
    """An identifier that names a variable; `shorthand` where it is a property too, as in `{name}`."""

    text: str
    shorthand: bool = False


@dataclass(slots=True, eq=False)
class Group:
    """What stands between two brackets. `kind`: "(", "[", "template", "object" (or a pattern) or "block"."""

    kind: str
    opening: str
    items: list[Node] = field(default_factory=list)
    closing: str = ""


Node: TypeAlias = "str | Word | Group"
"""A token that is no variable, a variable, or a bracketed group."""


class JavaScriptError(ValueError):
    """A script that does not keep to the convention that our own sources keep to."""


_OPENING = {"(": "(", "[": "[", "{": "{"}
_REFUSED = frozenset("class debugger eval export import super this var with yield arguments".split())


def parse(script: str) -> list[Node]:
    """Return the tree of `script`. Raises JavaScriptError where brackets do not match or a word is not for our scripts.

    Classes, `this`, `var`, `with`, `arguments` and generators would make names or functions mean something else.
    """
    items: list[Node] = []
    above: list[tuple[list[Node], Group]] = []
    before = ""
    for token in tokens(script):
        if token in (")", "]", "}") or (token[0] == "}" and len(token) > 1):
            items = _close(items, above, token)
        else:
            items.append(_node(token, before, items, above[-1][1] if above else None))
        opened = items[-1] if items else None
        if isinstance(opened, Group) and not opened.closing:
            above.append((items, opened))
            items = opened.items
        before = token
    if above:
        raise JavaScriptError(f"{above[-1][1].opening} is never closed")
    _find_shorthands(items, None)
    return items


def _close(items: list[Node], above: list[tuple[list[Node], Group]], token: str) -> list[Node]:
    if not above:
        raise JavaScriptError(f"{token} closes nothing")
    group = above[-1][1]
    if token.endswith("${"):
        items.append(token)
        return items
    if token != {"(": ")", "[": "]"}.get(group.opening, token if token[0] == "}" else ""):
        raise JavaScriptError(f"{group.opening} is closed by {token}")
    group.closing = token
    return above.pop()[0]


def _node(token: str, before: str, items: list[Node], group: Group | None) -> Node:
    if token == "{":
        return Group("object" if _is_object(before) else "block", token)
    if token in _OPENING:
        return Group(token, token)
    if token.endswith("${") and token[0] == "`":
        return Group("template", token)
    if not is_name(token) or before in (".", "?."):
        return token
    key = group is not None and group.kind == "object" and (not items or items[-1] in (",", "get", "set", "async"))
    if token in KEYWORDS or key:
        if token in _REFUSED and not key:
            raise JavaScriptError(f"{token} is not for the player's scripts")
        return token
    return Word(token)


def _is_object(before: str) -> bool:
    """Whether the brace after `before` opens an object or a pattern, not a block."""
    if before in BEFORE_VALUE | {"const", "let"}:
        return before not in ("else", "do")
    return bool(before) and before not in (")", "=>", ";", "{", "}") and not is_name(before)


def _find_shorthands(items: list[Node], group: Group | None) -> None:
    """Tell `{name}` from `{name: 1}` and `{name() {}}`, now that it is known what follows."""
    for n, item in enumerate(items):
        if isinstance(item, Group):
            _find_shorthands(item.items, item)
        elif group and group.kind == "object" and is_name(item) and (not n or items[n - 1] == ","):
            after = items[n + 1] if n + 1 < len(items) else ","
            if after in (",", "="):
                items[n] = Word(str(item), shorthand=True)


def flat(items: list[Node], word: Callable[[Word], str]) -> Iterator[str]:
    """Yield the tokens of a tree in order, each variable as `word` writes it."""
    for item in items:
        if isinstance(item, Group):
            yield item.opening
            yield from flat(item.items, word)
            yield item.closing
        else:
            yield word(item) if isinstance(item, Word) else item


def split(items: list[Node], mark: str) -> Iterator[list[Node]]:
    """Yield what stands between each two `mark` at this level."""
    part: list[Node] = []
    for item in items:
        if item == mark:
            yield part
            part = []
        else:
            part.append(item)
    yield part
