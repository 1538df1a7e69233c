"""builder/new/texts.py: whatever an author types as a title comes out as typed."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import example, given, settings
from hypothesis import strategies as st

from builder.cli.new.asking import one_line
from builder.model.metadata import Status
from builder.new.texts import filled, in_yaml
from builder.source.assemble import read_content
from builder.source.assemble.inline_text import text_of
from builder.source.frontmatter import Kind
from builder.yaml import YamlMap, YamlText, read_yaml

_LINES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cn"])).map(one_line).filter(bool)
_MARKS = st.text(alphabet="a *_[](){}<>#:|~&!^@$\\`=->§x;\"'").map(one_line).filter(bool)


@settings(deadline=None)
@given(_LINES | _MARKS)
@example("__0__")
def test_a_title_in_markdown(title: str) -> None:
    text = filled("lesson.md", id="x", title=title)
    unit, found = read_content(text, file="f", id="x", kind=Kind.LESSON, status=Status.PILOT, pass_mark=Decimal(80))
    assert [each for each in found if each.code != "star-unpaired"] == []
    assert text_of(unit.head.title) == title


@settings(deadline=None)
@given(_LINES | _MARKS)
def test_a_value_in_yaml(value: str) -> None:
    node, found = read_yaml(f"a: {in_yaml(value)}   # b\nc: d\n", file="f")
    assert found == ()
    assert isinstance(node, YamlMap)
    first = node.entries[0].value
    assert isinstance(first, YamlText)
    assert first.text == value


def test_what_is_plain_stays_plain() -> None:
    assert in_yaml("Willkommen, Kolleg-innen (Teil 2)!") == "Willkommen, Kolleg-innen (Teil 2)!"
    assert [in_yaml(word) for word in ("no", "a: b", "01067", "x #y")] == ['"no"', '"a: b"', '"01067"', '"x #y"']
