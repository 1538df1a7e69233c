"""A running preview of a programme in a folder, as `kursbau serve` starts it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from builder.context import Context
from builder.preview.editor import EDITORS
from builder.preview.server import HOST, Preview, listening
from builder.project import open_project


@contextmanager
def serving(folder: Path) -> Iterator[Preview]:
    """Serve the programme in `folder` from a thread, at a free port, until the block ends."""
    project, _ = open_project(folder)
    assert project is not None
    sock = listening(HOST, 0)
    context = Context(today=date(2026, 10, 1))
    preview = Preview(project, context=context, edition="standard", editor=EDITORS["vscode"], sock=sock)
    started = threading.Event()
    thread = threading.Thread(target=preview.serve_here, args=[started.set])
    thread.start()
    started.wait()
    try:
        yield preview
    finally:
        preview.stop()
        thread.join(30)
        assert not thread.is_alive(), "the preview does not end"
