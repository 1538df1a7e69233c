"""The target `scorm2004`."""

from __future__ import annotations

from builder.diagnostics import Finding
from builder.exporters._player.left_out import left_out
from builder.exporters._player.limits import tracking_limits
from builder.exporters._player.parts import player_parts
from builder.exporters.scorm2004.imsmanifest_xml import imsmanifest_xml
from builder.exporters.target import Supply, Target
from builder.model.course import Course, Module
from builder.package.part import PackageTree, Part


def _limits(course: Course, module: Module) -> tuple[Finding, ...]:
    return (*left_out(module), *tracking_limits(course, module, target="scorm2004"))


def _export(course: Course, module: Module, *, supply: Supply) -> PackageTree:
    parts = player_parts(course, module, target="scorm2004", read=supply.read)
    files = [part.path for part in parts]
    manifest = imsmanifest_xml(course, module, files=files, launch=files[0])
    return PackageTree((Part("imsmanifest.xml", manifest), *parts))


SCORM2004 = Target(
    "scorm2004", "scorm2004.zip", "module", _limits, _export, control=("scorm2004_4th", "scorm2004_4th_adl_cts")
)
