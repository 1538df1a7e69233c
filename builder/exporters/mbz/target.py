"""The target `mbz`."""

from __future__ import annotations

from builder.exporters.mbz.backup import backup
from builder.exporters.mbz.limits import limits
from builder.exporters.target import Supply, Target
from builder.model.course import Course, Module
from builder.package.part import PackageTree


def _export(course: Course, module: Module, *, supply: Supply) -> PackageTree:
    return backup(course, (module,), supply=supply, whole=False)


def _whole(course: Course, *, supply: Supply) -> PackageTree:
    return backup(course, course.modules, supply=supply, whole=True)


MBZ = Target("mbz", ".mbz", "programme", limits, _export, whole=_whole)
