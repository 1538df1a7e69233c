"""builder/edition/rebuild.py"""

from __future__ import annotations

from builder.diagnostics import Span
from builder.edition.rebuild import Rebuild
from builder.model.blocks import CodeBlock, Paragraph
from builder.model.inlines import Gap, Link, Text, Variable

_AT = Span("f", 2, 3)
_FILL = Rebuild(
    nodes={Variable: lambda node: Text(node.span, node.name.upper())},
    string=lambda text, field, span: f"{field}@{span.line}:{text.replace('{{ a }}', 'A')}",
)


def test_nodes_and_strings_are_replaced() -> None:
    before = Paragraph(_AT, (Text(_AT, "x"), Link(_AT, (Variable(_AT, "a"),), "mailto:{{ a }}")))
    after = _FILL(before)
    assert after == Paragraph(_AT, (Text(_AT, "x"), Link(_AT, (Text(_AT, "A"),), "href@2:mailto:A")))
    assert after.content[0] is before.content[0]


def test_code_and_gaps_stay_as_typed() -> None:
    before = (CodeBlock(_AT, "{{ a }}"), Paragraph(_AT, (Gap(_AT, ("{{ a }}",)),)))
    assert _FILL(before) is before
