"""Where a link or a picture leads: one answer for checks, pages and backups (FORMAT 3, Internal links)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from posixpath import normpath
from typing import TypeAlias
from unicodedata import normalize
from urllib.parse import unquote

from builder.model.assets import Asset
from builder.model.blocks import Local
from builder.model.course import Course, Module
from builder.model.questions import Option, Question
from builder.model.units import Scene, SurveyItem, Unit
from builder.model.walk import walk

_TRANSLATED = re.compile(r"/i18n/[^/]+$")
EXTERNAL_SCHEMES = ("https:", "http:", "mailto:", "tel:")


@dataclass(frozen=True, slots=True)
class ExternalTarget:
    """An address outside the course, as written."""

    url: str


@dataclass(frozen=True, slots=True)
class UnitTarget:
    """A unit of a module, or the element with the written id `anchor` in it ("" for the unit itself)."""

    module: str
    unit: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ModuleTarget:
    module: str


@dataclass(frozen=True, slots=True)
class AssetTarget:
    asset: Asset


Target: TypeAlias = ExternalTarget | UnitTarget | ModuleTarget | AssetTarget


def written_ids(unit: Unit) -> frozenset[str]:
    """Return the ids that the author wrote in `unit`, the only ones a link may name."""
    found: set[str] = set()
    for node in walk(unit):
        if isinstance(node, Question | Scene | SurveyItem):
            if node.id_written:
                found.add(node.id)
        elif node is not unit.head and not isinstance(node, Option):
            found.add(getattr(node, "id", None) or "")
    return frozenset(found - {""})


class Links:
    """Resolves what the units of one module refer to. Make one for a module and keep it: it indexes lazily."""

    def __init__(self, course: Course, module: Module) -> None:
        self._course = course
        self._module = module
        self._units = {unit.head.path: (owner, unit) for owner in course.modules for unit in owner.units}
        self._units |= {
            unit.head.path: (module, unit) for translation in module.translations for unit in translation.units
        }
        self._assets = {asset.path: asset for owner in course.modules for asset in owner.media}
        self._assets |= {asset.path: asset for asset in course.assets}
        if course.edition is not None:
            self._assets |= {asset.path: asset for text in course.edition.local for asset in text.assets}
        self._ids: dict[str, frozenset[str]] = {}

    def resolve(self, path: str, href: str) -> Target | None:
        """Return where `href`, written in the project file `path`, leads; None where it leads nowhere.

        `path` is the `span.file` of the node: the unit's, or an edition's file for a local text. A translation may
        refer to media and files as the original does. Percent-encoding and both Unicode normal forms are accepted.
        """
        if href.lower().startswith(EXTERNAL_SCHEMES):
            return ExternalTarget(href)
        place, _, anchor = href.partition("#")
        place = normalize("NFC", unquote(place))
        if not place:
            return self._anchor(path, anchor)
        if place.startswith("/"):
            return self._at(normpath(place.lstrip("/")), anchor)
        folder = path.rpartition("/")[0]
        target = self._at(normpath(f"{folder}/{place}"), anchor)
        if target is None and _TRANSLATED.search(folder):
            target = self._at(normpath(f"{_TRANSLATED.sub('', folder)}/{place}"), anchor)
        return target

    def _at(self, path: str, anchor: str) -> Target | None:
        if path in self._assets:
            return None if anchor else AssetTarget(self._assets[path])
        if path in self._units:
            return self._anchor(path, anchor)
        return self._other_module(path) if self._absent(path) else None if anchor else self._module_at(path)

    def _absent(self, path: str) -> bool:
        """Whether `path` is in a module of the programme that the edition leaves out: it cannot be looked into."""
        parts = path.split("/")
        return parts[0] == "modules" and parts[1:2] != [] and self._course.module(parts[1]) is None

    def _other_module(self, path: str) -> ModuleTarget | None:
        id = path.split("/")[1]
        return ModuleTarget(id) if id in self._course.programme.order else None

    def _anchor(self, path: str, anchor: str) -> UnitTarget | None:
        found = self._units.get(path) or self._unit_of_local(path)
        if found is None:
            return None
        owner, unit = found
        if anchor and anchor not in self._written(path, unit):
            return None
        return UnitTarget(owner.id, unit.head.id, anchor)

    def _unit_of_local(self, path: str) -> tuple[Module, Unit] | None:
        """Return the unit that an edition's local text at `path` has become part of."""
        for unit in self._module.units:
            if any(isinstance(node, Local) and node.body and node.body[0].span.file == path for node in walk(unit)):
                return self._module, unit
        return None

    def _written(self, path: str, unit: Unit) -> frozenset[str]:
        if path not in self._ids:
            self._ids[path] = written_ids(unit)
        return self._ids[path]

    def _module_at(self, folder: str) -> ModuleTarget | None:
        owner = next((module for module in self._course.modules if module.folder == folder), None)
        return ModuleTarget(owner.id) if owner else None
