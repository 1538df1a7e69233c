"""builder/yaml/fields.py"""

from __future__ import annotations

from builder.diagnostics import Finding
from builder.yaml import YamlMap, read_yaml
from builder.yaml.fields import Fields
from builder.yaml.scalars import line, whole


def fields(text: str) -> tuple[Fields, list[Finding]]:
    node, faults = read_yaml(text, file="f")
    assert isinstance(node, YamlMap)
    assert faults == ()
    found: list[Finding] = []
    return Fields(node, found), found


def test_values_and_defaults() -> None:
    entries, found = fields("a: x\nb:\nc: 3\n")
    assert (entries.get("a", line), entries.get("b", line), entries.get("c", whole(minimum=1))) == ("x", None, 3)
    assert entries.get("d", line) is None
    entries.close()
    assert found == []


def test_required() -> None:
    entries, found = fields("a: x\nb:\n")
    assert (entries.require("a", line), entries.require("b", line), entries.require("c", line)) == ("x", None, None)
    assert [(each.code, each.span.line) for each in found] == [("value-empty", 2), ("key-missing", 1)]


def test_what_nobody_asked_for_is_unknown() -> None:
    entries, found = fields("title: x\ntitel: y\npass: 3\n")
    entries.get("title", line)
    entries.get("summary", line)
    entries.close(elsewhere={"pass": "quiz"})
    assert [(each.code, each.span.line) for each in found] == [("key-unknown", 2), ("key-elsewhere", 3)]
    assert dict(found[0].params) == {"key": "titel", "known": "title, summary", "nearest": "title"}


def test_a_german_key_leads_to_the_english_one() -> None:
    entries, found = fields("Lernziele: x\n")
    entries.get("private", line)
    entries.get("objectives", line)
    entries.close()
    assert dict(found[0].params)["nearest"] == "objectives"
