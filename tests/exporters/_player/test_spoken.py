"""The words that a page sends to its script."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from builder.exporters._player.spoken import ONLY_FOR, spoken_words
from builder.model.units import Lesson
from builder.resources import templates
from builder.words import player_words
from tests.render.showcase import showcase

# Where the script may say what belongs to a part: a quiz asks questions, and the end page tells its result.
_FOLDERS = {"questions": ("questions", "quiz"), "quiz": ("quiz",), "scenario": ("scenario",), "private": ("private",)}


def test_a_module_with_everything_gets_every_word() -> None:
    _, module = showcase()
    translated = replace(module, translations=(replace(module, language="en"),))
    for language in ("de", "en"):
        assert spoken_words(translated, language) == player_words(language)


def test_a_module_without_translations_names_no_language() -> None:
    _, module = showcase()
    assert set(player_words("de")) - set(spoken_words(module, "de")) == {"language"}


def test_a_module_of_text_alone_gets_no_word_about_the_rest() -> None:
    _, module = showcase()
    bare = replace(module, units=tuple(replace(unit, body=()) for unit in module.units if isinstance(unit, Lesson)))
    words = spoken_words(bare, "de")
    assert "saved" in words
    assert "cancel" in words
    assert not {key for _, keys in ONLY_FOR.values() for key in keys.split()} & set(words)


@pytest.mark.parametrize("part", ONLY_FOR)
def test_the_script_says_these_words_nowhere_else(part: str) -> None:
    sources = templates() / "player"
    for file in sources.rglob("*.js"):
        if file.parent.name in _FOLDERS[part] or "tracking" in file.parts:
            continue
        said = set(re.findall(r"(?:say|button|makeButton|tell)\(\s*'(\w+)'", file.read_text("utf-8")))
        assert not said & set(ONLY_FOR[part][1].split()), file.name
