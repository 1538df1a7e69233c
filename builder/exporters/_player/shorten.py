"""Shorter variable names in the player's script, so that the first page stays small (RUNTIME, Learners' machines).

Not a parser: the sources keep to a plain style (docs/player.md), in which each identifier's neighbours tell whether it
names a variable or a property. One name becomes the same short name everywhere, so that scopes need not be known;
names that nothing in the script declares (`document`, `Math`) and all properties stay as they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import product
from string import ascii_letters

_TOKEN = re.compile(
    r"(?P<space>\s+)|(?P<name>[A-Za-z_$][\w$]*)|(?P<number>\d[\w.]*|\.\d\w*)"
    r"|(?P<string>'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\")"
    r"|(?P<regex>/(?![*/])(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*)"
    r"|(?P<mark>\.\.\.|=>|\?\.(?!\d)|\?\?=?|&&=?|\|\|=?|[=!]==?|[-+]{2}|.)",
    re.DOTALL,
)
_KEYWORDS = frozenset(
    "async await break case catch class const continue default delete do else export extends false finally for function"
    " get if import in instanceof let new null of return set static super switch this throw true try typeof undefined"
    " var void while yield".split()
)
_BEFORE_VALUE = frozenset("return typeof case in of delete void throw new else do yield await instanceof".split())
_HEADS = frozenset("if for while switch with".split())


def shorten(script: str) -> str:
    """Return `script`, free of comments, with the variables it declares renamed. The same script gives the same."""
    spaced = list(_tokens(script))
    tokens = [token for token in spaced if token.strip()]
    roles = _roles(tokens)
    declared = _declared(tokens, roles)
    used = Counter(token for token, role in zip(tokens, roles, strict=True) if role and token in declared)
    others = {token for token, role in zip(tokens, roles, strict=True) if role} - declared
    short = dict(zip(sorted(used, key=lambda name: (-used[name], name)), _short_names(others), strict=False))
    return _tight([_written(token, role, short) for token, role in zip(tokens, roles, strict=True)])


def _tight(tokens: list[str]) -> str:
    """Return the script without what JavaScript does not need: blanks, last semicolons and commas, some brackets.

    The sources end each statement with a semicolon, and have neither empty statements nor holes in lists.
    """
    kept: list[str] = []
    for n, token in enumerate(tokens):
        after = tokens[n + 1] if n + 1 < len(tokens) else ""
        if (token == ";" and after.startswith("}")) or (token == "," and after in (")", "]", "}")):
            continue
        if token == "=>" and _is_single(kept):
            kept[-3:] = kept[-2:-1]
        kept.append("let" if token == "const" else token)
    return "".join(_spaced(kept))


def _is_single(kept: list[str]) -> bool:
    """Whether what stands before an arrow is one plain parameter in brackets."""
    return len(kept) > 3 and kept[-3] == "(" and kept[-1] == ")" and kept[-2].isidentifier() and kept[-4] != "async"


def _spaced(tokens: list[str]) -> Iterator[str]:
    last = ""
    for token in tokens:
        pair = last[-1:] + token[:1]
        if re.fullmatch(r"[\w$]{2}|\+\+|--|//", pair):
            yield " "
        yield token
        last = token


def _written(token: str, role: str, short: dict[str, str]) -> str:
    name = short.get(token, token) if role else token
    return f"{token}:{name}" if role == "shorthand" and name != token else name


def _short_names(taken: Iterable[str]) -> Iterator[str]:
    refused = {*taken, *_KEYWORDS}
    for length in (1, 2, 3):
        for letters in product(ascii_letters, repeat=length):
            name = "".join(letters)
            if name not in refused:
                yield name


def _tokens(script: str) -> Iterator[str]:
    """Yield the tokens; a template string comes in pieces, the expressions in it as tokens of their own."""
    place, before, depths = 0, "", list[int]()
    while place < len(script):
        if script[place] == "`" or (depths and depths[-1] == 0 and script[place] == "}"):
            if script[place] == "}":
                depths.pop()
            end = _template_end(script, place + 1)
            token = script[place:end]
            if token.endswith("${"):
                depths.append(0)
        else:
            found = _TOKEN.match(script, place)
            assert found is not None
            token = found[0]
            if found.lastgroup == "regex" and not _value_follows(before):
                token = "/"
            if depths:
                depths[-1] += (token == "{") - (token == "}")
        yield token
        before = token if token.strip() else before
        place += len(token)


def _template_end(script: str, place: int) -> int:
    found = re.compile(r"(?:[^`\\$]|\\.|\$(?!\{))*(?:`|\$\{)", re.DOTALL).match(script, place)
    assert found is not None
    return found.end()


def _value_follows(before: str) -> bool:
    """Whether a slash after `before` begins a regular expression."""
    return not before or before in _BEFORE_VALUE or not (before[-1] in ")]}'\"`" or re.match(r"[\w$]", before[-1]))


def _opens(token: str) -> bool:
    return token in ("(", "[", "{") or token.endswith("${")


def _closes(token: str) -> bool:
    return token in (")", "]", "}") or (token[0] == "}" and len(token) > 1)


def _roles(tokens: list[str]) -> list[str]:
    """Return for each token "variable", "shorthand" (`{name}`), or "" for what is neither. Tokens without blanks."""
    roles, braces = [], [""]
    for n, token in enumerate(tokens):
        before = tokens[n - 1] if n else ""
        after = tokens[n + 1] if n + 1 < len(tokens) else ""
        roles.append(_role(token, tokens[max(0, n - 2) : n], after, braces[-1]))
        if _closes(token):
            braces.pop()
        if _opens(token):
            braces.append("object" if token == "{" and _is_object(before) else "")
    return roles


def _role(token: str, before: list[str], after: str, inner: str) -> str:
    last = before[-1] if before else ""
    if token in _KEYWORDS or not re.match(r"[A-Za-z_$]", token) or last in (".", "?."):
        return ""
    if inner != "object" or last not in ("{", ",", "get", "set", "async"):
        return "variable"
    return "" if after in (":", "(") or last not in ("{", ",") else "shorthand"


def _is_object(before: str) -> bool:
    """Whether the brace after `before` opens an object or a pattern, not a block."""
    if before in _BEFORE_VALUE | {"const", "let", "var"}:
        return before not in ("else", "do")
    return bool(before) and before not in (")", "=>", ";", "{", "}") and not re.match(r"[\w$]", before)


def _declared(tokens: list[str], roles: list[str]) -> set[str]:
    """The names that the script itself declares: after const, let, function, catch, and as parameters."""
    found: set[str] = set()
    for n, token in enumerate(tokens):
        before = tokens[n - 1] if n else ""
        if roles[n] and (before == "function" or tokens[n + 1 : n + 2] == ["=>"]):
            found.add(token)
        elif token in ("const", "let", "var") or (token == "(" and _is_parameters(tokens, n)):
            found.update(_pattern(tokens, roles, n + 1))
    return found


def _is_parameters(tokens: list[str], opening: int) -> bool:
    """Whether the parenthesis holds parameters: an arrow or a body follows it, and no `if` or the like leads to it."""
    depth = 0
    for n in range(opening, len(tokens)):
        depth += _opens(tokens[n]) - _closes(tokens[n])
        if depth == 0:
            break
    after = tokens[n + 1] if n + 1 < len(tokens) else ""
    return after == "=>" or (after == "{" and (not opening or tokens[opening - 1] not in _HEADS))


def _pattern(tokens: list[str], roles: list[str], start: int) -> Iterator[str]:
    """Yield the names that a list of patterns declares, from `start` to where the list ends; values are passed over."""
    depth, value_at = 0, -1
    for n in range(start, len(tokens)):
        token = tokens[n]
        depth += _opens(token) - _closes(token)
        if depth < 0 or (depth == 0 and token in (";", "of", "in")):
            return
        if token == "=" and value_at < 0:
            value_at = depth
        elif value_at >= 0 and (depth < value_at or (token == "," and depth == value_at)):
            value_at = -1
        elif value_at < 0 and roles[n]:
            yield token
