"""Languages by their own names."""

from __future__ import annotations

import pytest

from builder.words import LANGUAGES, direction, is_spoken, language_name
from builder.words.languages import NAMES


@pytest.mark.parametrize(
    ("tag", "name"),
    [("de", "Deutsch"), ("en-GB", "English (GB)"), ("DE", "Deutsch"), ("tlh", "tlh"), ("ar", "العربية")],
)
def test_a_language_has_its_own_name(tag: str, name: str) -> None:
    assert language_name(tag) == name


def test_names_differ_and_cover_what_the_page_speaks() -> None:
    assert len(set(NAMES.values())) == len(NAMES)
    assert set(LANGUAGES) <= set(NAMES)


def test_direction_and_words_follow_the_language_not_its_region() -> None:
    assert [direction(tag) for tag in ("ar-SY", "fa", "he", "de", "tr")] == ["rtl", "rtl", "rtl", "ltr", "ltr"]
    assert [is_spoken(tag) for tag in ("de-AT", "EN", "tr", "ar")] == [True, True, False, False]
