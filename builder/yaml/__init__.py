"""YAML with lines and columns, read without types: for the project's settings and for the sources (FORMAT 1, 2)."""

from builder.yaml.nodes import YamlEntry, YamlList, YamlMap, YamlNode, YamlText
from builder.yaml.read import read_yaml

__all__ = ["YamlEntry", "YamlList", "YamlMap", "YamlNode", "YamlText", "read_yaml"]
