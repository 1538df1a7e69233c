"""What a variable says in one edition (FORMAT 7)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.nearest import nearest
from builder.model.edition import Edition
from builder.model.inlines import Text, Variable
from builder.model.metadata import Declaration, Programme

NAME = "name"
STANDARD_NAME = "Ihre Kommune"
"""What `{{ name }}` says in the edition `standard`."""

_PLACE = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
# What a value may bring into a link's target unencoded: RFC 3986's characters.
_URL_CHARACTERS = "-._~:/?#[]@!$&'()*+,;=%"


class Values:
    """The variables' values in one edition; `found` collects the names that nobody knows."""

    def __init__(self, programme: Programme, edition: Edition) -> None:
        self.found: list[Finding] = []
        self._values = {NAME: edition.name or STANDARD_NAME}
        given = {value.name: value.text for value in reversed(edition.values)}
        for declared in programme.variables:
            self._values[declared.name] = given.get(declared.name) or _default(declared)

    def node(self, variable: Variable) -> Text:
        """Return the text that stands for a variable in running text."""
        return Text(variable.span, self._value(variable.name, variable.span), filled=True)

    def string(self, text: str, field: str, span: Span) -> str:
        """Return `text` with its variables filled; `field` is the attribute that holds it, `span` its node's place."""
        return _PLACE.sub(lambda place: self._in_field(place[1], field, text, span), text)

    def _in_field(self, name: str, field: str, text: str, span: Span) -> str:
        value = self._value(name, span)
        if field not in ("href", "src"):
            return value
        if text.lower().startswith("tel:"):
            return re.sub(r"[^0-9+]", "", value)
        return quote(value, safe=_URL_CHARACTERS)

    def _value(self, name: str, span: Span) -> str:
        if name not in self._values:
            known = list(self._values)
            near = nearest(name, known)
            self.found.append(finding("variable-unknown", span, name=name, known=", ".join(known), nearest=near))
        return self._values.get(name, f"[{name}]")


def _default(declared: Declaration) -> str:
    if declared.default is not None:
        return declared.default
    return f"[Ihre Kommune ergänzt hier: {declared.label or declared.name}]"


def _nested(programme: Programme, edition: Edition) -> Iterator[Finding]:
    """Yield the values and defaults that hold a variable: they are text, and it would show its braces (FORMAT 7)."""
    texts = [(value.span, value.name, value.text) for value in edition.values]
    texts += [(edition.span, NAME, edition.name)]
    texts += [(declared.span, declared.name, declared.default or "") for declared in programme.variables]
    for span, name, text in texts:
        if "{{" in text:
            yield finding("variable-in-value", span, name=name)


def missing(programme: Programme, edition: Edition) -> Iterator[Finding]:
    """Yield what the edition should say and does not: an error for a required value, else a warning or a note.

    Values that hold variables are told as well.
    """
    given = {value.name for value in edition.values}
    yield from _nested(programme, edition)
    place = Span(edition.span.file, 1, 1)
    for declared in programme.variables:
        if declared.name in given:
            continue
        label = declared.label or declared.name
        if not edition.real:
            if declared.default is None:
                yield finding("variable-placeholder", declared.span, name=declared.name)
        elif declared.required:
            yield finding("variable-missing", place, name=declared.name, label=label)
        elif declared.default is None:
            yield finding("variable-without-value", place, name=declared.name, label=label)
