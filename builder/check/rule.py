"""What a rule is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from builder.check.scope import Scope
from builder.diagnostics import Finding


class Rule(Protocol):
    """Looks at one module and yields findings of its one `code`."""

    @property
    def code(self) -> str: ...

    def check(self, scope: Scope) -> Iterator[Finding]: ...
