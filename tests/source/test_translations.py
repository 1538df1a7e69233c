"""builder/source/translations.py and what it is made of; what is refused stands in tests/cases/translations."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from builder.context import Context
from builder.model.course import Module
from builder.model.units import Quiz
from builder.source.files import Files
from builder.source.modules import read_module
from tests.programme import SCAFFOLD, write_programme

_QUIZ = "---\npass: 60\ndraw: {p: 1}\n---\n# Q\n\n## Frage {#f pool=p}\n\n- (x) ja {#ja}\n- ( ) nein {#nein}\n"
_QUIZ_EN = "---\ntitle: Quiz\n---\n\n## Question {#f pool=p}\n\n- (x) yes {#ja}\n- ( ) no {#nein}\n"


def read(tmp_path: Path, files: dict[str, str]) -> tuple[Module, Files]:
    reader = Files(write_programme(tmp_path, files), Context(date(2026, 1, 1)))
    module = read_module(tmp_path / "modules/m", reader)
    assert module is not None
    return module, reader


def test_a_translation_is_a_whole_module(tmp_path: Path) -> None:
    module, reader = read(
        tmp_path,
        {
            "modules/m/module.yaml": SCAFFOLD["modules/m/module.yaml"]
            + "duration: 20\nobjectives: {a: Eins, b: Zwei}\n",
            "modules/m/20-q.quiz.md": _QUIZ,
            "modules/m/i18n/en/module.yaml": "title: The module\nobjectives: {b: Two}\n",
            "modules/m/i18n/en/20-q.quiz.md": _QUIZ_EN,
            "modules/m/i18n/en/media/bild.txt": "x",
        },
    )
    assert [(each.code, each.span.file) for each in reader.found] == [
        ("translation-missing", "modules/m/i18n/en/10-a.md")
    ]
    (english,) = module.translations
    assert (english.id, english.language, english.title, english.duration) == ("m", "en", "The module", 20)
    assert [each.text for each in english.objectives] == ["Eins", "Two"]
    assert english.completion == module.completion
    assert english.units[0] is module.units[0]
    assert [asset.path for asset in english.media] == ["modules/m/i18n/en/media/bild.txt"]
    quiz, original = english.units[1], module.units[1]
    assert isinstance(quiz, Quiz)
    assert isinstance(original, Quiz)
    assert (quiz.pass_mark, quiz.draws) == (original.pass_mark, original.draws)
    assert quiz.questions[0].title != original.questions[0].title


def test_no_translations(tmp_path: Path) -> None:
    module, reader = read(tmp_path, {})
    assert (module.translations, reader.found) == ((), [])
