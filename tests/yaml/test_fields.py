"""builder/yaml/fields.py"""

from __future__ import annotations

from typing import Any

from builder.diagnostics import Finding
from builder.yaml import YamlMap, read_yaml
from builder.yaml.fields import Field, Fields
from builder.yaml.scalars import line, several, text, whole

A = Field("a", line, "")
B = Field("b", line, "")
C = Field("c", whole(minimum=1), "")
TITLE = Field("title", line, "", required=True)
SUMMARY = Field("summary", line, "", required=True)
OBJECTIVES = Field("objectives", line, "")


def fields(text: str, *table: Field[Any], **elsewhere: str) -> tuple[Fields, list[Finding]]:
    node, faults = read_yaml(text, file="f")
    assert isinstance(node, YamlMap)
    assert faults == ()
    found: list[Finding] = []
    return Fields(node, found, table, elsewhere=elsewhere), found


def test_values_and_defaults() -> None:
    entries, found = fields("a: x\nb:\nc: 3\n", A, B, C, OBJECTIVES)
    assert (entries.get(A), entries.get(B), entries.get(C), entries.get(OBJECTIVES)) == ("x", None, 3, None)
    assert found == []


def test_required() -> None:
    entries, found = fields("b: x\ntitle:\n", B, TITLE, SUMMARY)
    assert (entries.get(B), entries.get(TITLE), entries.get(SUMMARY)) == ("x", None, None)
    assert [(each.code, each.span.line) for each in found] == [("value-empty", 2), ("key-missing", 1)]


def test_another_reader_may_know_more() -> None:
    listed = Field("a", several(text), "")
    entries, _ = fields("a: [x, x]\n", listed)
    assert entries.get(listed, several(text, unique=True)) == ("x",)


def test_what_the_table_lacks_is_unknown() -> None:
    _, found = fields("title: x\ntitel: y\nprice: 3\n", TITLE, SUMMARY, price="quiz")
    assert [(each.code, each.span.line) for each in found] == [("key-unknown", 2), ("key-elsewhere", 3)]
    assert dict(found[0].params) == {"key": "titel", "known": "title, summary", "nearest": "title"}


def test_a_key_of_another_table_has_no_value() -> None:
    entries, found = fields("a: x\n", B)
    assert entries.get(A) is None
    assert [each.code for each in found] == ["key-unknown"]


def test_a_german_key_leads_to_the_english_one_which_is_not_missing_as_well() -> None:
    entries, found = fields("Lernziele: x\ntitel: y\n", OBJECTIVES, TITLE)
    assert (entries.get(OBJECTIVES), entries.get(TITLE)) == (None, None)
    assert [dict(each.params).get("nearest") for each in found] == ["objectives", "title"]
