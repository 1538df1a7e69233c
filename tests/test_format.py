"""FORMAT.md sentence by sentence: its examples, the errors it names, and the table in docs/format.md that maps them.

Whole programmes go through `kursbau check --format json`, as an author's would.
"""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner

from builder.cli import main
from builder.diagnostics import Severity
from builder.diagnostics.catalogue import AREAS, entries
from tests.programme import read_case, write_programme

_ROOT = Path(__file__).resolve().parent.parent
_CASES = _ROOT / "tests" / "cases"
_TODAY = "1795392000"
"""2026-11-23: facts are overdue or not, whenever the tests run."""

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"/>'
_ROW = re.compile(r"^\| (?P<claim>.+?) \| `(?P<code>[a-z0-9-]+)` \| (?P<case>\S+\.(?:txt|py)) \|$", re.MULTILINE)


def _check(folder: Path) -> tuple[int, list[str], dict[str, int]]:
    """Return the exit code, each finding as `path:line:column code`, and the counts."""
    arguments = ["check", "-C", str(folder), "--format", "json"]
    result = CliRunner().invoke(main, arguments, catch_exceptions=False, env={"SOURCE_DATE_EPOCH": _TODAY})
    told = json.loads(result.output)
    found = [f"{each['file']}:{each['line']}:{each['column']} {each['code']}" for each in told["findings"]]
    return result.exit_code, found, {name: told[name] for name in ("errors", "warnings")}


@pytest.mark.parametrize("path", sorted((_CASES / "format").glob("*.txt")), ids=lambda path: path.stem)
def test_case(path: Path, tmp_path: Path) -> None:
    case = read_case(path)
    code, found, counts = _check(write_programme(tmp_path, case.files))
    assert found == case.expected, case.title
    severities = [entries()[line.rpartition(" ")[2]].severity for line in case.expected]
    assert counts == {"errors": severities.count(Severity.ERROR), "warnings": severities.count(Severity.WARNING)}
    assert code == (1 if counts["errors"] else 0)


_BODY = "# B\n\nText.\n"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (_BODY.encode(), []),
        (b"\xef\xbb\xbf" + _BODY.encode(), []),
        (_BODY.replace("\n", "\r\n").encode(), []),
        (_BODY.replace("\n", "\r").encode(), []),
        (b"\xef\xbb\xbf---\r\ntitle: B\r\n---\r\n\r\na {\r\n", ["5:3 brace-in-text"]),
        ("# B\r\rä😀 {\r".encode(), ["3:4 brace-in-text"]),
        ("# B\n\na\u0308 {\n".encode(), ["3:4 brace-in-text"]),
        ("# B\n\na\u2028b\n".encode(), ["3:2 control-character"]),
        (b"# B\n\na\x00b\n", ["3:2 control-character"]),
        ("# B\n\n😀 ä\n".encode() + b"\xfc\n", ["4:1 not-utf-8"]),
        (_BODY.encode("utf-16"), ["1:1 not-utf-8", "1:1 title-missing"]),
        (b"", ["1:1 lesson-empty", "1:1 title-missing"]),
        (b"#" * 2_000_001, ["1:1 file-too-long", "1:1 lesson-empty", "1:1 title-missing"]),
        (b"# B\n\n" + b"> " * 5_000 + b"x\n", ["3:49 nested-too-deep"]),
        (b"# B\n\n" + b"x" * 100_000 + b" {\n", ["3:100002 brace-in-text"]),
    ],
)
def test_bytes(data: bytes, expected: list[str], tmp_path: Path) -> None:
    folder = write_programme(tmp_path, {})
    (folder / "modules/m/20-b.md").write_bytes(data)
    assert _check(folder)[1] == [f"modules/m/20-b.md:{line}" for line in expected]


@pytest.mark.parametrize("name", ["modules/m/module.yaml", "modules/curriculum.yaml", "modules/facts.yaml", "editions"])
def test_a_folder_or_file_in_the_wrong_place(name: str, tmp_path: Path) -> None:
    folder = write_programme(tmp_path, {})
    path = folder / name
    if name == "editions":
        path.write_text("x", encoding="utf-8")
    else:
        path.unlink(missing_ok=True)
        path.mkdir()
    assert f"{name}:1:1 file-unreadable" in _check(folder)[1]


@pytest.mark.parametrize("target", ["/", "weg.md", "20-b.md"])
def test_a_link_out_of_the_project_or_to_nothing(target: str, tmp_path: Path) -> None:
    folder = write_programme(tmp_path, {})
    (folder / "modules/m/20-b.md").symlink_to(target)
    assert _check(folder)[1] == ["modules/m/20-b.md:1:1 link-refused"]


@pytest.mark.parametrize(("stored", "written"), [("a\u0308", "ä"), ("ä", "a\u0308")])
def test_both_unicode_forms_of_a_file_name(stored: str, written: str, tmp_path: Path) -> None:
    folder = write_programme(tmp_path, {"modules/m/10-a.md": f"# A\n\n![Bild](media/{written}.svg)\n"})
    (folder / "modules/m/media").mkdir()
    (folder / f"modules/m/media/{stored}.svg").write_text(_SVG, encoding="utf-8")
    assert _check(folder)[1] == []


def test_the_table_names_cases_that_expect_their_code() -> None:
    rows = list(_ROW.finditer((_ROOT / "docs/format.md").read_text(encoding="utf-8")))
    assert len(rows) > 100
    for row in rows:
        text = (_ROOT / "tests" / row["case"]).read_text(encoding="utf-8")
        assert re.search(rf"(?:\d+:\d+ |\"){row['code']}\b", text), row[0]
        assert row["code"] in entries(), row[0]


def test_every_finding_about_the_sources_stands_in_the_table() -> None:
    told = {row["code"] for row in _ROW.finditer((_ROOT / "docs/format.md").read_text(encoding="utf-8"))}
    areas = list(AREAS)
    sources = areas[: areas.index("targets")]
    known = [entry.code for area in sources for entry in import_module(f"builder.diagnostics.catalogue.{area}").ENTRIES]
    assert [code for code in known if code not in told] == []


def test_every_example_of_the_page(reference: Path, tmp_path: Path) -> None:
    """FORMAT.md's own fenced examples, taken from it, in one programme that builds without errors."""
    page = (reference / "FORMAT.md").read_text(encoding="utf-8")
    examples = re.findall(r"^```(?:yaml)?\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    folder = write_programme(tmp_path, _programme(examples))
    code, found, _ = _check(folder)
    assert (code, [line for line in found if _is_error(line)]) == (0, [])
    built = CliRunner().invoke(main, ["build", "-C", str(folder), "--all-editions"], catch_exceptions=False)
    assert built.exit_code == 0, built.output
    assert sorted(path.name for path in (folder / "dist/musterstadt").glob("*.zip"))


def _is_error(line: str) -> bool:
    return entries()[line.rpartition(" ")[2]].severity is Severity.ERROR


def _programme(examples: list[str]) -> dict[str, str]:
    tree, module, curriculum, registers, block, question, scenario, edition = examples
    files = {f"modules/grundlagen/{name}": _content(name) for name in re.findall(r"\d\d-[a-z.-]+\.md", tree)}
    files["modules/grundlagen/20-begriffe.md"] += block
    files["modules/grundlagen/30-am-schalter.scenario.md"] = (
        f"# Fall\n\n{scenario}\n## Da {{#vermittelt ending=good}}\n"
    )
    files["modules/grundlagen/40-abschluss.quiz.md"] = f"# Abschluss\n\n{question}"
    facts, recommendations = _columns(registers)
    return files | {
        "modules/m/module.yaml": "",
        "modules/m/10-a.md": "",
        "modules/curriculum.yaml": curriculum,
        "modules/facts.yaml": facts,
        "modules/recommendations.yaml": recommendations.replace("[fuehrung]", "[schalter]"),
        "modules/grundlagen/module.yaml": module,
        "modules/schalter/module.yaml": "id: schalter\ntitle: S\nversion: 1.0.0\nlanguage: de\n",
        "modules/schalter/10-a.md": "# A\n\nText.\n",
        "editions/musterstadt/edition.yaml": edition,
        "editions/musterstadt/logo.svg": _SVG,
    }


def _content(name: str) -> str:
    return "# T\n\n## Frage {#frage type=text}\n" if name.endswith(".survey.md") else "# T\n\nText.\n\n"


def _columns(registers: str) -> tuple[str, str]:
    """The two registers stand side by side, the right one behind `# `."""
    lines = registers.splitlines()
    split = lines[0].index("# modules/recommendations.yaml")
    rows = [line for line in lines[1:] if line.strip()]
    right = [line[split + 2 :] for line in rows if line[split : split + 1] == "#"]
    left = [line[:split] if line[split : split + 1] == "#" else line for line in rows]
    said = re.sub(r" +\(.*\)$", "", "\n".join(right), flags=re.MULTILINE)
    return "\n".join(left) + "\n", re.sub(r"(\S) {2,}(\w+:)", r"\1\n  \2", said) + "\n"
