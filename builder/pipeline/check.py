"""Every finding of a programme."""

from __future__ import annotations

from builder.context import Context
from builder.diagnostics import Finding, Severity
from builder.diagnostics.allowance import unused
from builder.diagnostics.describe import severity
from builder.diagnostics.report import Report, report
from builder.exporters.choose import chosen_targets
from builder.pipeline.applied import applied, judged, limits, sound
from builder.project import Project
from builder.recall import Recall, afresh
from builder.source.load import Loaded, load


def check(project: Project, *, context: Context, recall: Recall = afresh) -> Report:
    """Return every finding of the programme, in every edition and for the limits of every target it is built for."""
    return check_loaded(load(project, context=context, recall=recall), context=context, recall=recall)


def check_loaded(loaded: Loaded, *, context: Context, recall: Recall = afresh) -> Report:
    """Return what `check` says of a programme that has been read.

    What a target merely does differently is told where an edition has chosen the target, and in every build's report.
    """
    found = list(loaded.findings)
    for edition in loaded.editions:
        under = applied(loaded.course, edition, recall=recall)
        found.extend(under.found)
        for module in under.course.modules:
            found.extend(judged(under, module, today=context.today))
        told: list[Finding] = []
        for module in sound(under.course.modules, found):
            for target in chosen_targets(edition, ()):
                told.extend(limits(under, module, target))
        found.extend(each for each in told if edition.targets or severity(each) is not Severity.NOTE)
    found.extend(unused(found, loaded.allowances))
    return report(found, texts=loaded.texts, allowances=loaded.allowances)
