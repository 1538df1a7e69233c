"""Ids and keys made from what the author wrote (FORMAT 8)."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.model.ids import LONGEST_KEY, option_keys, slug


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Am Schalter", "am-schalter"),
        ("Größe & Maß: Übung?", "groesse-mass-uebung"),
        ("Gro\u0308ße", "groesse"),
        ("§ 1 AGG", "1-agg"),
        ("Bürger*innen", "buerger-innen"),
        ("  ", ""),
        ("???", ""),
    ],
)
def test_slug(text: str, made: str) -> None:
    assert slug(text) == made


def test_a_written_id_is_the_key_and_is_never_taken() -> None:
    assert option_keys(["Ja", "Nein", "Ja!"], written=["", "ja", ""]) == ("u4aa", "ja", "u4aau21")


def test_texts_that_differ_only_in_signs_have_different_keys_in_any_order() -> None:
    assert option_keys(["< 5", "> 5"], written=["", ""]) == ("u3c-5", "u3e-5")
    assert option_keys(["> 5", "< 5"], written=["", ""]) == ("u3e-5", "u3c-5")


def test_long_texts_are_cut_at_a_word_unless_that_makes_them_equal() -> None:
    start = "eine lange antwort die immer weiter und weiter geht"
    first, second, third = option_keys([f"{start} a", f"{start} b", "x" * 90], written=["", "", ""])
    assert (first, second) == (slug(f"{start} a"), slug(f"{start} b"))
    assert third == "x" * LONGEST_KEY


@given(st.lists(st.text(alphabet="abAB<> ä-", min_size=1).filter(str.strip), unique_by=lambda t: tuple(t.split())))
def test_different_texts_have_different_keys(texts: list[str]) -> None:
    keys = option_keys(texts, written=[""] * len(texts))
    assert len(set(keys)) == len(texts)
    assert all(re.fullmatch("[a-z0-9-]+", key) for key in keys)
