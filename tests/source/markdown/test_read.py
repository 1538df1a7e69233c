"""The dialect as a whole: the case files, and what must hold for any text."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.diagnostics import Span
from builder.diagnostics.catalogue import entries, markdown
from builder.diagnostics.describe import describe
from builder.model.inlines import Text
from builder.source.markdown import read_inline, read_markdown
from tests.source.markdown.cases import Case, read_cases
from tests.source.markdown.compact import Compact

_CASES = tuple(read_cases(Path(__file__).parents[2] / "cases" / "markdown"))

# Pieces that the dialect gives a meaning to, so that texts made of them reach deep into every rule.
_PIECES = st.sampled_from(
    (
        *("\n", "\n\n", "\r\n", "\r", "  ", "    ", "\t", "> ", "- ", "1. ", "2) ", "* ", "# ", "## ", "::: "),
        *(":::", "::::\n", "note", "Wort", "ä", "*", "**", "_", "~~", "`", "```\n", "{", "}", "{#a", "k=", '"', "“"),
        *("{{ a }}", "{term}`", "[", "]", "[[", "]]", "](", "(", ")", "![", "[@a", "[^1]", "[^1]: ", "[!x] ", "|"),
        *("\\|", "|---|\n", "---\n", "===\n", "<", ">", "<!--", "-->", "<b>", "&amp;", "\\", " => ", "( ) ", "[x] "),
        *("= ", "– ", "• ", ": ", "[a]: b", "\0", "\u00ad", "\u00a0", "\u0301", "\u2028", "javascript:", "https://"),
    )
)
_TEXTS = st.one_of(st.text(), st.lists(_PIECES, max_size=40).map("".join))


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case.name)
def test_case(case: Case) -> None:
    document, findings = read_markdown(case.text, file="x.md")
    found = tuple(f"! {each.span.line}:{each.span.column} {each.code}" for each in findings)
    assert found == case.findings
    if case.tree is not None:
        assert tuple(Compact(places=case.places).document(document)) == case.tree


def test_every_code_has_a_case() -> None:
    told = {line.rpartition(" ")[2] for case in _CASES for line in case.findings}
    assert {entry.code for entry in markdown.ENTRIES} - told == set()


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("case", [case for case in _CASES if case.findings], ids=lambda case: case.name)
def test_findings_in_words(case: Case, language: str) -> None:
    for each in read_markdown(case.text, file="x.md")[1]:
        text = describe(each, language=language)
        assert text.message and text.help


@settings(deadline=None, max_examples=300)
@given(_TEXTS)
def test_any_text_is_read(text: str) -> None:
    document, findings = read_markdown(text, file="x.md")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    spans = [*_spans(document), *(each.span for each in findings)]
    assert [span for span in spans if not _inside(span, lines)] == []
    assert {each.code for each in findings} <= entries().keys()


@settings(deadline=None, max_examples=300)
@given(_TEXTS)
def test_places_of_words_are_exact(text: str) -> None:
    document, _ = read_markdown(text, file="x.md")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd").split("\n")
    for node in _texts(document):
        written = lines[node.span.line - 1][node.span.column - 1 :]
        assert written[:1] in ("\\", "&") or written.startswith(node.text[0]), node


@settings(deadline=None, max_examples=200)
@given(_TEXTS)
def test_any_line_is_read(text: str) -> None:
    inlines, findings = read_inline(text, file="x.yaml", line=7, column=5)
    for span in [*_spans(inlines), *(each.span for each in findings)]:
        assert span.line >= 7 and span.column >= 1


@settings(deadline=None)
@given(_TEXTS)
def test_same_text_same_tree(text: str) -> None:
    assert read_markdown(text, file="x.md") == read_markdown(text, file="x.md")


@pytest.mark.parametrize(
    "text",
    [
        "> " * 2000 + "a",
        "- " * 2000 + "a",
        "[" * 50_000 + "]" * 50_000,
        "![" * 20_000 + "](x)" * 20_000,
        "*a **b " * 5_000 + "b** a* " * 5_000,
        "::: a\n" * 2_000,
        "".join("  " * depth + "- ::: a\n" for depth in range(200)),
        "".join("  " * depth + "a\n" + "  " * depth + ": b\n\n" for depth in range(200)),
        "[" * 500 + "a" + "]{lang=en}" * 500,
        "wort " * 200_000,
    ],
    ids=lambda text: repr(text[:16]),
)
def test_deep_and_long_texts_are_read(text: str) -> None:
    document, findings = read_markdown(text, file="x.md")
    assert document.blocks
    assert "nested-too-deep" in {each.code for each in findings} or set(text) <= set("wort []!(x)")


def _spans(node: object) -> list[Span]:
    """Return the spans of a node and of everything in it."""
    if isinstance(node, Span):
        return [node]
    if isinstance(node, tuple):
        return [span for each in node for span in _spans(each)]
    if is_dataclass(node):
        return [span for field in fields(node) for span in _spans(getattr(node, field.name))]
    return []


def _texts(node: object) -> list[Text]:
    """Return the texts in a node and in everything below it."""
    if isinstance(node, Text):
        return [node]
    if isinstance(node, tuple):
        return [text for each in node for text in _texts(each)]
    if is_dataclass(node):
        return [text for field in fields(node) for text in _texts(getattr(node, field.name))]
    return []


def _inside(span: Span, lines: list[str]) -> bool:
    """Say whether a place lies in the text; the column after a line's last character counts as in it."""
    return 1 <= span.line <= len(lines) and 1 <= span.column <= len(lines[span.line - 1]) + 1
