"""Packages into `dist/`, or nothing where there is an error."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from builder import __version__
from builder.context import Context
from builder.diagnostics import Finding
from builder.diagnostics.json import as_object, silenced_object
from builder.diagnostics.report import Report, report
from builder.dist.record import RECORD, SUMS, Built, digest, file_records, record_bytes, sums_bytes
from builder.dist.staging import MODE, publish, staging
from builder.edit.write import write_whole
from builder.exporters.choose import chosen_targets
from builder.exporters.table import targets
from builder.exporters.target import Supply, Target
from builder.guide.page import GUIDE, guide_page
from builder.model.assets import Asset
from builder.model.course import Course, Module
from builder.model.edition import Activities, Edition
from builder.package.archive import zip_bytes
from builder.package.control import control_documents
from builder.package.part import PackageTree
from builder.pipeline.applied import applied, judged, limits, sound
from builder.project import Project
from builder.recall import afresh
from builder.source.load import Loaded, load
from builder.verify import verify_bytes

Progress = Callable[[str], None]
_PACKAGES = (".mbz", ".zip")


@dataclass(frozen=True, slots=True)
class Request:
    """What to build. Empty targets and no activities: the edition's; empty modules: all of the edition."""

    editions: tuple[str, ...] = ("standard",)
    targets: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    activities: Activities | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build found, and the files it wrote (none where there was an error)."""

    report: Report
    written: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class _Plan:
    """One edition, ready to be exported."""

    edition: Edition
    course: Course
    modules: tuple[Module, ...]
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class _Job:
    """One package: a module's, or the whole programme's."""

    target: Target
    id: str
    version: str
    module: Module | None = None


def build(project: Project, *, context: Context, request: Request, progress: Progress) -> Outcome:
    """Build what `request` names into the project's `dist/`, or nothing where there is an error.

    `progress` is told each step's name. Editions that `request` names must exist (see `edition_ids`).
    """
    progress("load")
    loaded = load(project, context=context)
    found = [each for each in loaded.findings if _concerns(each, request)]
    chosen = [edition for edition in loaded.editions if edition.id in request.editions]
    plans = [_plan(loaded, edition, request, context, found) for edition in chosen]
    told = report(found, texts=loaded.texts, allowances=loaded.allowances)
    if told.errors:
        return Outcome(told)
    with staging() as folder:
        built, faults = _export_all(plans, folder, project, context, digest(loaded.inputs), progress)
        told = report([*found, *faults], texts=loaded.texts, allowances=loaded.allowances)
        if told.errors:
            return Outcome(told)
        progress("publish")
        written = [
            path for plan in plans for path in _publish(plan, folder, built[plan.edition.id], project, loaded, told)
        ]
    return Outcome(told, tuple(written))


def _concerns(found: Finding, request: Request) -> bool:
    """Whether a finding touches this build: another edition's own files do not."""
    folder, _, rest = found.span.file.partition("/")
    return folder != "editions" or rest.partition("/")[0] in request.editions


def _plan(loaded: Loaded, edition: Edition, request: Request, context: Context, found: list[Finding]) -> _Plan:
    """Return the plan for one edition; faults and what its targets cannot express go to `found`."""
    if request.activities is not None:
        edition = replace(edition, moodle=replace(edition.moodle, activities=request.activities))
    under = applied(loaded.course, edition, recall=afresh)
    found.extend(under.found)
    for module in under.course.modules:
        found.extend(judged(under, module, today=context.today))
    chosen = chosen_targets(edition, request.targets)
    wanted = request.modules or [module.id for module in under.course.modules]
    modules = tuple(module for module in under.course.modules if module.id in wanted)
    for module in sound(modules, tuple(found)):
        for target in chosen:
            found.extend(limits(under, module, target))
    return _Plan(edition, under.course, modules, chosen)


def _export_all(
    plans: list[_Plan], folder: Path, project: Project, context: Context, inputs: str, progress: Progress
) -> tuple[dict[str, list[Built]], list[Finding]]:
    built: dict[str, list[Built]] = {}
    faults: list[Finding] = []
    for plan in plans:
        place = folder / plan.edition.id
        place.mkdir()
        records = built.setdefault(plan.edition.id, [])
        for job in _jobs(plan):
            name = job.target.file_name(job.id, job.version)
            progress(f"{plan.edition.id}/{name}")
            tree = _tree(plan, job, project, context)
            if not tree.parts:
                continue
            data = zip_bytes(tree, epoch=context.epoch) if job.target.archived else tree.parts[0].data
            faults.extend(verify_bytes(data, name=name, schemas=project.schemas) if job.target.archived else ())
            (place / name).write_bytes(data)
            records.append(Built(name, job.id, job.version, job.target.name, inputs))
    return built, faults


def _tree(plan: _Plan, job: _Job, project: Project, context: Context) -> PackageTree:
    def read(asset: Asset) -> bytes:
        return context.read(project.root / asset.location)

    def made(name: str, module: Module) -> PackageTree:
        target = targets()[name]
        tree = target.export(plan.course, module, supply=Supply(read, context.epoch, made))
        return _with_schemas(tree, target, project, context)

    if job.module is not None:
        return made(job.target.name, job.module)
    assert job.target.whole is not None
    return job.target.whole(plan.course, supply=Supply(read, context.epoch, made))


def _with_schemas(tree: PackageTree, target: Target, project: Project, context: Context) -> PackageTree:
    if project.schemas is None:
        return tree
    return PackageTree((*tree.parts, *control_documents(project.schemas, target.control, read=context.read)))


def _jobs(plan: _Plan) -> Iterator[_Job]:
    """Every module for every target, then the programme where a target makes one package of it."""
    yield from (_Job(target, each.id, each.version, each) for each in plan.modules for target in plan.targets)
    programme = plan.course.programme
    if plan.modules == plan.course.modules:
        yield from (_Job(each, programme.id, programme.version) for each in plan.targets if each.whole is not None)


def _publish(
    plan: _Plan, folder: Path, built: list[Built], project: Project, loaded: Loaded, told: Report
) -> list[Path]:
    place = project.dist / plan.edition.id
    publish(folder / plan.edition.id, place)
    packages = [path.name for path in sorted(place.iterdir()) if path.suffix in _PACKAGES]
    write_whole(place / GUIDE, guide_page(plan.course, packages), mode=MODE)
    records = file_records(place, built)
    about = {
        "kursbau": __version__,
        "edition": plan.edition.id,
        "programme": {"id": plan.course.programme.id, "version": plan.course.programme.version},
        "inputs": digest(loaded.inputs),
        "findings": [as_object(each) for each in told.findings],
        "silenced": [silenced_object(each) for each in told.silenced],
    }
    write_whole(place / RECORD, record_bytes(records, about=about), mode=MODE)
    write_whole(place / SUMS, sums_bytes(records), mode=MODE)
    return [place / each.name for each in built] + [place / name for name in (GUIDE, RECORD, SUMS)]
