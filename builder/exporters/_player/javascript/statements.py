"""Statements in a list of nodes, and branches that end in `return` as one conditional expression."""

from __future__ import annotations

from collections.abc import Iterator

from builder.exporters._player.javascript.tree import Group, Node

_NO_EXPRESSION = frozenset(
    "if else for while do switch case default try catch finally let const function return throw break continue".split()
)
_LOOSE = frozenset("= += -= *= /= %= **= &&= ||= ??= &= |= ^= <<= >>= >>>= ? => , yield".split())
_LOOSER_THAN_AND = _LOOSE | {"||", "??"}


def segments(items: list[Node]) -> Iterator[list[Node]]:
    """Yield the statements, each with its semicolon; what follows a block (`else`, the next statement) apart."""
    start = 0
    for n, item in enumerate(items):
        ends_block = isinstance(item, Group) and item.kind == "block" and items[n - 1 : n] != ["=>"]
        if item == ";" or ends_block:
            yield items[start : n + 1]
            start = n + 1
    if start < len(items):
        yield items[start:]


def fold_returns(items: list[Node]) -> list[Node]:
    """`if (a) return b; return c` at the end of a block as `return a ? b : c`."""
    parts = list(segments(items))
    if len(parts) < 2 or parts[-1][0] != "return":
        return items
    value = _without_mark(parts.pop())[1:]
    while parts and value and (branch := _returning_branch(parts[-1])) and _is_alone(parts):
        value = [*_as_condition(branch[0]), "?", *_bracketed(branch[1]), ":", *_bracketed(value)]
        parts.pop()
    return [*(node for part in parts for node in part), "return", *value]


def fold_body(body: Group) -> list[Node] | None:
    """Return a function's body as one expression for an arrow; None where it is more than one.

    Expressions stand before what is returned, divided by commas; `if (a) b;` becomes `a && b`.
    """
    parts = list(segments(body.items))
    if not parts or parts[-1][0] != "return":
        return None
    value = _without_mark(parts.pop())[1:]
    while parts and value:
        if not _is_alone(parts):
            return None
        part = _without_mark(parts[-1])
        if branch := _returning_branch(part):
            value = [*_as_condition(branch[0]), "?", *_bracketed(branch[1]), ":", *_bracketed(value)]
        elif short := _as_expression(part):
            value = [*short, ",", *value]
        else:
            return None
        parts.pop()
    if not value:
        return None
    first = value[0]
    starts_object = isinstance(first, Group) and first.kind == "object"
    return [Group("(", "(", value, ")")] if starts_object or "," in value else value


def fold_branches(items: list[Node]) -> list[Node]:
    """`if (a) b; else c;` as `a ? b : c;`, and `if (a) b;` as `a && b;` where that is not longer."""
    done: list[Node] = []
    parts = list(segments(items))
    while parts:
        part = parts.pop(0)
        has_else = bool(parts) and parts[0][0] == "else"
        branch = _acting_branch(part)
        other = _without_mark(parts[0])[1:] if has_else else []
        if branch and has_else and _is_expression(other):
            parts.pop(0)
            part = [*_as_condition(branch[0]), "?", *_bracketed(branch[1]), ":", *_bracketed(other), ";"]
        elif branch and not has_else and not any(item in _LOOSER_THAN_AND for side in branch for item in _marks(side)):
            part = [*branch[0], "&&", *branch[1], ";"]
        done += part
    return done[:-1] if done[-1:] == [";"] != items[-1:] else done


def _as_expression(part: list[Node]) -> list[Node] | None:
    if branch := _acting_branch(part):
        return [*_bracketed(branch[0], _LOOSER_THAN_AND), "&&", *_bracketed(branch[1], _LOOSER_THAN_AND)]
    return part if _is_expression(part) else None


def _acting_branch(part: list[Node]) -> tuple[list[Node], list[Node]] | None:
    """Return condition and action of `if (condition) action`, where the action is an expression."""
    part = _without_mark(part)
    if part[0] != "if" or not _is_expression(part[2:]):
        return None
    test = part[1]
    assert isinstance(test, Group)
    return test.items, part[2:]


def _is_expression(part: list[Node]) -> bool:
    return bool(part) and part[0] not in _NO_EXPRESSION and not any(_is_block(item) for item in part[:1])


def _marks(items: list[Node]) -> list[str]:
    return [item for item in items if isinstance(item, str)]


def _is_block(item: Node) -> bool:
    return isinstance(item, Group) and item.kind == "block"


def _is_alone(parts: list[list[Node]]) -> bool:
    """Whether the last part stands for itself: nothing before it has it for its body."""
    if len(parts) < 2:
        return True
    before = parts[-2]
    return before[-1] == ";" or _is_block(before[-1])


def _returning_branch(part: list[Node]) -> tuple[list[Node], list[Node]] | None:
    """Return condition and value of `if (condition) return value`."""
    part = _without_mark(part)
    if part[0] == "if" and part[2:3] == ["return"] and len(part) > 3:
        test = part[1]
        assert isinstance(test, Group)
        return test.items, part[3:]
    return None


def _as_condition(items: list[Node]) -> list[Node]:
    return _bracketed(items, _LOOSE)


def _bracketed(items: list[Node], marks: frozenset[str] = frozenset({","})) -> list[Node]:
    """The expression, in brackets where one of `marks` binds it more loosely than what will stand around it."""
    return [Group("(", "(", items, ")")] if any(mark in marks for mark in _marks(items)) else items


def _without_mark(part: list[Node]) -> list[Node]:
    return part[:-1] if part[-1] == ";" else part
