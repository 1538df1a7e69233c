"""Citations, glossary terms and recommendations that are not registered."""

from __future__ import annotations

from collections.abc import Iterator

from builder.check.scope import Scope
from builder.diagnostics import Finding, finding
from builder.diagnostics.nearest import nearest
from builder.model.blocks import Law, RecommendationRef
from builder.model.inlines import Citation, Term


class CitationUnknown:
    """`[@key]` that is neither a source of the module or the programme nor a fact."""

    code = "citation-unknown"

    def check(self, scope: Scope) -> Iterator[Finding]:
        known = {*_source_keys(scope), *(fact.key for fact in scope.course.programme.facts)}
        for citation in scope.nodes(Citation):
            if citation.key not in known:
                yield finding(self.code, citation.span, key=citation.key, near=nearest(citation.key, known))


class SourceUnknown:
    """A law block whose `source` is not registered."""

    code = "source-unknown"

    def check(self, scope: Scope) -> Iterator[Finding]:
        known = set(_source_keys(scope))
        for law in scope.nodes(Law):
            if law.source and law.source not in known:
                yield finding(self.code, law.source_span or law.span, key=law.source, near=nearest(law.source, known))


class TermUnknown:
    """A glossary term that curriculum.yaml does not explain."""

    code = "term-unknown"

    def check(self, scope: Scope) -> Iterator[Finding]:
        known = {entry.term for entry in scope.course.programme.glossary}
        for term in scope.nodes(Term):
            if term.entry not in known:
                yield finding(self.code, term.span, term=term.entry, near=nearest(term.entry, known))


class RecommendationUnknown:
    """A recommendation that recommendations.yaml does not hold."""

    code = "recommendation-unknown"

    def check(self, scope: Scope) -> Iterator[Finding]:
        known = {each.key for each in scope.course.programme.recommendations}
        for block in scope.nodes(RecommendationRef):
            if block.ref and block.ref not in known:
                yield finding(self.code, block.ref_span or block.span, ref=block.ref, near=nearest(block.ref, known))


def _source_keys(scope: Scope) -> Iterator[str]:
    for source in (*scope.module.sources, *scope.course.programme.sources):
        yield source.key
