"""A plain-language text stands for what comes before it (FORMAT 3, plain)."""

from __future__ import annotations

from collections.abc import Iterator

from builder.check.scope import Scope
from builder.diagnostics import Finding, finding
from builder.model.blocks import Block, Heading, Plain
from builder.model.units import Lesson, Scenario


class PlainWithoutOriginal:
    """A `plain` block directly after a heading: there is nothing that it could replace."""

    code = "plain-without-original"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for unit in scope.own:
            if isinstance(unit, Lesson):
                yield from self._in(unit.body)
            elif isinstance(unit, Scenario):
                for scene in unit.scenes:
                    yield from self._in(scene.body)

    def _in(self, body: tuple[Block, ...]) -> Iterator[Finding]:
        before: Block | None = None
        for block in body:
            if isinstance(block, Plain) and (before is None or isinstance(before, Heading)):
                yield finding(self.code, block.span)
            before = block
