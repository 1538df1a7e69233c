"""Short names: the most used variables get the shortest, and one name serves wherever its meanings do not meet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from string import ascii_letters, digits

from builder.exporters._player.javascript.scopes import Resolved, Variable
from builder.exporters._player.javascript.tokens import KEYWORDS
from builder.exporters._player.javascript.tree import Word


def short_names(resolved: Resolved) -> dict[Word, str]:
    """Return the new name of each word. No name hides another one where that is meant, nor one of the browser's."""
    taken: dict[str, list[Variable]] = {}
    names: dict[Word, str] = {}
    order = sorted(enumerate(resolved.variables), key=lambda pair: (-len(pair[1].words), pair[0]))
    for _, variable in order:
        for name in _candidates(resolved.free):
            others = taken.setdefault(name, [])
            if not any(_meet(variable, other) for other in others):
                break
        others.append(variable)
        names.update(dict.fromkeys(variable.words, name))
    return names


def _meet(one: Variable, other: Variable) -> bool:
    return one.scope in other.extent or other.scope in one.extent or one.scope is other.scope


def _candidates(refused: Iterable[str]) -> Iterator[str]:
    for length in range(4):
        for first in ascii_letters:
            for rest in product(ascii_letters + digits, repeat=length):
                name = first + "".join(rest)
                if name not in KEYWORDS and name not in refused:
                    yield name
