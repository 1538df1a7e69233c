"""The same script said with fewer words: functions as arrows, branches as expressions, declarations side by side."""

from __future__ import annotations

from builder.exporters._player.javascript.statements import fold_body, fold_branches, fold_returns, segments
from builder.exporters._player.javascript.tree import Group, Node, Word

_BEFORE_CAST = frozenset("= , ; : ? ! && || ?? ... => == === != !== < > <= >= + - * / % += -=".split())

_SHORT: dict[str, list[Node]] = {"true": ["!", "0"], "false": ["!", "1"], "const": ["let"]}


def rewrite(items: list[Node], *, block: bool = True) -> list[Node]:
    """Return the statements (`block`) or the inside of another bracket, rewritten; the tree it came from is used up."""
    done: list[Node] = []
    for n, item in enumerate(items):
        if isinstance(item, Group):
            item.items = rewrite(item.items, block=item.kind == "block")
            body = item.kind == "block" and n and items[n - 1] == "=>"
            done += (fold_body(item) if body else None) or [item]
        elif isinstance(item, Word) and item.text == "undefined" and not item.shorthand:
            done += ["void", "0"]
        elif isinstance(item, str) and item in _SHORT and not _is_property(items, n):
            done += _SHORT[item]
        else:
            done.append(item)
    done = _without_last_marks(_single_parameters(_without_casts(done)), block=block)
    if not block:
        return done
    return _without_last_marks(_joined(fold_branches(fold_returns(_arrows(done)))), block=True)


def _is_property(items: list[Node], n: int) -> bool:
    after = items[n + 1] if n + 1 < len(items) else ""
    return (n > 0 and items[n - 1] in (".", "?.")) or (after == ":" and (not n or items[n - 1] == ","))


def _without_last_marks(items: list[Node], *, block: bool) -> list[Node]:
    """Without the last semicolon of a block, the last comma of a list. The sources have no holes in lists."""
    if items and items[-1] == (";" if block else ",") and len(items) > 1 and not _ends_in_head(items[:-1]):
        return items[:-1]
    return items


def _ends_in_head(items: list[Node]) -> bool:
    """Whether the last semicolon is a statement of its own, as in `while (next());`."""
    last = items[-1]
    return isinstance(last, Group) and last.kind == "(" and items[-2:-1] in (["while"], ["for"], ["if"])


def _without_casts(items: list[Node]) -> list[Node]:
    """`(a.b)` without its brackets, which the sources need for `/** @type {T} */ (a.b)`."""
    done: list[Node] = []
    for n, item in enumerate(items):
        bare = (not n or items[n - 1] in _BEFORE_CAST) and items[n + 1 : n + 2] != ["=>"]
        if bare and isinstance(item, Group) and item.kind == "(" and _is_path(item.items):
            done += item.items
        else:
            done.append(item)
    return done


def _is_path(items: list[Node]) -> bool:
    """Whether `items` are a variable and what is reached or called from it, without a step that may be skipped."""
    if not items or not isinstance(items[0], Word) or items[0].text in ("async", "let"):
        return False
    for n, item in enumerate(items[1:], start=1):
        follows = isinstance(item, str) and (item == "." or items[n - 1] == ".")
        if not follows and not (isinstance(item, Group) and item.kind in ("(", "[")):
            return False
    return True


def _single_parameters(items: list[Node]) -> list[Node]:
    """`(a) => a` without its brackets."""
    for n, item in enumerate(items[:-1]):
        if items[n + 1] == "=>" and isinstance(item, Group) and len(item.items) == 1 and items[n - 1 : n] != ["async"]:
            only = item.items[0]
            items[n] = only if isinstance(only, Word) else item
    return items


def _arrows(items: list[Node]) -> list[Node]:
    """Function declarations as arrows, before all else of their block: declarations are lifted there anyway.

    None of our functions has a `this`, is called by `new`, or is a generator: parse refuses the first and the last.
    """
    rest: list[Node] = []
    lifted: list[list[Node]] = []
    n = 0
    while n < len(items):
        declares = items[n] == "function" and n + 3 < len(items) and isinstance(items[n + 1], Word)
        if not declares or (rest and rest[-1] != ";" and not _ends_statement(rest)):
            rest.append(items[n])
            n += 1
            continue
        before: list[Node] = [rest.pop()] if rest[-1:] == ["async"] else []
        body = items[n + 3]
        assert isinstance(body, Group)
        head = _single_parameters([items[n + 2], "=>"]) if not before else [items[n + 2], "=>"]
        lifted.append([items[n + 1], "=", *before, *head, *(fold_body(body) or [body])])
        n += 4
    if not lifted:
        return items
    joined: list[Node] = ["let"]
    for function in lifted:
        joined += [*function, ","]
    return [*joined[:-1], ";", *rest] if rest else joined[:-1]


def _ends_statement(items: list[Node]) -> bool:
    last = items[-1]
    return last == "async" or (isinstance(last, Group) and last.kind == "block" and items[-2:-1] != ["=>"])


def _joined(items: list[Node]) -> list[Node]:
    """`let a = 1; let b = 2` as one declaration."""
    done: list[Node] = []
    before: Node = ""
    for segment in segments(items):
        if segment[0] == before == "let" and done[-1] == ";":
            done[-1:] = [",", *segment[1:]]
        else:
            done += segment
        before = segment[0]
    return done
