"""Racist insults are not repeated, not even in quotation marks.

The list holds digests, so that this repository repeats none of the words either. To add one, add `digest(word)` of its
base form; compounds that begin with it are found too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from unicodedata import normalize

from builder.check.scope import Scope
from builder.diagnostics import Finding, finding

_WORD = re.compile(r"[^\W\d_]{4,}")
_SHORTEST, _LONGEST = 4, 24
_DIGESTS = frozenset(
    """
    001b933c1dd7edd1 01fe6118bb6cd9b0 0fc8c499f6f20584 104e0baf07f7b7ed 23b3637f001b981a 2e87985002ba1ffe
    300d61f7e9c9bad2 367bc81444e8eae7 4bcefa3dd8d401f7 507d0327078a743a 51abce8560bba36b 547e2828e71e80b0
    56173c135fa34bf2 65fb57a7cceaaab1 77b982d5550a7773 78d8b04cdd627016 799b5343b656e541 79d005d829722bef
    7bda1a6a22493d81 82031486750ccd30 8338af30d5c14564 90193a50b952ce13 91e1cf88e7cea697 a3b62d1affe43dde
    a5ecbe2d3a631b6f a7afc8b4f6197e8e a8ae5e8bcdc9f794 b1c88b843ca85a87 b1f9d25cf6fe9c8a b49e617234960468
    bded794123aa36ef c62d930157472156 ce7894cacef3d377 d430d0364bd877e6 d9567b5a49efe914 db9e6e867a4759a4
    e2ba2a72363f4669 e2fb6cd7776d7676 e35a0bf8893970d1 e3a28bf50149f62a e6b7ed190f0cdc8a
    """.split()
)


def digest(word: str) -> str:
    """Return the digest under which the list knows `word`; capitals and accents do not matter."""
    plain = "".join(mark for mark in normalize("NFKD", word.casefold()) if mark.isalpha())
    return blake2b(plain.encode(), digest_size=8, person=b"kursbau-words").hexdigest()


class SlurQuoted:
    """A word that is used as a racist insult. Its message does not repeat it."""

    code = "slur-quoted"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for passage in scope.passages:
            for word in _WORD.finditer(passage.text):
                if _is_listed(word[0]):
                    yield finding(self.code, passage.span(word.start()))


@cache
def _is_listed(word: str) -> bool:
    return any(digest(word[:end]) in _DIGESTS for end in range(_SHORTEST, min(len(word), _LONGEST) + 1))
