"""From the YAML parser's events to nodes: nothing is resolved, and what FORMAT does not know is refused (FORMAT 1)."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import normalize

import yaml

from builder.diagnostics import Finding, Span, finding
from builder.yaml.nodes import YamlEntry, YamlList, YamlMap, YamlNode, YamlText
from builder.yaml.places import Places

DEPTH = 16
TOO_DEEP = "too deep"
_OPENING = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSING = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


class Composer:
    """Builds the node of one text out of its events; findings are collected in `found`."""

    def __init__(self, events: Iterator[yaml.Event], text: str, places: Places) -> None:
        self.found: list[Finding] = []
        self._events = events
        self._text = text
        self._places = places

    def document(self) -> YamlNode | None:
        """Return the node of the only document, None if the text holds none. Raises what the events raise."""
        root: YamlNode | None = None
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    self.found.append(finding("yaml-documents", self._span(event)))
                    return root
                root = self._node(next(self._events), 1)
        return root

    def _span(self, event: yaml.Event) -> Span:
        return self._places.span(_start(event))

    def _node(self, event: yaml.Event, depth: int) -> YamlNode:
        self._refuse_extras(event)
        match event:
            case yaml.ScalarEvent():
                return self._scalar(event)
            case yaml.AliasEvent():
                return YamlText(self._span(event), f"*{event.anchor}", self._span(event))
            case yaml.SequenceStartEvent() if depth < DEPTH:
                return YamlList(self._span(event), tuple(self._items(depth)))
            case yaml.MappingStartEvent() if depth < DEPTH:
                return YamlMap(self._span(event), tuple(self._entries(depth)))
            case _:
                raise _error(TOO_DEEP, event)

    def _refuse_extras(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent):
            self.found.append(finding("yaml-alias", self._span(event), name=event.anchor))
        elif isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            self.found.append(finding("yaml-anchor", self._span(event), name=event.anchor))
        if getattr(event, "tag", None) is not None:
            self.found.append(finding("yaml-tag", self._span(event)))

    def _items(self, depth: int) -> Iterator[YamlNode]:
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self._node(event, depth + 1)

    def _entries(self, depth: int) -> Iterator[YamlEntry]:
        first: dict[str, Span] = {}
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                return
            key = self._key(event)
            value = self._node(next(self._events), depth + 1)
            if key is not None and self._is_new(key, first):
                yield YamlEntry(key.span, key.text, value)

    def _key(self, event: yaml.Event) -> YamlText | None:
        self._refuse_extras(event)
        if isinstance(event, yaml.ScalarEvent):
            key = self._scalar(event)
            key = key if key.text.isascii() else YamlText(key.span, normalize("NFC", key.text), key.inner)
            if key.text.strip() and key.text != "<<":
                return key
            self.found.append(finding("yaml-merge" if key.text else "yaml-key-empty", key.span))
        elif isinstance(event, _OPENING):
            self._refuse_braces(event)
            self.found.append(finding("yaml-key-not-text", self._span(event)))
            self._skip()
        return None

    def _refuse_braces(self, event: yaml.Event) -> None:
        """A bare `{{ name }}` is good YAML for something nobody means: leave it to the diagnosis of broken lines."""
        start = _start(event)
        if self._text[start - 1 : start + 1] == "{{":
            raise _error("braces", event)

    def _is_new(self, key: YamlText, first: dict[str, Span]) -> bool:
        before = first.setdefault(key.text, key.span)
        if before is not key.span:
            self.found.append(finding("yaml-key-repeated", key.span, key=key.text, line=before.line))
        return before is key.span

    def _scalar(self, event: yaml.ScalarEvent) -> YamlText:
        start, end = _start(event), event.end_mark.index if event.end_mark else 0
        span = self._places.span(start)
        if event.style in ("'", '"'):
            return YamlText(span, event.value, Span(span.file, span.line, span.column + 1))
        if event.style in ("|", ">"):
            return YamlText(span, event.value, self._block_start(start, end))
        self._warn_of_comment(end)
        return YamlText(span, event.value, span)

    def _block_start(self, start: int, end: int) -> Span:
        offset = self._places.bounds(start)[1]
        while offset < end and self._text[offset].isspace():
            offset += 1
        return self._places.span(offset)

    def _warn_of_comment(self, end: int) -> None:
        """Warn where ` #1` cut a text off: YAML takes it for a comment, an author hardly ever does."""
        line_end = self._places.bounds(end)[1]
        rest = self._text[end:line_end].lstrip(" ")
        if len(rest) > 1 and rest[0] == "#" and rest[1].isalnum():
            self.found.append(finding("yaml-comment-in-text", self._places.span(line_end - len(rest)), rest=rest))

    def _skip(self) -> None:
        depth = 1
        while depth:
            event = next(self._events)
            depth += isinstance(event, _OPENING) - isinstance(event, _CLOSING)
            if depth > DEPTH:
                raise _error(TOO_DEEP, event)


def _start(event: yaml.Event) -> int:
    return event.start_mark.index if event.start_mark else 0


def _error(problem: str, event: yaml.Event) -> yaml.MarkedYAMLError:
    """What the parser lets pass, told like its own errors: reading stops, and the diagnosis finds the words."""
    return yaml.MarkedYAMLError(problem=problem, problem_mark=yaml.Mark("", _start(event), 0, 0, None, 0))
