"""builder/edition/values.py"""

from __future__ import annotations

from builder.diagnostics import Span
from builder.edition.values import Values, missing
from builder.model.edition import Edition, Value
from builder.model.inlines import Text, Variable
from builder.model.metadata import Declaration, Programme

_AT = Span("c", 1, 1)
_PROGRAMME = Programme(
    _AT,
    "p",
    "P",
    "1.0.0",
    "de",
    variables=(Declaration(_AT, "a.b", "Stelle", "Vorgabe", required=True), Declaration(_AT, "leer", default="")),
)


def edition(*values: tuple[str, str], real: bool = True) -> Edition:
    return Edition(Span("e", 4, 1), "e", "Ort", real, values=tuple(Value(_AT, *value) for value in values))


def test_the_first_value_wins() -> None:
    values = Values(_PROGRAMME, edition(("a.b", "eins"), ("a.b", "zwei")))
    assert values.node(Variable(_AT, "a.b")) == Text(_AT, "eins", filled=True)
    assert values.string("{{a.b}} {{  leer }}|{{ name }}", "title", _AT) == "eins |Ort"
    assert values.found == []


def test_an_unknown_name_is_told_and_shown() -> None:
    values = Values(_PROGRAMME, edition())
    assert values.string("{{ a.c }}", "title", _AT) == "[a.c]"
    assert [(each.code, dict(each.params)["nearest"]) for each in values.found] == [("variable-unknown", "a.b")]


def test_a_value_is_no_markup_in_an_address() -> None:
    values = Values(_PROGRAMME, edition(("a.b", '"><script> ä')))
    assert values.string("https://x/{{ a.b }}", "href", _AT) == "https://x/%22%3E%3Cscript%3E%20%C3%A4"


def test_missing() -> None:
    assert [each.code for each in missing(_PROGRAMME, edition())] == ["variable-missing"]
    assert list(missing(_PROGRAMME, edition(("a.b", "x")))) == []
    assert list(missing(_PROGRAMME, edition(real=False))) == []
