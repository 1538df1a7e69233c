"""The target `web`."""

from __future__ import annotations

from builder.diagnostics import Finding
from builder.exporters._player.left_out import left_out
from builder.exporters._player.parts import player_parts
from builder.exporters.target import Supply, Target
from builder.model.course import Course, Module
from builder.package.part import PackageTree, Part


def _limits(course: Course, module: Module) -> tuple[Finding, ...]:
    return left_out(module)


def _export(course: Course, module: Module, *, supply: Supply) -> PackageTree:
    folder = f"{module.id}-{module.version}"
    parts = player_parts(course, module, target="web", read=supply.read)
    return PackageTree(tuple(Part(f"{folder}/{part.path}", part.data) for part in parts))


WEB = Target("web", "web.zip", "module", _limits, _export)
