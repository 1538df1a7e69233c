"""builder/new/names.py: ids as FORMAT 8 makes them, numbers that sort."""

from __future__ import annotations

import pytest

from builder.new.draft import Refused
from builder.new.names import made_id, next_number, sound_id


@pytest.mark.parametrize(
    ("names", "number"),
    [
        ([], "10"),
        (["10-a.md", "module.yaml", "media"], "20"),
        (["10-a.md", "35-b.quiz.md", "20-c.md"], "40"),
        (["95-a.md"], "96"),
        (["90-a.md"], "91"),
        (["5-a.md"], "10"),
    ],
)
def test_the_next_number(names: list[str], number: str) -> None:
    assert next_number(names) == number


def test_after_99_there_is_none() -> None:
    assert next_number(["99-a.md"]) == Refused("no-number")


@pytest.mark.parametrize(
    ("title", "id"),
    [
        ("Bürger*innen am Schalter: Größe", "buerger-innen-am-schalter-groesse"),
        ("Wie lang darf so ein Titel eigentlich sein, bitte?", "wie-lang-darf-so-ein-titel-eigentlich"),
        ("x" * 60, "x" * 40),
    ],
)  # fmt: skip
def test_ids_of_titles(title: str, id: str) -> None:
    assert made_id(title) == id


@pytest.mark.parametrize(
    ("id", "key"), [("Neu", "bad-id"), ("a b", "bad-id"), ("con", "reserved-id"), ("lpt1", "reserved-id")]
)
def test_ids_that_cannot_be(id: str, key: str) -> None:
    made = sound_id(id)
    assert isinstance(made, Refused)
    assert made.key == key


def test_a_title_without_letters_gives_none() -> None:
    made = made_id("???")
    assert isinstance(made, Refused)
    assert made.key == "no-id"
