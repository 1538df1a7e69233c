"""The golden programme, loaded and exported in memory."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from lxml import etree

from builder.context import Context
from builder.edition.apply import apply_edition
from builder.exporters.mbz.target import MBZ
from builder.exporters.scorm12.target import SCORM12
from builder.exporters.target import Supply
from builder.model.assets import Asset
from builder.model.course import Course, Module
from builder.package.part import PackageTree
from builder.project import Project, open_project
from builder.source.load import Loaded, load

HERE = Path(__file__).resolve().parent
GOLDEN = HERE / "mbz"
CONTEXT = Context(date(2026, 11, 23))
# What is kept unpacked: a folder's name, its edition, its module ("" for the whole programme).
KEPT = (("alles", "standard", "alles"), ("programm", "stadt", ""), ("alt", "alt", "alles"))


@cache
def _loaded() -> tuple[Project, Loaded]:
    project, _ = open_project(HERE / "programme")
    assert project is not None
    return project, load(project, context=CONTEXT)


@cache
def course(edition: str = "standard") -> Course:
    """Return the golden programme in `edition`."""
    _, loaded = _loaded()
    applied, _ = apply_edition(loaded.course, next(each for each in loaded.editions if each.id == edition))
    return applied


@cache
def backup_tree(edition: str = "standard", module: str = "alles") -> PackageTree:
    """Return the backup of `module` ("": of the programme) in `edition`."""
    applied = course(edition)
    supply = golden_supply(applied)
    if not module:
        assert MBZ.whole is not None
        return MBZ.whole(applied, supply=supply)
    found = applied.module(module)
    assert found is not None
    return MBZ.export(applied, found, supply=supply)


def golden_supply(applied: Course) -> Supply:
    """Return what the golden programme is exported with."""

    def read(asset: Asset) -> bytes:
        return (_loaded()[0].root / asset.location).read_bytes()

    def made(name: str, module: Module) -> PackageTree:
        assert name == "scorm12"
        return SCORM12.export(applied, module, supply=Supply(read, CONTEXT.epoch, made))

    return Supply(read, CONTEXT.epoch, made)


def xml(tree: PackageTree, path: str) -> etree._Element:
    """Return the root of the part at `path`; `*` stands for any characters, and one part must fit."""
    fitting = [part for part in tree if Path(part.path).match(path)]
    assert len(fitting) == 1, (path, [part.path for part in fitting])
    return etree.fromstring(fitting[0].data)


def activity(tree: PackageTree, kind: str, name: str) -> tuple[str, etree._Element]:
    """Return the folder and the own element of the activity called `name`."""
    for part in tree:
        if part.path.startswith("activities/") and part.path.endswith(f"/{kind}.xml"):
            found = etree.fromstring(part.data).find(kind)
            if found is not None and found.findtext("name") == name:
                return part.path.rpartition("/")[0], found
    raise AssertionError((kind, name))
