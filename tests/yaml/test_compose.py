"""builder/yaml/compose.py; what is refused stands in tests/cases/yaml."""

from __future__ import annotations

import pytest

from builder.yaml import YamlMap, read_yaml


def test_keys_are_read_in_nfc() -> None:
    node, found = read_yaml("u\u0308ber: eins\nüber: zwei\n", file="f")
    assert [each.code for each in found] == ["yaml-key-repeated"]
    assert isinstance(node, YamlMap)
    assert node.get("über") is not None


@pytest.mark.parametrize(
    "text", ["a: " + "[" * 40 + "]" * 40, "? " + "[" * 40 + "]" * 40 + "\n: b", "{a: " * 40 + "b" + "}" * 40]
)
def test_endless_nesting_is_refused(text: str) -> None:
    _, found = read_yaml(text, file="f")
    assert [each.code for each in found] == ["yaml-too-deep"]
