"""builder/source/load.py, with case files of whole programmes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.context import Context
from builder.diagnostics.describe import describe
from builder.edition.apply import apply_edition
from builder.model.metadata import Part
from builder.project import Project
from builder.source.load import Loaded, load, module_ids
from tests.programme import SCAFFOLD, read_case, write_programme

_CASES = Path(__file__).resolve().parent.parent / "cases"
_CONTEXT = Context(today=date(2026, 11, 23))


def loaded(folder: Path) -> Loaded:
    return load(Project(folder), context=_CONTEXT)


@pytest.mark.parametrize(
    "path",
    sorted(path for area in ("project", "editions", "translations") for path in (_CASES / area).glob("*.txt")),
    ids=lambda path: f"{path.parent.name}/{path.stem}",
)
def test_cases(path: Path, tmp_path: Path) -> None:
    case = read_case(path)
    read = loaded(write_programme(tmp_path, case.files))
    found = [*read.findings]
    for edition in read.editions:
        found.extend(apply_edition(read.course, edition)[1])
    places = {f"{each.span.file}:{max(each.span.line, 1)}:{max(each.span.column, 1)} {each.code}" for each in found}
    assert sorted(places) == sorted(case.expected)
    texts = [describe(each, language=language) for each in found for language in ("de", "en")]
    assert all(text.message and text.help for text in texts)


def test_scaffold(tmp_path: Path) -> None:
    read = loaded(write_programme(tmp_path, {}))
    assert read.findings == ()
    (module,) = read.course.modules
    assert (module.id, module.folder) == ("m", "modules/m")
    assert [unit.head.id for unit in module.units] == ["a"]
    assert module.completion.require == (Part.LESSONS,)
    assert [edition.id for edition in read.editions] == ["standard"]
    assert read.texts["modules/m/10-a.md"] == SCAFFOLD["modules/m/10-a.md"]
    assert [name for name, _ in read.inputs] == sorted(SCAFFOLD)


def test_order_is_the_curriculums(tmp_path: Path) -> None:
    files = {
        "modules/curriculum.yaml": SCAFFOLD["modules/curriculum.yaml"].replace("[m]", "[m, b]"),
        "modules/b/module.yaml": SCAFFOLD["modules/m/module.yaml"].replace("id: m", "id: b"),
        "modules/b/10-a.md": SCAFFOLD["modules/m/10-a.md"],
    }
    read = loaded(write_programme(tmp_path, files))
    assert [module.id for module in read.course.modules] == ["m", "b"]
    assert module_ids(Project(tmp_path)) == ("b", "m")


def test_everything_readable_is_read(tmp_path: Path) -> None:
    files = {"modules/curriculum.yaml": "- broken", "modules/facts.yaml": "F01: {statement: Satz.}\n"}
    read = loaded(write_programme(tmp_path, files))
    assert [each.code for each in read.findings] == ["yaml-not-mapping"]
    assert [module.id for module in read.course.modules] == ["m"]
    assert [fact.key for fact in read.course.programme.facts] == ["F01"]


def test_line_ends_and_bom_change_nothing(tmp_path: Path) -> None:
    plain = write_programme(tmp_path / "a", {})
    windows = write_programme(tmp_path / "b", {})
    for path in windows.rglob("*.*"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert loaded(plain).course == loaded(windows).course
    assert loaded(windows).findings == ()


_YAML_FILES = ("modules/curriculum.yaml", "modules/m/module.yaml", "modules/facts.yaml", "editions/e/edition.yaml")


@given(st.sampled_from(_YAML_FILES), st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_no_bytes_raise(tmp_path_factory: pytest.TempPathFactory, name: str, data: bytes) -> None:
    folder = write_programme(tmp_path_factory.mktemp("any"), {"editions/e/edition.yaml": "id: e\nname: E\n"})
    (folder / name).write_bytes(data)
    read = loaded(folder)
    assert read.course.programme.id
    for edition in read.editions:
        apply_edition(read.course, edition)
