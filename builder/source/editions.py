"""editions/ → editions: edition.yaml and the local texts beside it (FORMAT 1, 7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from builder.diagnostics import Span, finding
from builder.diagnostics.nearest import nearest
from builder.model.edition import Edition, LocalText
from builder.model.ids import slug
from builder.model.metadata import Programme
from builder.project import Project
from builder.source.assemble import read_local
from builder.source.assets import scan
from builder.source.edition_yaml import read_edition_yaml
from builder.source.files import Files
from builder.yaml.scalars import is_id

META = "edition.yaml"
STANDARD = "standard"
"""What is built without naming an edition: the curriculum's defaults."""


def edition_ids(project: Project) -> tuple[str, ...]:
    """Return the ids of the editions that have a folder with an edition.yaml, sorted; `standard` is not among them."""
    return tuple(sorted(path.parent.name for path in project.editions.glob(f"*/{META}") if _counts(path.parent.name)))


def _counts(name: str) -> bool:
    return not name.startswith((".", "_")) and name != STANDARD


def read_editions(project: Project, programme: Programme, files: Files) -> tuple[Edition, ...]:
    """Return the editions: `standard` first, then those of `editions/` by id."""
    standard = Edition(Span(programme.span.file), STANDARD, real=False)
    return (standard, *_editions(project, programme, files))


def _editions(project: Project, programme: Programme, files: Files) -> Iterator[Edition]:
    for folder in files.list(project.editions):
        name = files.name(folder)
        id = name.rpartition("/")[2]
        if not folder.is_dir():
            files.found.append(finding("file-unknown", Span(name)))
        elif id == STANDARD:
            files.found.append(finding("edition-reserved", Span(f"{name}/{META}")))
        elif not (folder / META).exists():
            files.found.append(finding("edition-yaml-missing", Span(f"{name}/{META}")))
        else:
            if not is_id(id):
                files.found.append(finding("folder-id-invalid", Span(f"{name}/{META}"), id=id, proposal=slug(id)))
            yield from _edition(folder, programme, files)


def _edition(folder: Path, programme: Programme, files: Files) -> Iterator[Edition]:
    node = files.mapping(folder / META)
    if node is None:
        return
    edition = read_edition_yaml(node, folder=folder, programme=programme, files=files)
    logo = edition.logo.path if edition.logo else ""
    for path in files.list(folder):
        if path.name not in (META, "local") and not logo.startswith(files.name(path)):
            files.found.append(finding("file-unknown", Span(files.name(path))))
    yield replace(edition, local=tuple(_local(folder / "local", programme, files)))


def _local(folder: Path, programme: Programme, files: Files) -> Iterator[LocalText]:
    for path in files.list(folder) if folder.is_dir() else ():
        name = files.name(path)
        module = name.rpartition("/")[2]
        if not path.is_dir():
            files.found.append(finding("file-unknown", Span(name)))
        elif module not in programme.order:
            known = ", ".join(programme.order)
            near = nearest(module, programme.order)
            files.found.append(finding("local-module-unknown", Span(name), id=module, known=known, nearest=near))
        else:
            yield from _texts(path, module, files)


def _texts(folder: Path, module: str, files: Files) -> Iterator[LocalText]:
    media = scan(folder, files, without=frozenset({".md"}))
    for path in files.list(folder):
        if path.is_dir():
            below = (files.name(text) for text in sorted(path.rglob("*.md")))
            files.found.extend(finding("file-unknown", Span(name)) for name in below)
        text = files.text(path) if path.suffix == ".md" and path.is_file() else None
        if text is None:
            continue
        name = files.name(path)
        read = files.recall(f"content {name}", read_local, text, file=name)
        files.found.extend(read.findings)
        if not read.body:
            files.found.append(finding("local-empty", Span(name)))
        yield LocalText(Span(name), module, name.rpartition("/")[2][:-3], read.body, read.footnotes, media, read.allow)
