"""Properties of read_content and read_fragment that hold for any text."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from builder.diagnostics import Finding, Span
from builder.diagnostics.catalogue import entries
from builder.diagnostics.describe import describe
from builder.model.blocks import Box, Paragraph
from builder.model.metadata import Status
from builder.model.units import Lesson, Quiz, Scenario, Survey, Unit
from builder.source.assemble import read_content, read_fragment
from builder.source.frontmatter import Kind

_UNITS = {Kind.LESSON: Lesson, Kind.SCENARIO: Scenario, Kind.QUIZ: Quiz, Kind.SURVEY: Survey}

_PIECES = st.sampled_from(
    [
        "# T\n", "## H {#h}\n", "## H\n", "### H {ending=good}\n", "## {type=order points=1.000}\n", "##### x\n",
        "- (x) a\n", "- ( ) a {#a}\n", "- [ ] b\n", "- = 1.000\n", "- a => b\n", "- => c\n", "1. a\n", "2. b\n",
        "- \n", "- [a](#h) {points=2}\n", "- [a](x.md)\n", "  > [!effect] e\n", "> [!correct] x\n", "> [!foo]\n",
        "> q\n", "  > q\n", "::: note T {#n}\n", "::: frage Q\n", "::: compare\n", "::: checklist {level=me}\n",
        "::: nichts\n", "::: law\n", "::: video {src=a}\n", "::::\n", ":::\n", "[[a|b]] [[?]] [[]]\n", "\n", "  ",
        "text *a*\n", "| a |\n|---|\n| [[b\\|c]] |\n", "![](x){decorative}\n", "[^1]\n", "[^1]: n\n", "a\n: b\n",
        "---\n", "{{ a.b }}\n", "{type=scale min=3 max=1}", "\r", "\r\n", "draw: {a: 2}\n", "scored: yes\n",
        "effects: required\n", "title: x\n",
    ]
)  # fmt: skip
_TEXTS = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=25).map("".join))


def _read(text: str, kind: Kind, status: Status = Status.DRAFT) -> tuple[Unit, tuple[Finding, ...]]:
    return read_content(text, file="x.md", id="x", kind=kind, status=status, pass_mark=Decimal(80))


def _told_in_full(found: tuple[Finding, ...]) -> None:
    for each in found:
        assert each.code in entries()
        assert each.span.file == "x.md"
        for language in ("de", "en"):
            text = describe(each, language=language)
            assert text.message
            assert text.help


@settings(max_examples=300, deadline=None)
@given(_TEXTS, st.sampled_from(Kind), st.sampled_from(Status), st.booleans())
def test_any_text_gives_a_unit_and_findings(text: str, kind: Kind, status: Status, front: bool) -> None:
    unit, found = _read(f"---\n{text}\n---\n{text}" if front else text, kind, status)
    assert isinstance(unit, _UNITS[kind])
    assert list(found) == sorted(found, key=lambda each: each.span)
    assert len(set(found)) == len(found)
    _told_in_full(found)


@settings(max_examples=100, deadline=None)
@given(_TEXTS)
def test_any_text_is_a_fragment(text: str) -> None:
    found = read_fragment(text, file="x.md", line=7, column=3).findings
    assert all(each.span.line >= 7 for each in found)
    _told_in_full(found)


def test_the_module_s_pass_mark_holds_where_the_quiz_gives_none() -> None:
    unit, _ = read_content(
        "# A", file="a.quiz.md", id="a", kind=Kind.QUIZ, status=Status.DRAFT, pass_mark=Decimal("66.5")
    )
    assert isinstance(unit, Quiz)
    assert unit.pass_mark == Decimal("66.5")


def test_byte_order_mark_and_carriage_returns_do_not_shift_places() -> None:
    plain, found = _read("---\nduration: 5\n---\n# A\n\n### B\n", Kind.LESSON)
    other, found_too = _read("\ufeff---\r\nduration: 5\r\n---\r\n# A\r\n\r\n### B\r\n", Kind.LESSON)
    assert found == found_too
    assert plain == other
    assert plain.head.duration == 5
    assert plain.head.span == Span("x.md", 4, 1)


def test_fragment_is_read_like_a_lesson_from_where_it_stands() -> None:
    read = read_fragment("Ein Satz.[^1]\n\n::: note\nA\n:::\n\n- (x) a\n\n[^1]: N", file="c.yaml", line=10, column=5)
    assert [type(block) for block in read.body[:2]] == [Paragraph, Box]
    assert [note.label for note in read.footnotes] == ["1"]
    assert [(each.code, each.span) for each in read.findings] == [("answer-mark-outside", Span("c.yaml", 16, 7))]


def test_deep_nesting_ends_in_findings() -> None:
    for text in ("> " * 3000 + "a", "- " * 3000 + "a", "::: note\n" * 500, "*a " * 3000, "[" * 3000, "**a " * 2000):
        _, found = _read(f"# A\n\n{text}", Kind.LESSON)
        _told_in_full(found)
