"""builder/yaml/scalars.py"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.diagnostics import Finding, Span
from builder.model.metadata import Status
from builder.yaml import YamlList, YamlNode, YamlText
from builder.yaml.reader import Reader
from builder.yaml.scalars import (
    choice,
    day,
    flag,
    identifier,
    language,
    line,
    percent,
    several,
    url,
    version,
    whole,
)


def node(text: str) -> YamlText:
    return YamlText(Span("f", 1, 1), text, Span("f", 1, 1))


@pytest.mark.parametrize(
    ("reader", "text", "value"),
    [
        (flag, "yes", True),
        (flag, "No", False),
        (flag, "true", True),
        (whole(minimum=0), "0", 0),
        (percent, "66.7", Decimal("66.7")),
        (percent, "0", Decimal(0)),
        (day, "2024-02-29", date(2024, 2, 29)),
        (identifier, "a-1", "a-1"),
        (version, "1.10.0", "1.10.0"),
        (language, "de-AT", "de-AT"),
        (url, "https://…", "https://…"),
        (choice(Status), "pilot", Status.PILOT),
        (line, "eins\nzwei ", "eins zwei"),
        (line, "\u00a0§\u00a01", "\u00a0§\u00a01"),
    ],
)
def test_values(reader: Reader[object], text: str, value: object) -> None:
    found: list[Finding] = []
    assert reader(node(text), found) == value
    assert found == []


@pytest.mark.parametrize(
    ("reader", "text", "code"),
    [
        (flag, "ja", "value-not-flag"),
        (whole(minimum=1), "0", "value-not-whole"),
        (whole(minimum=1), "-3", "value-not-whole"),
        (whole(minimum=1), "9" * 5000, "value-not-whole"),
        (whole(minimum=1), "٣", "value-not-whole"),
        (percent, "100.1", "value-not-percent"),
        (percent, "80 %", "value-not-percent"),
        (percent, "80,5", "value-not-percent"),
        (day, "2026-02-29", "value-not-date"),
        (day, "20260219", "value-not-date"),
        (identifier, "Übung", "id-invalid"),
        (version, "01.0.0", "version-invalid"),
        (version, "1.0", "version-invalid"),
        (language, "Deutsch", "language-invalid"),
        (url, "javascript:alert(1)", "url-invalid"),
        (url, "https://a b", "url-invalid"),
        (choice(Status), "Draft", "value-unknown"),
    ],
)
def test_refused(reader: Reader[object], text: str, code: str) -> None:
    found: list[Finding] = []
    assert reader(node(text), found) is None
    assert [each.code for each in found] == [code]


def test_an_unknown_word_gets_the_nearest() -> None:
    found: list[Finding] = []
    choice(Status)(node("Draft"), found)
    assert dict(found[0].params) == {"value": "Draft", "known": "draft, review, pilot, released", "nearest": "draft"}


def test_a_list_keeps_its_good_entries() -> None:
    found: list[Finding] = []
    items: tuple[YamlNode, ...] = (node("a"), node("B"), node("a"), YamlList(Span("f"), ()))
    assert several(identifier, unique=True)(YamlList(Span("f"), items), found) == ("a",)
    assert [each.code for each in found] == ["id-invalid", "value-repeated", "value-not-text"]


@given(st.dates(min_value=date(1, 1, 1)))
@settings(max_examples=50, deadline=None, derandomize=True)
def test_every_day_survives(value: date) -> None:
    assert day(node(value.isoformat()), []) == value


@given(st.decimals(min_value=0, max_value=100, places=2))
@settings(max_examples=50, deadline=None, derandomize=True)
def test_every_percentage_survives(value: Decimal) -> None:
    assert percent(node(f"{value:f}"), []) == value
