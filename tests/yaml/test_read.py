"""builder/yaml/read.py"""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.diagnostics import Span
from builder.diagnostics.describe import describe
from builder.yaml import YamlList, YamlMap, YamlNode, YamlText, read_yaml
from tests.yaml.cases import Case, read_cases


def plain(node: YamlNode) -> object:
    """The node as texts, lists and dicts."""
    match node:
        case YamlText():
            return node.text
        case YamlList():
            return [plain(item) for item in node.items]
        case YamlMap():
            return {entry.key: plain(entry.value) for entry in node.entries}


@pytest.mark.parametrize("case", read_cases("broken.txt"), ids=lambda case: case.title)
def test_cases(case: Case) -> None:
    node, found = read_yaml(case.text, file="f.yaml")
    seen = [f"! {each.span.line}:{each.span.column} {each.code}" for each in found]
    if isinstance(node, YamlMap):
        seen += [f"{entry.key} = {json.dumps(plain(entry.value), ensure_ascii=False)}" for entry in node.entries]
    assert tuple(seen) == case.expected
    assert all(describe(each, language=language).help for each in found for language in ("de", "en"))


def test_spans_count_characters_from_the_line_given() -> None:
    node, _ = read_yaml("ä: [ö, '😀', \"x\"]\r\nb:\r\n  c: d\r\n", file="f", line=5)
    assert isinstance(node, YamlMap)
    first, second = node.entries
    assert first.span == Span("f", 5, 1)
    assert isinstance(first.value, YamlList)
    assert [item.span.column for item in first.value.items] == [5, 8, 13]
    assert [item.inner.column for item in first.value.items if isinstance(item, YamlText)] == [5, 9, 14]
    assert second.span == Span("f", 6, 1)
    assert isinstance(second.value, YamlMap)
    assert second.value.entries[0].value.span == Span("f", 7, 6)


def test_block_text_knows_where_its_words_begin() -> None:
    node, _ = read_yaml("a: |\n  eins\n", file="f")
    assert isinstance(node, YamlMap)
    assert isinstance(node.entries[0].value, YamlText)
    assert node.entries[0].value.inner == Span("f", 2, 3)


def test_python_parser_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "title: Rassismus: Grundlagen\nlist: [a, 'ä😀', {b: c}]\nd: |\n  e\n"
    fast = read_yaml(text, file="f")
    monkeypatch.setattr(yaml, "__with_libyaml__", False)
    assert read_yaml(text, file="f") == fast


@given(st.text())
@settings(max_examples=150, deadline=None, derandomize=True)
def test_no_text_raises(text: str) -> None:
    node, found = read_yaml(text, file="f")
    assert node is None or isinstance(node, YamlMap)
    assert all(describe(each).message for each in found)


@given(
    st.lists(st.sampled_from(["a", ":", " ", "\n", "-", "[", "]", "{", "}", "*", "&", "!", "'", '"', "#", "|", "\t"]))
)
@settings(max_examples=300, deadline=None, derandomize=True)
def test_no_mixture_of_marks_raises(pieces: list[str]) -> None:
    node, found = read_yaml("".join(pieces), file="f")
    assert node is not None or found


_words = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=12)


@given(st.dictionaries(_words.filter(lambda word: word != "<<"), _words, max_size=5))
@settings(max_examples=100, deadline=None, derandomize=True)
def test_quoted_texts_survive_as_typed(values: dict[str, str]) -> None:
    text = "".join(
        f"{json.dumps(key, ensure_ascii=False)}: {json.dumps(values[key], ensure_ascii=False)}\n" for key in values
    )
    node, _ = read_yaml(text, file="f")
    assert isinstance(node, YamlMap)
    assert {plain(entry.value) for entry in node.entries} <= set(values.values())
    for key in values:
        assert key != key.casefold() or not key.isascii() or node.get(key) is not None
