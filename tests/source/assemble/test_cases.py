"""Every case file of blocks, questions, scenarios and surveys: what is written there is what is found."""

from __future__ import annotations

import re
from decimal import Decimal
from importlib import import_module
from pathlib import Path

import pytest

from builder.diagnostics.entry import Entry
from builder.model.metadata import Status
from builder.source.assemble import read_content
from builder.source.frontmatter import Kind
from tests.source.assemble.outline import outline

CASES = Path(__file__).parents[2] / "cases"
AREAS = ("blocks", "questions", "scenarios", "surveys")
FILES = sorted(path for area in AREAS for path in (CASES / area).glob("*.txt"))

_SECTION = re.compile(r"^--- (file|expect|model)(?: (\S+))?\n", re.MULTILINE)


def test_there_are_cases() -> None:
    assert {path.parent.name for path in FILES} == set(AREAS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_case(path: Path) -> None:
    head, *parts = _SECTION.split(path.read_text(encoding="utf-8"))
    names = dict(zip(parts[::3], parts[1::3], strict=True))
    texts = dict(zip(parts[::3], parts[2::3], strict=True))
    status = re.search(r"^status: (\w+)$", head, re.MULTILINE)
    kind = next((each for each in Kind if f".{each}." in (names["file"] or "")), Kind.LESSON)
    unit, found = read_content(
        texts["file"],
        file=names["file"] or "fall.md",
        id="fall",
        kind=kind,
        status=Status(status[1] if status else "draft"),
        pass_mark=Decimal(80),
    )
    assert [f"{each.span.line}:{each.span.column} {each.code}" for each in found] == texts["expect"].split("\n")[:-1]
    assert "model" in texts or found, "a case without findings says what the model is"
    if "model" in texts:
        assert outline(unit) == texts["model"].rstrip("\n").split("\n")


@pytest.mark.parametrize(
    "area", ["structure", "attributes", "blocks", "questions", "answers", "quizzes", "scenarios", "surveys"]
)
def test_every_code_has_a_case(area: str) -> None:
    expected = "\n".join(path.read_text(encoding="utf-8") for path in FILES)
    table: tuple[Entry, ...] = import_module(f"builder.diagnostics.catalogue.{area}").ENTRIES
    assert [entry.code for entry in table if not re.search(rf"^\d+:\d+ {entry.code}$", expected, re.MULTILINE)] == []
