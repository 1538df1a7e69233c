"""`kursbau check --watch`: checks again after every save, until Ctrl+C."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from builder.cli.output import complain, show
from builder.words.cli import say

if TYPE_CHECKING:
    from builder.diagnostics.report import Report

_FOLDERS = ("modules", "editions", "assets")
_STEP = 200
"""Milliseconds between two looks at what is to be watched: folders that come and go, the settings."""


def watch_checks(folder: str, language: str | None, rendered: Callable[[Report, str], str]) -> None:
    """Check the project in `folder`, print what `rendered` makes of the report, and do it again after every change."""
    try:
        for _ in _changes(Path(folder)):
            click.clear()
            _check_once(folder, language, rendered)
            show(say("watching", language or "de", time=f"{datetime.now():%H:%M:%S}"))
    except KeyboardInterrupt:
        show("\n")


def _check_once(folder: str, language: str | None, rendered: Callable[[Report, str], str]) -> None:
    """Check and print. Nothing ends the watch: a file may be half-written, a folder on its way elsewhere."""
    from builder.cli.project import open_or_exit
    from builder.pipeline import check

    try:
        project, context = open_or_exit(folder, language=language)
        show(rendered(check(project, context=context), context.language))
    except SystemExit:
        pass  # why there is no project has been said
    except Exception as fault:  # noqa: BLE001
        complain(say("watch-fault", language or "de", reason=f"{type(fault).__name__}: {fault}"))


def _changes(root: Path) -> Iterator[None]:
    """Yield when the source files are being watched, and then after every change of one."""
    from watchfiles import watch

    while True:
        state = _state(root)
        folders = [root / name for name in _FOLDERS if (root / name).is_dir()]
        new = True
        for changed in watch(*folders, rust_timeout=_STEP, yield_on_timeout=True) if folders else _steps():
            if _state(root) != state:
                break
            if changed or new:
                new = False
                yield


def _steps() -> Iterator[None]:
    """Yield again and again, as a watch without changes does."""
    while True:
        time.sleep(_STEP / 1000)
        yield


def _state(root: Path) -> tuple[object, ...]:
    """Return what says whether other folders are to be watched, or the settings have changed."""
    settings = root / "kursbau.yaml"
    stamp = settings.stat().st_mtime_ns if settings.is_file() else None
    return (*((root / name).is_dir() for name in _FOLDERS), stamp)
