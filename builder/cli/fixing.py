"""`kursbau check --fix`: shows what is certain as a diff, asks, writes whole files, and says what is left."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING

from builder.cli.output import complain, show
from builder.words.cli import counted, say

if TYPE_CHECKING:
    from builder.context import Context
    from builder.diagnostics.report import Report
    from builder.fix.rounds import Change, Mending
    from builder.project import Project

_YES = ("j", "ja", "y", "yes")


def fix(project: Project, context: Context, *, sure: bool) -> Report:
    """Mend what is certain after asking (`sure`: without) and return what a check finds afterwards."""
    from builder.pipeline import check, mend
    from builder.preview.memory import Memory

    memory = Memory(lambda: False)
    mending = mend(project, context=context, recall=memory)
    if not mending.changes:
        show(say("fix-nothing", context.language) + "\n" if mending.left.findings else "")
        return mending.left
    _announce(mending, context.language)
    if not (sure or _agreed(context.language)):
        show(say("fix-declined", context.language))
        return check(project, context=context, recall=memory)
    for change in mending.changes:
        _write(project, change, context.language)
    show(say("fix-written", context.language))
    return check(project, context=context, recall=memory)


def _announce(mending: Mending, language: str) -> None:
    from builder.fix.diff import as_diff

    codes = Counter(found.code for found in mending.mended)
    listed = ", ".join(f"{code} ({count})" if count > 1 else code for code, count in sorted(codes.items()))
    places = counted("fix-places", language, codes.total())
    files = counted("fix-files", language, len(mending.changes))
    show(as_diff(mending.changes) + say("fix-summary", language, places=places, files=files, codes=listed))


def _agreed(language: str) -> bool:
    """Ask; without a terminal, and where the question is broken off, the answer is no."""
    if not (sys.stdin and sys.stdin.isatty()):
        return False
    show(say("fix-ask", language) + " ")
    try:
        return input().strip().lower() in _YES
    except (EOFError, KeyboardInterrupt):
        show("\n")
        return False


def _write(project: Project, change: Change, language: str) -> None:
    """Write one file, unless it is not the one any more that was read."""
    from builder.edit.write import write_whole

    path = project.locate(change.name)
    try:
        if path is None or path.read_bytes() != change.before:
            complain(say("fix-changed", language, place=change.name))
        else:
            write_whole(path.resolve(), change.after)
    except OSError as fault:
        complain(say("fix-cannot-write", language, place=change.name, reason=str(fault.strerror)))
