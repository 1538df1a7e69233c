"""What the learner's page says, in every language it can be said in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from builder.words.graph import GRAPH
from builder.words.handbook import HANDBOOK
from builder.words.languages import direction, language_name
from builder.words.learner import LEARNER
from builder.words.moodle import MOODLE
from builder.words.player import PLAYER
from builder.words.preview import PREVIEW
from builder.words.review import REVIEW

LANGUAGES = ("de", "en")
_TABLES = {
    "graph": GRAPH,
    "handbook": HANDBOOK,
    "learner": LEARNER,
    "moodle": MOODLE,
    "player": PLAYER,
    "preview": PREVIEW,
    "review": REVIEW,
}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

__all__ = [
    "LANGUAGES",
    "date_text",
    "direction",
    "graph_words",
    "is_spoken",
    "language_name",
    "moodle_words",
    "player_words",
    "preview_words",
    "review_words",
    "size_text",
    "words",
]


def is_spoken(language: str) -> bool:
    """Whether pages can say their own words in `language`; they say them in English where not."""
    return language.lower().partition("-")[0] in LANGUAGES


def words(language: str) -> Mapping[str, str]:
    """Return the words of the templates in `language` ("de", "de-AT" …): English where it is not German."""
    return _pick("learner", _index(language))


def player_words(language: str) -> Mapping[str, str]:
    """Return the words that the script says in `language`, for the page's JSON."""
    return _pick("player", _index(language))


def moodle_words(language: str) -> Mapping[str, str]:
    """Return what a Moodle course says in `language` besides the words of the templates."""
    return _pick("moodle", _index(language))


def graph_words(language: str) -> Mapping[str, str]:
    """Return what a drawn scenario says in `language`."""
    return _pick("graph", _index(language))


def handbook_words(language: str) -> Mapping[str, str]:
    """Return what the handbook's pages say in `language` around its chapters."""
    return _pick("handbook", _index(language))


def review_words(language: str) -> Mapping[str, str]:
    """Return what a review page says in `language` besides the words of the templates."""
    return _pick("review", _index(language))


def preview_words(language: str) -> Mapping[str, str]:
    """Return what the authors' preview says in `language`, its scripts included."""
    return _pick("preview", _index(language))


def date_text(day: date, language: str) -> str:
    """Return `day` as a reader of `language` writes it: 19.08.2026, 19 August 2026."""
    if _index(language) == 0:
        return f"{day.day:02}.{day.month:02}.{day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def size_text(size: int, language: str) -> str:
    """Return a file's size in bytes as a person reads it: 0,4 MB, 12 kB."""
    if size < 100_000:
        return f"{max(1, round(size / 1000))} kB"
    text = f"{size / 1_000_000:.1f} MB"
    return text.replace(".", ",") if _index(language) == 0 else text


def _index(language: str) -> int:
    return 0 if language.lower().partition("-")[0] == "de" else 1


@cache
def _pick(table: str, index: int) -> Mapping[str, str]:
    return MappingProxyType({key: pair[index] for key, pair in _TABLES[table].items()})
