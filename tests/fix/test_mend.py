"""builder/fix: what was broken in a certain way is as it was; what is not certain stays."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.diagnostics import Finding
from builder.fix import mend
from builder.fix.table import FIXES
from builder.model.metadata import Status
from builder.model.questions import Question
from builder.model.units import Unit
from builder.model.walk import walk
from builder.source.assemble import read_content
from builder.source.frontmatter import Kind

LESSON = """---
duration: 5
private: yes
---
# Ankommen

![Ein Schalter](media/a.svg "Am Schalter"){credit="Frau Y"}

## Erster Teil

- eins
- zwei

> - drei
> - vier

### Darunter

::: voice {by="Frau Yılmaz" role=Sachbearbeiterin}
Hallo.
:::

::: compare
### Statt
Text.
### Besser
Text.
:::

::: question Was gilt hier? {#was-gilt-hier points=2 partial=no}
- [x] Eins
- [ ] Zwei
:::

::: question Und was gilt dort? {#und-was-gilt-dort}
- (x) Eins
- ( ) Zwei
:::
"""
BREAKS = (
    ("private: yes", "private: ja"),
    ("private: yes", "private: YES"),
    ('"Am Schalter"', "„Am Schalter“"),
    ("## Erster", "##Erster"),
    ("## Erster", "##\u00a0Erster"),
    ("- eins\n- zwei", "-\u00a0eins\n-\u00a0 zwei"),
    ("- eins\n- zwei", "• eins\n• zwei"),
    ("- eins\n- zwei", "– eins\n– zwei"),
    ("> - drei\n> - vier", "> – drei\n> – vier"),
    ("### Darunter", "##### Darunter"),
    ('"Frau Yılmaz"', "„Frau Yılmaz“"),
    ('"Frau Yılmaz"', "'Frau Yılmaz'"),
    ("by=", "von="),
    (" {#was-gilt-hier points=2 partial=no}", " {points=2 partial=no}"),
    ("{#was-gilt-hier points=2 partial=no}", "{#was-gilt-hier punkte=2 partial=nein}"),
    (" {#und-was-gilt-dort}", ""),
    ("- [x] Eins", "-[x] Eins"),
    ("- [ ] Zwei", "- [] Zwei"),
    ("- (x) Eins", "- ( x ) Eins"),
    ("- ( ) Zwei", "- ( )Zwei"),
)
# Capitals of a yes are no fault; this break changes nothing that is found.
HARMLESS = {("private: yes", "private: YES")}


def _read(text: str, kind: Kind = Kind.LESSON) -> tuple[Unit, tuple[Finding, ...]]:
    return read_content(text, file="m/10-a.md", id="a", kind=kind, status=Status.DRAFT, pass_mark=Decimal(80))


def _mended(text: str, kind: Kind = Kind.LESSON) -> str:
    for _ in range(10):
        changed, done = mend(text, _read(text, kind)[1])
        if not done:
            assert changed == text
            return text
        text = changed
    raise AssertionError("no end")


def test_the_lesson_is_sound() -> None:
    assert _read(LESSON)[1] == ()


@settings(deadline=None)
@given(st.sets(st.sampled_from(BREAKS)), st.sampled_from(["\n", "\r\n", "\r"]))
def test_what_was_broken_is_as_it_was(breaks: set[tuple[str, str]], end: str) -> None:
    broken, kept = LESSON, LESSON
    for pair in sorted(breaks):
        broken = broken.replace(*pair)
        kept = kept.replace(*pair) if pair in HARMLESS and pair[1] in broken else kept
    broken, kept = broken.replace("\n", end), kept.replace("\n", end)
    mended = _mended(broken)
    assert mended == kept
    assert not {found.code for found in _read(mended)[1]} & set(FIXES)


def _ids(unit: Unit) -> list[str]:
    return [node.id for node in walk(unit) if isinstance(node, Question)]


def test_an_id_is_the_one_that_held_before() -> None:
    broken = LESSON.replace(" {#und-was-gilt-dort}", "").replace("{#was-gilt-hier ", "{")
    assert len(_ids(_read(broken)[0])) == 2
    assert _ids(_read(broken)[0]) == _ids(_read(_mended(broken))[0])


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        # Everything that belongs to a heading, and what stands beside it, goes with it, but not into other blocks.
        (
            "# A\n\n#### B\n\n##### C\n\n#### D\n\n## E\n\n#### F\n\nx\n",
            "# A\n\n## B\n\n### C\n\n## D\n\n## E\n\n### F\n\nx\n",
        ),
        ("# A\n\n### B\n\n```\n### b\n```\n\n### C\n\nx\n", "# A\n\n## B\n\n```\n### b\n```\n\n## C\n\nx\n"),
        (
            "# A\n\n### B\n\n::: compare\n### C\nx\n### D\nx\n:::\n\n#### E\n\nx\n",
            "# A\n\n## B\n\n::: compare\n### C\nx\n### D\nx\n:::\n\n### E\n\nx\n",
        ),
        (
            "# A\n\n::: note\n# B\nx\n## C\nx\n:::\n\n## D\n\nx\n",
            "# A\n\n::: note\n## B\nx\n### C\nx\n:::\n\n## D\n\nx\n",
        ),
        # What is no heading yet has to become one first.
        ("# A\n\n##B\n\n#### C\n\nx\n", "# A\n\n## B\n\n### C\n\nx\n"),
        ("# A\n\n##Titel\n\nx\n", "# A\n\n## Titel\n\nx\n"),
        ("# A\n\nText:\n• eins\n• zwei\n", "# A\n\nText:\n- eins\n- zwei\n"),
        (
            "# A\n\n::: question W {#w}\n| a | b |\n|---|---|\n| [[x|y]] [[?c|d|e]] | f \\| g |\n:::\n",
            "# A\n\n::: question W {#w}\n| a | b |\n|---|---|\n| [[x\\|y]] [[?c\\|d\\|e]] | f \\| g |\n:::\n",
        ),
        # Two questions with one heading: only the first can have its id.
        (
            "# A\n\n::: question W {type=text}\n:::\n\n::: question W {type=text}\n:::\n",
            "# A\n\n::: question W {#w type=text}\n:::\n\n::: question W {type=text}\n:::\n",
        ),
        (
            "# A\n\n::: question Wer ist {{ name }}?\n- = x\n:::\n",
            "# A\n\n::: question Wer ist {{ name }}? {#wer-ist-name}\n- = x\n:::\n",
        ),
    ],
)
def test_lessons(text: str, mended: str) -> None:
    assert _mended(text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "# A\n\n#Titel\n\n### B\n",
        "# A\n\nText\n    ## B\n",
        "# A\n\n::: voice {by=„Frau Y}\nx\n:::\n",
        "# A\n\n[x](https://a.example „Titel)\n",
        "# A\n\n::: question W {#w points=1 punkte=2}\n- = x\n:::\n",
        "# A\n\n::: question W {#w type=bild}\n- = x\n:::\n",
        "# A\n\n::: note {#n pflicht=nein}\nx\n:::\n",
    ],
)
def test_what_is_not_certain_stays(text: str) -> None:
    assert _read(text)[1]
    assert _mended(text) == text
