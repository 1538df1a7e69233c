"""builder/preview/desk.py: what is kept in step with each change is what a fresh look would find."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bench.programme import write_programme as write_bench
from builder.context import Context
from builder.diagnostics.describe import severity
from builder.pipeline import check
from builder.preview.desk import Desk, View
from builder.project import Project
from tests.programme import SCAFFOLD, write_programme

_CONTEXT = Context(date(2026, 1, 1))
_VIEW = View("m", "standard", "scorm2004")
_TWO = {
    "modules/curriculum.yaml": SCAFFOLD["modules/curriculum.yaml"].replace("[m]", "[m, n]"),
    "modules/n/module.yaml": SCAFFOLD["modules/m/module.yaml"].replace("id: m", "id: n"),
    "modules/n/10-b.md": "# B\n\nSiehe [dort](../m/10-a.md#stelle).\n",
    "modules/m/10-a.md": "# A\n\n## Stelle {#stelle}\n\nEin Satz für {{ name }}.\n",
    "editions/stadt/edition.yaml": "id: stadt\nname: Stadt\n",
}


def desk_at(folder: Path) -> Desk:
    return Desk(Project(folder), context=_CONTEXT, urgent=lambda: False)


def shown(desk: Desk, view: View = _VIEW) -> str:
    return (desk.page(view).tree.get("index.html") or b"").decode()


def test_a_change_is_shown(tmp_path: Path) -> None:
    desk = desk_at(write_programme(tmp_path, {}))
    assert "Ein Satz." in shown(desk)
    first = desk.page(_VIEW).digest
    (tmp_path / "modules/m/10-a.md").write_text("# A\n\nEin anderer.\n", "utf-8")
    desk.read(["modules/m/10-a.md"])
    assert "Ein anderer." in shown(desk)
    assert desk.page(_VIEW).digest != first
    assert not desk.page(_VIEW).held


def test_an_error_holds_the_last_good_page(tmp_path: Path) -> None:
    desk = desk_at(write_programme(tmp_path, {}))
    good = desk.page(_VIEW)
    path = tmp_path / "modules/m/10-a.md"
    path.write_text("# A\n\n[tot](gibt-es-nicht.md)\n", "utf-8")
    desk.read(["modules/m/10-a.md"])
    held = desk.page(_VIEW)
    assert (held.held, held.digest) == (True, good.digest)
    assert [found.code for found in held.findings if severity(found) == "error"] == ["link-dead"]
    path.write_text("# A\n\nWieder gut.\n", "utf-8")
    desk.read(["modules/m/10-a.md"])
    assert "Wieder gut." in shown(desk)


@pytest.mark.parametrize(
    "breaking",
    [
        lambda folder: (folder / "modules/m/module.yaml").write_text("id: [m\n", "utf-8"),
        lambda folder: (folder / "modules/m/10-a.md").write_bytes(b"# A\n\n\xff\xfe\x00\n"),
        lambda folder: (folder / "modules/m/10-a.md").unlink(),
        lambda folder: (folder / "modules/curriculum.yaml").write_text("id: p\nmodules: [\n", "utf-8"),
        lambda folder: (folder / "modules/m").rename(folder / "modules/anders"),
        lambda folder: shutil.rmtree(folder / "modules"),
    ],
    ids=["yaml", "bytes", "deleted", "curriculum", "renamed", "everything"],
)
def test_it_recovers(tmp_path: Path, breaking: Callable[[Path], object]) -> None:
    desk = desk_at(write_programme(tmp_path, {}))
    good = shown(desk)
    breaking(tmp_path)
    desk.read([])
    assert shown(desk) == good or not (tmp_path / "modules/m/10-a.md").exists()
    assert desk.check().findings
    shutil.rmtree(tmp_path / "modules", ignore_errors=True)
    write_programme(tmp_path, {})
    desk.read([])
    assert shown(desk) == good
    assert not desk.page(_VIEW).held
    assert not desk.check().errors


def test_the_same_findings_as_a_fresh_look(tmp_path: Path) -> None:
    """Whatever is changed: an id that others link to, a word, a whole file, an edition, the curriculum."""
    write_programme(tmp_path, _TWO)
    desk, dice = desk_at(tmp_path), random.Random(7)
    texts = {name: text for name, text in (SCAFFOLD | _TWO).items() if text}
    for _ in range(40):
        name = dice.choice(sorted(texts))
        path = tmp_path / name
        change = dice.choice(["stelle", "Satz", "id", "gone", "back", "back"])
        text = texts[name] if change == "back" else texts[name].replace(change, f"{change}{dice.randrange(3)}")
        if change == "gone":
            path.unlink(missing_ok=True)
        else:
            path.write_text(text, "utf-8")
        desk.read([name])
        desk.page(_VIEW)
        assert desk.check().findings == check(desk.project, context=_CONTEXT).findings, (name, change)


def test_a_save_does_its_own_modules_work_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_bench(tmp_path, modules=3)
    desk = desk_at(tmp_path)
    view = View("modul-02", "standard", "scorm2004")
    desk.check()
    desk.page(view)
    done: list[str] = []
    recall = desk.recall

    def watched(place: str, step: Callable[..., object], /, *args: object, **kwargs: object) -> object:
        def counted(*args: object, **kwargs: object) -> object:
            done.append(place)
            return step(*args, **kwargs)

        return recall(place, counted, *args, **kwargs)

    monkeypatch.setattr(desk, "recall", watched)
    path = tmp_path / "modules/modul-02/010-lektion-1.md"
    path.write_text(path.read_text("utf-8") + "\nEin Satz mehr.\n", "utf-8")
    desk.read(["modules/modul-02/010-lektion-1.md"])
    assert b"Ein Satz mehr." in (desk.page(view).tree.get("index.html") or b"")
    work = {place for place in done if not place.startswith("standard: outline")}
    assert {place for place in work if "modul-02" not in place} <= {"standard: sight"}
    assert "content modules/modul-02/010-lektion-1.md" in work
    assert not any("020-lektion-2" in place for place in work)


def test_why_there_is_no_module(tmp_path: Path) -> None:
    files = _TWO | {"editions/stadt/edition.yaml": "id: stadt\nname: Stadt\nmodules: [n]\n"}
    desk = desk_at(write_programme(tmp_path, files))
    asked = {"standard": _VIEW, "left out": View("m", "stadt", "scorm12"), "gone": View("x", "stadt", "scorm12")}
    assert {name: desk.page(view).absent for name, view in asked.items()} == {
        "standard": "",
        "left out": "left_out",
        "gone": "gone",
    }
    assert desk.page(View("m", "weg", "scorm12")).held
