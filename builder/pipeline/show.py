"""One module in one edition as its package would hold it, for somebody who is working on it."""

from __future__ import annotations

from dataclasses import dataclass

from builder.context import Context
from builder.diagnostics import Finding, Severity
from builder.diagnostics.allowance import sift
from builder.diagnostics.describe import severity
from builder.exporters.table import targets
from builder.exporters.target import Supply
from builder.model.assets import Asset
from builder.model.course import Module
from builder.model.edition import Edition
from builder.package.part import PackageTree
from builder.pipeline.applied import Applied, applied, judged, stopped
from builder.project import Project
from builder.recall import Recall
from builder.source.load import Loaded


@dataclass(frozen=True, slots=True)
class Shown:
    """`findings` concern the module; `tree` is None where one is an error, or the edition has no such module."""

    findings: tuple[Finding, ...]
    tree: PackageTree | None


def show(
    project: Project,
    loaded: Loaded,
    *,
    edition: Edition,
    module: str,
    target: str,
    context: Context,
    recall: Recall,
    advice: bool = True,
) -> Shown:
    """Return the module with the id `module` as `target` exports it in `edition`, one of `loaded.editions`.

    Without `advice` the findings are those that stop a build and what reading and the edition told: had sooner.
    Raises OSError where a file that it shows cannot be read any more.
    """
    under = applied(loaded.course, edition, recall=recall)
    found = [each for each in loaded.findings if concerns(each, edition, f"modules/{module}/")]
    found += [each for each in under.found if concerns(each, edition, f"modules/{module}/")]
    own = under.course.module(module)
    if own is not None:
        found += (judged if advice else stopped)(under, own, today=context.today)
    findings = sift(found, loaded.allowances).kept
    if own is None or any(severity(each) is Severity.ERROR for each in findings):
        return Shown(findings, None)
    return Shown(findings, _exported(project, under, own, target, context))


def concerns(found: Finding, edition: Edition, folder: str) -> bool:
    """Whether a finding is about the module in `folder`, the programme, or this edition."""
    file = found.span.file
    if file.startswith(("modules/", "editions/")) and file.count("/") > 1:
        return file.startswith((folder, f"editions/{edition.id}/"))
    return True


def _exported(project: Project, under: Applied, module: Module, target: str, context: Context) -> PackageTree:
    def read(asset: Asset) -> bytes:
        return context.read(project.root / asset.location)

    def made(_name: str, _module: Module) -> PackageTree:
        raise AssertionError("a module's own package holds no other")

    def step(_sight: object, module: Module, _target: str) -> PackageTree:
        return targets()[target].export(under.course, module, supply=Supply(read, context.epoch, made))

    return under.recall(f"{under.edition.id}: {target} {module.folder}", step, under.sight, module, target)
