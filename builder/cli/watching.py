"""`kursbau check --watch`: checks again after every save, until Ctrl+C."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from queue import Empty, Queue
from typing import TYPE_CHECKING

import click

from builder.cli.output import show
from builder.words.cli import say

if TYPE_CHECKING:
    from builder.diagnostics.report import Report
    from builder.recall import Recall

_PULSE = 0.5
"""Seconds after which a wait looks up: without that, Windows would not hear Ctrl+C."""


def watch_checks(folder: str, language: str | None, rendered: Callable[[Report, str], str]) -> None:
    """Check the project in `folder`, print what `rendered` makes of the report, and do it again after every change.

    What a change does not touch is remembered. Where there is no project at the start, say so and exit with 2.
    """
    from builder.cli.project import open_or_exit
    from builder.preview.memory import Memory
    from builder.preview.watch import Watch

    project, _ = open_or_exit(folder, language=language)
    changes: Queue[frozenset[str]] = Queue()
    memory, watch = Memory(lambda: False), Watch(project.root, changes.put)
    watch.start()
    shown = ""
    try:
        for changed in _batches(changes):
            text = _checked(folder, language, rendered, memory)
            if changed or text != shown:
                shown = text
                click.clear()
                show(text + say("watching", language or "de", time=f"{datetime.now():%H:%M:%S}"))
    except KeyboardInterrupt:
        show("\n")
    finally:
        watch.stop()


def _batches(changes: Queue[frozenset[str]]) -> Iterator[frozenset[str]]:
    """Yield once at the start, then for whatever came since; an empty batch says that anything may have changed."""
    yield frozenset()
    while True:
        try:
            batch = changes.get(timeout=_PULSE)
        except Empty:
            continue
        while not changes.empty():
            batch |= changes.get()
        yield batch


def _checked(folder: str, language: str | None, rendered: Callable[[Report, str], str], memory: Recall) -> str:
    """Return what a check says. Nothing ends the watch: a file may be half-written, a folder on its way elsewhere."""
    from builder.context import Context
    from builder.diagnostics.report import report
    from builder.pipeline import check
    from builder.project import open_project

    try:
        project, found = open_project(Path(folder))
        spoken = language or (project.language if project else "de")
        told = report(found)
        if project is not None and not told.errors:
            told = check(project, context=Context.from_environment(language=spoken), recall=memory)
        return rendered(told, spoken)
    except Exception as fault:  # noqa: BLE001
        return say("watch-fault", language or "de", reason=f"{type(fault).__name__}: {fault}")
