"""One name for one thing: what the handbook and the learner's page call it, the commands and messages call it too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from builder.diagnostics.catalogue import entries
from builder.resources import templates
from builder.words.cli import CLI
from builder.words.guide import GUIDE_WORDS
from builder.words.learner import LEARNER
from builder.words.new import NEW
from builder.words.player import PLAYER
from builder.words.preview import PREVIEW
from builder.words.review import REVIEW

_HANDBOOK = Path(__file__).parents[2] / "docs" / "handbuch"
_WORDS = (CLI, GUIDE_WORDS, LEARNER, NEW, PLAYER, PREVIEW, REVIEW)
_OTHER = {
    "Test": r"\bQuiz(?:ze|fragen)?\b",
    "Fall": r"\bSzenari(?:o|os|en)\b",
    "Baustein": r"(?<!Code)\bBl(?:ock|öcke)(?:s|n)?\b|-Block\b",
    "Meldung": r"\bBefunde?n?\b",
    "Kennung": r"\bKurznamen?\b",
    "Vorleseprogramm": r"\bScreenreader\b",
}


def _german() -> dict[str, str]:
    texts = {code: f"{entry.de.message} {entry.de.help}" for code, entry in entries().items()}
    texts |= {f"words {key}": pair[0] for table in _WORDS for key, pair in table.items()}
    for path in (*(templates() / "new").glob("*.jinja"), *_HANDBOOK.glob("*.md")):
        if not path.name.startswith("20-english"):
            texts[path.name] = path.read_text("utf-8")
    return texts


@pytest.mark.parametrize("term", _OTHER)
def test_nothing_has_a_second_name(term: str) -> None:
    texts = _german()
    assert len(texts) > 300
    assert [name for name, text in texts.items() if re.search(_OTHER[term], text)] == []
