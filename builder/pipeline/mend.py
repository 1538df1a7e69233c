"""What is certain to be mended in a programme's files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from builder.context import Context
from builder.diagnostics.report import Report
from builder.fix.rounds import Mending, mend_all
from builder.pipeline.check import check
from builder.project import Project
from builder.recall import Recall, afresh


def mend(project: Project, *, context: Context, recall: Recall = afresh) -> Mending:
    """Return what is certain to be mended in the programme's files. Nothing is written.

    The programme is checked again after every round; with a `recall` that remembers, only what a fix touched.
    """

    def read(name: str) -> bytes | None:
        path = project.locate(name)
        return context.read(path) if path is not None and path.is_file() else None

    def again(drafts: Mapping[str, bytes]) -> Report:
        places = {path: data for name, data in drafts.items() if (path := project.locate(name)) is not None}
        return check(project, context=replace(context, drafts=places), recall=recall)

    return mend_all(check(project, context=context, recall=recall), read=read, check=again)
