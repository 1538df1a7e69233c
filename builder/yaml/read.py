"""YAML with lines and columns: texts, lists and mappings, and findings that say how to mend what is broken.

PyYAML's parser gives events, in C where it was built with libyaml. The readers give types (scalars.py, fields.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import yaml
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from builder.diagnostics import Finding, finding
from builder.yaml.compose import Composer
from builder.yaml.faults import diagnose
from builder.yaml.nodes import YamlMap, YamlNode, YamlText
from builder.yaml.places import Places

if TYPE_CHECKING:
    from yaml._yaml import CParser

# A fault that quotation marks mend is mended in memory, so that the next one is found in the same run.
_ROUNDS = 40
# How many characters those rounds may read in all.
_MOST = 4_000_000


class _PythonParser(Reader, Scanner, Parser):
    """PyYAML's parser in Python, for machines without libyaml."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def read_yaml(text: str, *, file: str, line: int = 1) -> tuple[YamlNode | None, tuple[Finding, ...]]:
    """Read one YAML document that is a mapping.

    `text` is decoded and without BOM, `line` the number of its first line in `file`. Returns the mapping (None where
    nothing could be made of the text) and what is wrong with it; an empty text is an empty mapping.
    """
    found: list[Finding] = []
    for _ in range(max(1, min(_ROUNDS, _MOST // (len(text) + 1)))):
        places = Places(text, file=file, line=line)
        composer = Composer(_events(text), text, places)
        try:
            root = composer.document()
        except (yaml.YAMLError, UnicodeEncodeError) as error:
            fault, mended = diagnose(error, text, places)
            found.append(fault)
            if mended is None:
                break
            text = mended
        else:
            found += composer.found
            return _mapping(root, places, found), tuple(sorted(found, key=lambda one: one.span))
    return None, tuple(found)


def _events(text: str) -> Iterator[yaml.Event]:
    parser = _parser(text)
    while (event := parser.get_event()) is not None:
        yield event


def _parser(text: str) -> CParser | _PythonParser:
    if not yaml.__with_libyaml__:
        return _PythonParser(text)
    from yaml._yaml import CParser

    return CParser(text)


def _mapping(root: YamlNode | None, places: Places, found: list[Finding]) -> YamlNode | None:
    if root is None or (isinstance(root, YamlText) and not root.text):
        return YamlMap(places.span(0), ())
    if isinstance(root, YamlMap):
        return root
    found.append(finding("yaml-not-mapping", root.span))
    return None
