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


@dataclass(frozen=True, slots=True)
class Supply:
    """What an exporter is given besides the course.

    `read` gives the bytes of an asset, `epoch` the time of everything made (seconds, UTC), `made` the finished package
    of another target: targets do not know each other.
    """

    read: Read
    epoch: int
    made: Callable[[str, Module], PackageTree]


class Export(Protocol):
    def __call__(self, course: Course, module: Module, *, supply: Supply) -> PackageTree: ...


class ExportWhole(Protocol):
    def __call__(self, course: Course, *, supply: Supply) -> PackageTree: ...


@dataclass(frozen=True, slots=True)
class Target:
    """A package format.

    `suffix` ends the file's name, which begins with `<module>-<version>`: after a hyphen, or at once where it begins
    with a dot. `limits` tells before the build what the target cannot express or hold; `export` makes the tree of an
    applied course's module from its `supply`, `whole` that of all its modules together, where `scope` is programme.
    `archived` False: the tree holds one file, which is the package itself. A tree without files is not written.
    `control` names the sets of official schemas that a package carries where a project has them.
    """

    name: str
    suffix: str
    scope: Literal["module", "programme"]
    limits: Limits
    export: Export
    control: tuple[str, ...] = ()
    archived: bool = True
    whole: ExportWhole | None = None

    def file_name(self, id: str, version: str) -> str:
        """Return the name of the package of the module or programme `id`."""
        return f"{id}-{version}{'' if self.suffix.startswith('.') else '-'}{self.suffix}"
