"""Places: line ends, indentation, and texts that begin somewhere in a file."""

from __future__ import annotations

import pytest

from builder.diagnostics import Span
from builder.source.markdown import read_inline, read_markdown
from builder.source.markdown.place import open_source
from tests.source.markdown.compact import Compact


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_do_not_move_places(end: str) -> None:
    text = end.join(("# A", "", "> - eins *zwei*", ">   drei", ""))
    document, findings = read_markdown(text, file="x.md")
    assert findings == ()
    assert list(Compact(places=True).document(document)) == [
        '1:1 h1 1:3 "A"',
        "3:1 quote",
        "  3:3 part",
        "    3:3 ul",
        "      3:3 item",
        '        3:5 p 3:5 "eins " 3:10 em(3:11 "zwei") 3:16 / 4:5 "drei"',
    ]


def test_a_text_from_within_a_file() -> None:
    document, findings = read_markdown("a {\n\nb }", file="c.yaml", line=10, column=5)
    assert [str(each.span) for each in findings] == ["c.yaml:10:7", "c.yaml:12:7"]
    assert [block.span for block in document.blocks] == [Span("c.yaml", 10, 5), Span("c.yaml", 12, 5)]


def test_one_line_from_within_a_file() -> None:
    inlines, findings = read_inline("  Ein *Titel* {", file="c.yaml", line=3, column=8)
    assert Compact(places=True).inlines(inlines) == '3:10 "Ein " 3:14 em(3:15 "Titel") 3:21 " {"'
    assert [(each.code, str(each.span)) for each in findings] == [("brace-in-text", "c.yaml:3:22")]


def test_one_line_knows_no_footnotes() -> None:
    findings = read_inline("Titel[^1]", file="c.yaml")[1]
    assert [(each.code, str(each.span)) for each in findings] == [("footnote-undefined", "c.yaml:1:6")]


def test_the_null_character_is_replaced() -> None:
    assert open_source("a\0b", file="x").text == "a\ufffdb"


@pytest.mark.parametrize("text", ["", "\n", "   ", "\r\n\r\n", "\t"])
def test_an_empty_text_has_no_blocks(text: str) -> None:
    document, findings = read_markdown(text, file="x.md")
    assert document.blocks == () and findings == ()
    assert read_inline(text, file="x.md") == ((), ())
