"""Backups with other options than the standard edition's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from builder.context import DEFAULT_EPOCH
from builder.exporters.mbz.target import MBZ
from builder.exporters.table import targets
from builder.exporters.target import Supply
from builder.model.course import Course, Module
from builder.model.edition import MoodleOptions
from builder.package.archive import zip_bytes
from builder.package.part import PackageTree
from builder.verify import verify_bytes
from tests.conftest import ROOT


def write_backup(folder: Path, course: Course, module: str, options: MoodleOptions) -> Path:
    """Write the backup of `module` with `options` to `folder` and return its place; our verifier has no objection."""
    assert course.edition is not None
    chosen = replace(course, edition=replace(course.edition, moodle=options))

    def made(name: str, of: Module) -> PackageTree:
        return targets()[name].export(chosen, of, supply=supply)

    supply = Supply(lambda asset: (ROOT / asset.location).read_bytes(), DEFAULT_EPOCH, made)
    found = chosen.module(module)
    assert found is not None
    data = zip_bytes(MBZ.export(chosen, found, supply=supply), epoch=DEFAULT_EPOCH)
    assert verify_bytes(data, name=f"{module}.mbz") == ()
    path = folder / f"{module}-{options.activities}-{options.cases}-{options.version}.mbz"
    path.write_bytes(data)
    return path
