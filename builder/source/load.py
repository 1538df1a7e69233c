"""The whole project → a course and its editions (FORMAT 1). Everything that can be read is read, whatever is broken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from unicodedata import normalize

from builder.context import Context
from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.nearest import nearest
from builder.model.course import Course, Module
from builder.model.edition import Edition
from builder.model.ids import slug
from builder.model.metadata import Programme
from builder.project import SETTINGS, Project
from builder.source.assets import scan
from builder.source.curriculum import read_curriculum
from builder.source.editions import read_editions
from builder.source.files import Files
from builder.source.modules import META, read_module
from builder.source.registers import read_facts, read_recommendations
from builder.yaml import YamlList, YamlMap
from builder.yaml.scalars import is_id

CURRICULUM, FACTS, RECOMMENDATIONS = "curriculum.yaml", "facts.yaml", "recommendations.yaml"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read.

    `course` has no edition yet; `editions` are `standard` and then the others by id. `texts` are the source texts and
    `inputs` the SHA-256 of every file that was read, both by project-relative path; `inputs` sorted.
    """

    course: Course
    editions: tuple[Edition, ...]
    findings: tuple[Finding, ...]
    texts: Mapping[str, str]
    inputs: tuple[tuple[str, str], ...]


def module_ids(project: Project) -> tuple[str, ...]:
    """Return the ids of the folders that hold a module.yaml, sorted."""
    folders = (path.parent.name for path in project.modules.glob(f"*/{META}"))
    return tuple(sorted(normalize("NFC", name) for name in folders if not name.startswith((".", "_"))))


def load(project: Project, *, context: Context) -> Loaded:
    """Read every source of the project. Bad input is told in `findings`, never raised."""
    files = Files(project.root, context)
    if (project.root / SETTINGS).is_file():
        files.text(project.root / SETTINGS)
    programme, node = _programme(project, files)
    modules = tuple(_modules(project, programme, files))
    if node is not None:
        _check_order(node, programme, module_ids(project), files.found)
    order = {id: index for index, id in enumerate(programme.order)}
    in_order = tuple(sorted(modules, key=lambda module: (order.get(module.id, len(order)), module.id)))
    assets = scan(project.assets, files)
    editions = read_editions(project, programme, files)
    return Loaded(
        course=Course(programme, in_order, assets),
        editions=editions,
        findings=tuple(files.found),
        texts=MappingProxyType(files.texts),
        inputs=tuple(sorted(set(files.inputs))),
    )


def _programme(project: Project, files: Files) -> tuple[Programme, YamlMap | None]:
    path = project.modules / CURRICULUM
    name = files.name(path)
    programme = Programme(Span(name), "programm", "Programm", "0.0.0", "de")
    if not path.exists():
        files.found.append(finding("curriculum-missing", Span(name)))
        return programme, None
    node = files.mapping(path)
    if node is not None:
        programme = read_curriculum(node, files.found)
    facts = _register(project, FACTS, files)
    recommendations = _register(project, RECOMMENDATIONS, files)
    if facts is not None:
        programme = replace(programme, facts=read_facts(facts, files.found))
    if recommendations is not None:
        known = programme.order if node is not None else module_ids(project)
        read = read_recommendations(recommendations, files.found, modules=known)
        programme = replace(programme, recommendations=read)
    return programme, node


def _register(project: Project, name: str, files: Files) -> YamlMap | None:
    path = project.modules / name
    return files.mapping(path) if path.exists() else None


def _modules(project: Project, programme: Programme, files: Files) -> Iterator[Module]:
    for path in files.list(project.modules):
        name = files.name(path)
        id = name.rpartition("/")[2]
        if not path.is_dir():
            if id not in (CURRICULUM, FACTS, RECOMMENDATIONS):
                files.found.append(finding("file-unknown", Span(name)))
        elif not (path / META).exists():
            if id in programme.order or files.list(path):
                files.found.append(finding("module-yaml-missing", Span(f"{name}/{META}")))
        else:
            if not is_id(id):
                files.found.append(finding("folder-id-invalid", Span(f"{name}/{META}"), id=id, proposal=slug(id)))
            module = read_module(path, files)
            if module is not None:
                yield module


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
