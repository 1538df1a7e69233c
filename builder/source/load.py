"""The whole project → a course and its editions (FORMAT 1). Everything that can be read is read, whatever is broken.

The project is read in parts, its frame and each module's folder, and joined: what changed in one folder is had by
reading that folder alone (`load_module`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar
from unicodedata import normalize

from builder.context import Context
from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.allowance import Allowance
from builder.diagnostics.nearest import nearest
from builder.model.allowed import allowances
from builder.model.assets import Asset
from builder.model.course import Course, Module
from builder.model.edition import Edition
from builder.model.ids import slug
from builder.model.metadata import Programme
from builder.project import SETTINGS, Project
from builder.recall import Recall, afresh, unchanged
from builder.source.assets import scan
from builder.source.curriculum import read_curriculum
from builder.source.editions import read_editions
from builder.source.files import Files, Gathered
from builder.source.modules import META, read_module
from builder.source.registers import read_facts, read_recommendations
from builder.source.strays import stray
from builder.yaml import YamlList, YamlMap
from builder.yaml.scalars import is_id

CURRICULUM, FACTS, RECOMMENDATIONS = "curriculum.yaml", "facts.yaml", "recommendations.yaml"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ReadModule:
    """One module's folder (project-relative), as read. `module` None: its module.yaml could not be read at all."""

    folder: str
    module: Module | None
    gathered: Gathered


@dataclass(frozen=True, slots=True)
class Frame:
    """What is read of a project besides its modules."""

    programme: Programme
    editions: tuple[Edition, ...]
    assets: tuple[Asset, ...]
    gathered: Gathered


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read.

    `course` has no edition yet; `editions` are `standard` and then the others by id; `allowances` are all files'.
    `texts` are the source texts and `inputs` the SHA-256 of every file that was read, both by
    project-relative path; `inputs` sorted. `frame` and `read` are the parts that it was joined from.
    """

    course: Course
    editions: tuple[Edition, ...]
    allowances: tuple[Allowance, ...]
    findings: tuple[Finding, ...]
    texts: Mapping[str, str]
    inputs: tuple[tuple[str, str], ...]
    frame: Frame
    read: tuple[ReadModule, ...]


def module_ids(project: Project) -> tuple[str, ...]:
    """Return the ids of the folders that hold a module.yaml, sorted."""
    folders = (path.parent.name for path in project.modules.glob(f"*/{META}"))
    return tuple(sorted(normalize("NFC", name) for name in folders if not name.startswith((".", "_"))))


def load(project: Project, *, context: Context, recall: Recall = afresh) -> Loaded:
    """Read every source of the project. Bad input is told in `findings`, never raised."""
    files = Files(project.root, context, recall)
    if (project.root / SETTINGS).is_file():
        files.text(project.root / SETTINGS)
    programme, node = _programme(project, files)
    folders = _module_folders(project, programme, files)
    read = tuple(_read(folder, Files(project.root, context, recall)) for folder in folders)
    if node is not None:
        _check_order(node, programme, module_ids(project), files.found)
    assets = recall("assets", unchanged, scan(project.assets, files))
    editions = tuple(recall(f"edition {each.id}", unchanged, each) for each in read_editions(project, programme, files))
    return _joined(Frame(programme, editions, assets, files.gathered()), read)


def load_module(loaded: Loaded, folder: str, project: Project, *, context: Context, recall: Recall) -> Loaded:
    """Return `loaded` with the module in `folder` (project-relative, among `loaded.read`) read again, and it alone."""
    path = project.root / folder
    again = _read(path, Files(project.root, context, recall))
    return _joined(loaded.frame, tuple(again if each.folder == folder else each for each in loaded.read))


def _joined(frame: Frame, read: tuple[ReadModule, ...]) -> Loaded:
    order = {id: index for index, id in enumerate(frame.programme.order)}
    modules = (each.module for each in read if each.module is not None)
    in_order = tuple(sorted(modules, key=lambda module: (order.get(module.id, len(order)), module.id)))
    gathered = (frame.gathered, *(each.gathered for each in read))
    course = Course(frame.programme, in_order, frame.assets)
    return Loaded(
        course=course,
        editions=frame.editions,
        allowances=allowances(course, frame.editions),
        findings=tuple(found for each in gathered for found in each.found),
        texts=MappingProxyType({name: text for each in gathered for name, text in each.texts}),
        inputs=tuple(sorted({pair for each in gathered for pair in each.inputs})),
        frame=frame,
        read=read,
    )


def _read(folder: Path, files: Files) -> ReadModule:
    name = files.name(folder)
    module = files.recall(f"module {name}", unchanged, read_module(folder, files))
    return ReadModule(name, module, files.gathered())


def _programme(project: Project, files: Files) -> tuple[Programme, YamlMap | None]:
    path = project.modules / CURRICULUM
    name = files.name(path)
    programme = Programme(Span(name), "programm", "Programm", "0.0.0", "de")
    if not path.exists():
        files.found.append(finding("curriculum-missing", Span(name)))
        return programme, None
    node = files.mapping(path)
    if node is not None:
        programme = _step(CURRICULUM, files, lambda found: read_curriculum(node, found), node)
    facts = _register(project, FACTS, files)
    recommendations = _register(project, RECOMMENDATIONS, files)
    if facts is not None:
        programme = replace(programme, facts=_step(FACTS, files, lambda found: read_facts(facts, found), facts))
    if recommendations is not None:
        known = programme.order if node is not None else module_ids(project)
        read = read_recommendations(recommendations, files.found, modules=known)
        programme = replace(programme, recommendations=read)
    return files.recall("programme", unchanged, programme), node


def _step(place: str, files: Files, read: Callable[[list[Finding]], T], node: YamlMap) -> T:
    """What `read` makes of `node`, recalled with its findings."""

    def step(_: YamlMap) -> tuple[T, tuple[Finding, ...]]:
        found: list[Finding] = []
        return read(found), tuple(found)

    made, found = files.recall(place, step, node)
    files.found.extend(found)
    return made


def _register(project: Project, name: str, files: Files) -> YamlMap | None:
    path = project.modules / name
    return files.mapping(path) if path.exists() else None


def _module_folders(project: Project, programme: Programme, files: Files) -> list[Path]:
    """The folders of modules/ that are modules; whatever else lies there is told."""
    folders = []
    for path in files.list(project.modules):
        name = files.name(path)
        id = name.rpartition("/")[2]
        if not path.is_dir():
            if id not in (CURRICULUM, FACTS, RECOMMENDATIONS):
                files.found.append(stray(name))
        elif not (path / META).exists():
            if id in programme.order or files.list(path):
                files.found.append(finding("module-yaml-missing", Span(f"{name}/{META}")))
        else:
            if not is_id(id):
                files.found.append(finding("folder-id-invalid", Span(f"{name}/{META}"), id=id, proposal=slug(id)))
            folders.append(path)
    return folders


def _check_order(node: YamlMap, programme: Programme, there: tuple[str, ...], found: list[Finding]) -> None:
    """Compare `modules:` with the folders that are `there`: each must name the other."""
    entry = node.get("modules")
    items = entry.value.items if entry and isinstance(entry.value, YamlList) else ()
    places = {getattr(item, "text", ""): item.span for item in items}
    for id in programme.order:
        if id not in there:
            near = nearest(id, there)
            found.append(finding("module-folder-missing", places.get(id, node.span), id=id, nearest=near))
    span = entry.span if entry else node.span
    found.extend(finding("module-not-listed", span, id=id) for id in there if id not in programme.order)
