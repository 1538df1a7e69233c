"""Backups with other options than the standard edition's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from builder.context import DEFAULT_EPOCH
from builder.exporters.mbz.target import MBZ
from builder.exporters.moodlexml.target import MOODLEXML
from builder.exporters.table import targets
from builder.exporters.target import Supply
from builder.model.course import Course, Module
from builder.model.edition import MoodleOptions
from builder.package.archive import zip_bytes
from builder.package.part import PackageTree
from builder.verify import verify_bytes
from tests.conftest import ROOT
from tests.golden import made as golden


def backup_bytes(course: Course, of: str, *, root: Path = ROOT) -> bytes:
    """Return the backup of the module `of`, or of the programme of that id; our verifier has no objection.

    `root` is the folder of the course's source.
    """

    def made(name: str, module: Module) -> PackageTree:
        return targets()[name].export(course, module, supply=supply)

    supply = Supply(lambda asset: (root / asset.location).read_bytes(), DEFAULT_EPOCH, made)
    found = course.module(of)
    whole = MBZ.whole
    assert whole is not None
    tree = MBZ.export(course, found, supply=supply) if found is not None else whole(course, supply=supply)
    data = zip_bytes(tree, epoch=DEFAULT_EPOCH)
    assert verify_bytes(data, name=f"{of}.mbz") == ()
    return data


def question_bytes(course: Course, of: str) -> bytes:
    """Return the question file of the module `of`."""
    found = course.module(of)
    assert found is not None

    def none(name: str, module: Module) -> PackageTree:
        raise AssertionError(f"{name} of {module.id}: a question file holds no package")

    supply = Supply(lambda asset: (ROOT / asset.location).read_bytes(), DEFAULT_EPOCH, none)
    return next(iter(MOODLEXML.export(course, found, supply=supply))).data


def write_backup(folder: Path, course: Course, module: str, options: MoodleOptions, *, root: Path = ROOT) -> Path:
    """Write the backup of `module` with `options` to `folder` and return its place."""
    assert course.edition is not None
    chosen = replace(course, edition=replace(course.edition, moodle=options))
    path = folder / f"{module}-{options.activities}-{options.cases}-{options.version}.mbz"
    path.write_bytes(backup_bytes(chosen, module, root=root))
    return path


def write_golden(folder: Path, options: MoodleOptions) -> Path:
    """Write the backup of the golden programme's module, which has one of everything, with `options`."""
    return write_backup(folder, golden.course(), "alles", options, root=golden.HERE / "programme")
