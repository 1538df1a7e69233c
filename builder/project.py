"""The project folder: where its parts lie, and its settings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from unicodedata import normalize

from builder.diagnostics import Finding, Span, finding
from builder.yaml import YamlMap, read_yaml
from builder.yaml.decode import decode
from builder.yaml.fields import Field, Fields, Table
from builder.yaml.scalars import line, one_of

SETTINGS = "kursbau.yaml"

SCHEMAS = Field(
    "schemas", line, "Ordner mit den offiziellen XSD-Dateien, ausgehend vom Projektordner; sie kommen mit ins Paket."
)
LANGUAGE = Field("language", one_of(("de", "en")), "Sprache der Meldungen.")
SETTINGS_TABLE: Table = (SCHEMAS, LANGUAGE)
"""What kursbau.yaml may say."""


@dataclass(frozen=True, slots=True)
class Project:
    """A programme on disk. `schemas`: a folder with control documents (XSD) for packages, None if not configured.

    `language` is the one of messages where nobody asked for another, "de" or "en".
    """

    root: Path
    schemas: Path | None = None
    language: str = "de"

    @property
    def modules(self) -> Path:
        return self.root / "modules"

    @property
    def editions(self) -> Path:
        return self.root / "editions"

    @property
    def assets(self) -> Path:
        return self.root / "assets"

    @property
    def dist(self) -> Path:
        return self.root / "dist"

    def locate(self, name: str) -> Path | None:
        """Return the file that findings call `name` (relative, forward slashes, NFC), whatever form it is stored in."""
        path = self.root
        for part in name.split("/"):
            if (path / part).exists():
                path /= part
                continue
            names = path.iterdir() if path.is_dir() else iter(())
            stored = next((each for each in names if normalize("NFC", each.name) == part), None)
            if stored is None:
                return None
            path = stored
        return path


def open_project(folder: Path) -> tuple[Project | None, tuple[Finding, ...]]:
    """Return the project in `folder` and what is wrong with its settings, `kursbau.yaml` (which need not exist).

    None where `folder` is no folder or has no `modules/`.
    """
    if not folder.is_dir():
        return None, (finding("project-folder-missing", Span(folder.as_posix())),)
    project = Project(folder.absolute())
    if not project.modules.is_dir():
        return None, (finding("modules-folder-missing", Span("modules")),)
    found: list[Finding] = []
    return _with_settings(project, found), tuple(found)


def _with_settings(project: Project, found: list[Finding]) -> Project:
    path = project.root / SETTINGS
    if not path.exists():
        return project
    try:
        data = path.read_bytes()
    except OSError as error:
        found.append(finding("file-unreadable", Span(SETTINGS), reason=error.strerror or ""))
        return project
    text, faults = decode(data, file=SETTINGS)
    node, more = read_yaml(text, file=SETTINGS)
    found += [*faults, *more]
    return _settings(project, node, found) if isinstance(node, YamlMap) else project


def _settings(project: Project, node: YamlMap, found: list[Finding]) -> Project:
    fields = Fields(node, found, SETTINGS_TABLE)
    schemas = fields.get(SCHEMAS)
    language = fields.get(LANGUAGE)
    folder = (project.root / schemas).absolute() if schemas else None
    if folder is not None and not folder.is_dir():
        found.append(finding("schemas-folder-missing", fields.span(SCHEMAS), value=schemas))
        folder = None
    return replace(project, schemas=folder, language=language or project.language)
