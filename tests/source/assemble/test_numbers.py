"""Numbers as authors type them (FORMAT 4: decimal comma or point, `1.000` is refused as ambiguous)."""

from __future__ import annotations

from decimal import Decimal

import pytest

from builder.source.assemble.numbers import is_ambiguous, parse_number, split_tolerance


@pytest.mark.parametrize(
    ("text", "value"),
    [("42", "42"), ("1,5", "1.5"), ("1.5", "1.5"), ("-3", "-3"), ("−3", "-3"), ("0.125", "0.125"), ("1000", "1000")],
)
def test_numbers(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "a", "1 000", "1e3", "٣", "1.", ".5", "1,2,3", "42 %", "9" * 5000])
def test_no_numbers(text: str) -> None:
    assert parse_number(text) is None
    assert not is_ambiguous(text)


@pytest.mark.parametrize("text", ["1.000", "1,000", "12.345", "1.000.000", "-1.000", "100.000"])
def test_ambiguous_numbers(text: str) -> None:
    assert parse_number(text) is None
    assert is_ambiguous(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("42", ("42", "0")),
        ("42 +- 0.5", ("42", "0.5")),
        ("42±1", ("42", "1")),
        ("42 +/- 1", ("42", "1")),
        ("5 +-", ("5", "")),
    ],
)
def test_tolerance(text: str, parts: tuple[str, str]) -> None:
    assert split_tolerance(text) == parts
