"""builder/preview/live.py: a change reaches whoever looks on, and a fault of ours ends nothing."""

from __future__ import annotations

import asyncio
import json
import logging
from datetime import date
from pathlib import Path

import pytest

from builder.context import Context
from builder.preview.desk import Desk, View
from builder.preview.live import Live
from builder.preview.notice import Notice
from builder.project import Project
from tests.preview.finished import finished
from tests.programme import write_programme

_VIEW = View("m", "standard", "scorm2004")
_PATIENCE = 30.0


def live_at(folder: Path) -> Live:
    project = Project(write_programme(folder, {}))
    return Live(project, context=Context(date(2026, 1, 1)), notice=Notice(folder, "", "de"))


async def _told(live: Live, acts: list[tuple[str, object]]) -> dict[str, object]:
    """Look at the view, save each (name, text), and return the last event of each kind."""
    last: dict[str, object] = {}
    stream = live.hub.listen(_VIEW, lambda: live.first(_VIEW))

    async def hear(number: int) -> None:
        async for line in stream:
            if line.startswith(b"event"):
                kind, data = line.decode().removeprefix("event: ").split("\ndata: ")
                last[kind] = json.loads(data)
                number -= 1
            if number == 0:
                break

    await asyncio.wait_for(hear(2), _PATIENCE)
    for name, text in acts:
        path = live.desk.project.root / "modules/m" / name
        path.write_text(str(text), "utf-8")
        live.changed(frozenset({f"modules/m/{name}"}))
        await asyncio.wait_for(hear(1), _PATIENCE)
    live.hub.close()
    async for _ in stream:
        pass
    return last


def test_a_save_is_told(tmp_path: Path) -> None:
    live = live_at(tmp_path)
    live.start()
    told = finished(_told(live, [("10-a.md", "# A\n\nNeu.\n")]))
    live.stop()
    page = told["page"]
    assert isinstance(page, dict)
    assert page["changed"] == ["modules/m/10-a.md"]
    tree = live.tree(page["digest"])
    assert tree is not None
    assert b"Neu." in (tree.get("index.html") or b"")


def test_an_error_is_told_at_once(tmp_path: Path) -> None:
    live = live_at(tmp_path)
    live.start()
    told = finished(_told(live, [("10-a.md", "# A\n\n[x](weg.md)\n")]))
    live.stop()
    findings = told["findings"]
    assert isinstance(findings, dict)
    assert (findings["held"], findings["counts"]["error"]) == (True, 1)


def test_a_fault_of_ours_is_logged_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    live = live_at(tmp_path)
    live.start()

    def broken(*_: object) -> None:
        raise KeyError("broken")

    async def run() -> dict[str, object]:
        monkeypatch.setattr(Desk, "read", broken)
        return await _told(live, [("10-a.md", "# A\n\nNeu.\n")])

    with caplog.at_level(logging.ERROR):
        told = finished(run())
    live.stop()
    assert "fault" in told
    assert "could not be shown" in caplog.text
