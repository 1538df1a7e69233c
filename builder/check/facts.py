"""Figures need a source, and facts grow old (FORMAT 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.check.scope import Scope
from builder.diagnostics import Finding, Span, finding
from builder.model.blocks import Paragraph, Table
from builder.model.inlines import Citation, Inline, Text
from builder.model.walk import walk

_PERCENTAGE = re.compile(r"\d[\d.,]*[\s\u00a0\u202f]*(?:%|Prozent\b|percent\b)", re.IGNORECASE)


class PercentageUncited:
    """A percentage without a citation in its paragraph (in a table: in its row, or in the head)."""

    code = "percentage-uncited"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for paragraph in scope.nodes(Paragraph):
            yield from self._uncited(paragraph.content)
        for table in scope.nodes(Table):
            head = tuple(inline for cell in table.head for inline in cell.content)
            for row in table.rows:
                yield from self._uncited((*(inline for cell in row for inline in cell.content), *head))

    def _uncited(self, content: tuple[Inline, ...]) -> Iterator[Finding]:
        nodes = list(walk(content))
        if any(isinstance(node, Citation) for node in nodes):
            return
        for node in nodes:
            found = _PERCENTAGE.search(node.text) if isinstance(node, Text) else None
            if found:
                place = Span(node.span.file, node.span.line, node.span.column + found.start())
                yield finding(self.code, place, figure=found[0])
                return


class FactOverdue:
    """A cited fact whose check-by date has passed."""

    code = "fact-overdue"

    def check(self, scope: Scope) -> Iterator[Finding]:
        facts = {fact.key: fact for fact in scope.course.programme.facts}
        for citation in scope.nodes(Citation):
            fact = facts.get(citation.key)
            if fact and fact.check_by and fact.check_by < scope.today:
                yield finding(self.code, citation.span, key=fact.key, date=fact.check_by.isoformat())
