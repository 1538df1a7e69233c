"""builder/yaml/faults.py; the faults themselves stand in tests/cases/yaml."""

from __future__ import annotations

from time import process_time

import pytest

from builder.diagnostics.describe import describe
from builder.yaml import read_yaml


def test_remedy_is_written_out() -> None:
    _, found = read_yaml("title: Rassismus: Grundlagen\n", file="f")
    assert '"Rassismus: Grundlagen"' in describe(found[0]).help


def test_a_long_value_is_shortened_in_the_message() -> None:
    _, found = read_yaml("title: a: " + "b" * 500 + "\n", file="f")
    assert len(dict(found[0].params)["value"]) == 80


@pytest.mark.parametrize("text", ["a: " + "[" * 200_000, "a: @" + " " * 200_000 + "b", "a: b: c\n" * 20_000])
def test_nothing_takes_long(text: str) -> None:
    start = process_time()
    _, found = read_yaml(text, file="f")
    assert found
    assert process_time() - start < 3


def test_a_character_that_yaml_does_not_allow() -> None:
    _, found = read_yaml("a: b\nc: \x1b\n", file="f")
    assert [(each.span.line, each.span.column, each.code) for each in found] == [(2, 4, "yaml-character")]
