"""What every target says of itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from builder.diagnostics import Finding
from builder.model.assets import Asset
from builder.model.course import Course, Module
from builder.package.part import PackageTree

Read: TypeAlias = Callable[[Asset], bytes]


class Limits(Protocol):
    def __call__(self, course: Course, module: Module) -> tuple[Finding, ...]: ...


class Export(Protocol):
    def __call__(self, course: Course, module: Module, *, read: Read) -> PackageTree: ...


@dataclass(frozen=True, slots=True)
class Target:
    """A package format.

    `suffix` ends the file's name, which begins with `<module>-<version>`. `limits` tells before the build what the
    target cannot express or hold; `export` makes the tree of an applied course's module, reading media through `read`.
    `control` names the sets of official schemas that a package carries where a project has them.
    """

    name: str
    suffix: str
    scope: Literal["module", "programme"]
    limits: Limits
    export: Export
    control: tuple[str, ...] = ()
