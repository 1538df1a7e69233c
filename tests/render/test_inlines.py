"""Inlines → HTML."""

from __future__ import annotations

import pytest

from builder.diagnostics import Span
from builder.model import inlines as i
from tests.render.pages import renderer
from tests.render.showcase import PATH, text

_S = Span(PATH, 1, 1)
_T = text("Wort")


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (i.Text(_S, "<b> & \u201ezart\u00ad\u201c\u00a0"), "&lt;b&gt; &amp; \u201ezart\u00ad\u201c\u00a0"),
        (i.Emphasis(_S, _T), "<em>Wort</em>"),
        (i.Strong(_S, _T), "<strong>Wort</strong>"),
        (i.Strike(_S, _T), "<s>Wort</s>"),
        (i.Code(_S, "<x>"), '<code translate="no">&lt;x&gt;</code>'),
        (i.SoftBreak(_S), "\n"),
        (i.HardBreak(_S), "<br>"),
        (i.Phrase(_S, _T, "en", "w"), '<span lang="en" id="b-w">Wort</span>'),
        (i.Variable(_S, "contacts.agg.name"), "[contacts.agg.name]"),
        (i.Gap(_S, ("a",)), "…"),
        (i.Link(_S, _T, "40-test.quiz.md"), '<a href="#test">Wort</a>'),
        (i.Link(_S, _T, "mailto:a@b.example"), '<a href="mailto:a@b.example">Wort</a>'),
        (i.Link(_S, _T, "../anderes/"), "Wort (Modul „Recht im Alltag“)"),
        (i.Link(_S, _T, "gibt-es-nicht.md"), "Wort"),
        (i.Term(_S, "Alltag", "Alltag"), '<button type="button" class="term" popovertarget="t-1">Alltag</button>'),
        (i.Term(_S, "Unbekannt", "Unbekannt"), "Unbekannt"),
    ],
)
def test_inline(node: i.Inline, expected: str) -> None:
    assert str(renderer().inlines((node,))) == expected


def test_external_link_says_so_and_leaves_the_course_open() -> None:
    html = renderer().inlines((i.Link(_S, _T, "https://example.org/?a=1&b=2", 'Ein "Titel"'),))
    assert 'target="_blank" rel="noopener noreferrer"' in html
    assert "(externe Seite, öffnet neuen Tab)" in html
    assert 'title="Ein &#34;Titel&#34;"' in html


def test_citations_are_numbered_by_source_in_order_of_use() -> None:
    r = renderer()
    html = r.inlines((i.Citation(_S, "F07"), i.Citation(_S, "agg", "§ 1"), i.Citation(_S, "F07", "S. 2")))
    assert 'href="#c-alles-1" id="cr-alles-1-1"' in html
    assert 'href="#c-alles-2" id="cr-alles-2-1"' in html
    assert 'href="#c-alles-1" id="cr-alles-1-2"' in html
    assert "</span>2, § 1]" in html


def test_a_label_holds_nothing_to_click() -> None:
    nodes = (i.Term(_S, "Alltag", "Alltag"), i.Link(_S, _T, "https://example.org"), i.Citation(_S, "agg"))
    assert str(renderer().flat(nodes)) == 'AlltagWort<span class="cite">[1]</span>'


def test_picture_has_its_size_and_waits() -> None:
    html = renderer().inlines((i.Picture(_S, "media/Flur plan.svg", 'Ein "Flur"'),))
    assert 'alt="Ein &#34;Flur&#34;" width="640" height="300" loading="lazy" decoding="async"' in html


def test_decorative_picture_has_an_empty_alt() -> None:
    assert 'alt=""' in renderer().inlines((i.Picture(_S, "media/Flur plan.svg", "", decorative=True),))
