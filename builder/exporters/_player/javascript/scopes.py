"""Which declaration each name of a script means (ECMA-262, 8.2 and 9.1), for the plain style of our own sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from builder.exporters._player.javascript.tree import Group, JavaScriptError, Node, Word, split

_HEADS = frozenset("if while switch".split())


@dataclass(slots=True, eq=False)
class Scope:
    """Where names are declared: a script, a block, or a function with its parameters."""

    above: Scope | None
    names: dict[str, Variable] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Variable:
    """One declared name: where it is declared, where it is written, and all scopes from there up to its own."""

    name: str
    scope: Scope
    words: list[Word] = field(default_factory=list)
    extent: set[Scope] = field(default_factory=set)


@dataclass(slots=True)
class Resolved:
    """All variables in the order of their declaration, and by name what nothing declares (the browser's own)."""

    top: Scope
    variables: list[Variable] = field(default_factory=list)
    free: dict[str, Variable] = field(default_factory=dict)


def resolve(items: list[Node]) -> Resolved:
    """Return the variables of the script `items`. Raises JavaScriptError where one scope declares a name twice."""
    resolved = Resolved(Scope(None))
    _Walk(resolved).block(items, resolved.top)
    return resolved


@dataclass(slots=True)
class _Walk:
    resolved: Resolved

    def block(self, items: list[Node], scope: Scope) -> None:
        """Declare what a block declares, then look at what stands in it."""
        for n, item in enumerate(items):
            if item in ("let", "const"):
                self.declare(_declared(items[n + 1 :]), scope)
            elif item == "function" and isinstance(items[n + 1], Word):
                self.declare([items[n + 1]], scope)
        self.visit(items, scope)

    def visit(self, items: list[Node], scope: Scope) -> None:
        n = 0
        while n < len(items):
            end = _function_end(items, n)
            if end:
                self.function(items[n:end], scope)
            elif items[n] == "for":
                end = _loop_end(items, n)
                self.loop(items[n + 1 : end], scope)
            else:
                self.one(items[n], scope)
            n = end or n + 1

    def one(self, item: Node, scope: Scope) -> None:
        if isinstance(item, Word):
            self.use(item, scope)
        elif isinstance(item, Group) and item.kind == "block":
            self.block(item.items, Scope(scope))
        elif isinstance(item, Group):
            self.visit(item.items, scope)

    def function(self, items: list[Node], scope: Scope) -> None:
        """Parameters and body are one scope: no parameter may be declared again in the body (ECMA-262, 15.2.1)."""
        inner = Scope(scope)
        head, body = items[0], items[1:]
        self.declare(_bound([head]) if isinstance(head, Word) else _parameters(head), inner)
        self.one(head, inner)
        body = body[1:] if body[0] == "=>" else body
        if isinstance(body[0], Group) and body[0].kind == "block":
            self.block(body[0].items, inner)
        else:
            self.visit(body, inner)

    def loop(self, items: list[Node], scope: Scope) -> None:
        inner = Scope(scope)
        head = items[0]
        assert isinstance(head, Group)
        self.block(head.items, inner)
        self.visit(items[1:], inner)

    def declare(self, words: Iterator[Word] | list[Node], scope: Scope) -> None:
        for word in words:
            assert isinstance(word, Word)
            if word.text in scope.names:
                raise JavaScriptError(f"{word.text} is declared twice")
            scope.names[word.text] = Variable(word.text, scope)
            self.resolved.variables.append(scope.names[word.text])

    def use(self, word: Word, scope: Scope) -> None:
        seen = [scope]
        while word.text not in seen[-1].names and seen[-1].above is not None:
            seen.append(seen[-1].above)
        variable = seen[-1].names.get(word.text)
        if variable is None:
            variable = self.resolved.free.setdefault(word.text, Variable(word.text, self.resolved.top))
        variable.words.append(word)
        variable.extent.update(seen)


def _function_end(items: list[Node], n: int) -> int:
    """Return where the function ends whose parameters stand at `n`; 0 where none stand there."""
    head = items[n]
    after = items[n + 1] if n + 1 < len(items) else None
    if after == "=>" and (isinstance(head, Word) or (isinstance(head, Group) and head.kind == "(")):
        return _arrow_end(items, n + 2)
    body = isinstance(after, Group) and after.kind == "block"
    if body and isinstance(head, Group) and head.kind == "(" and (not n or items[n - 1] not in _HEADS):
        return n + 2
    return 0


def _arrow_end(items: list[Node], n: int) -> int:
    """Return where the body ends that begins at `n`: a block, or an expression without commas."""
    body = items[n]
    if isinstance(body, Group) and body.kind == "block":
        return n + 1
    questions = 0
    for end in range(n, len(items)):
        item = items[end]
        questions += (item == "?") - (item == ":")
        if item in (",", ";") or questions < 0 or (isinstance(item, str) and item[0] == "}"):
            return end
    return len(items)


def _loop_end(items: list[Node], n: int) -> int:
    body = items[n + 2]
    if isinstance(body, Group) and body.kind == "block":
        return n + 3
    for end in range(n + 2, len(items)):
        item = items[end]
        if item == ";":
            return end
        if isinstance(item, Group) and item.kind == "block" and items[end - 1] != "=>":
            raise JavaScriptError("a loop around a statement with a block needs braces")
    return len(items)


def _parameters(head: Node) -> Iterator[Word]:
    assert isinstance(head, Group)
    for part in split(head.items, ","):
        yield from _bound(part)


def _declared(items: list[Node]) -> Iterator[Word]:
    """Yield the words that a declaration binds; `items` begin after its `let`."""
    for part in split(next(split(items, ";")), ","):
        yield from _bound(part)


def _bound(part: list[Node]) -> Iterator[Word]:
    """Yield the words that one pattern binds, its default or value left out."""
    target = part[1:2] if part[:1] == ["..."] else part[:1]
    for item in target:
        if isinstance(item, Word):
            yield item
        elif isinstance(item, Group) and item.kind in ("object", "["):
            for inner in split(item.items, ","):
                keyed = item.kind == "object" and len(inner) > 1 and inner[1] == ":"
                yield from _bound(inner[2:] if keyed else inner)
