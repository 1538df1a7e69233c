"""What every file of a backup is written with."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha1

from builder.exporters._moodle.element import Element
from builder.exporters._moodle.fragment import FileNames, Fragment
from builder.exporters._moodle.html import MoodleRenderer
from builder.exporters._moodle.ids import Ids
from builder.exporters.mbz.plan import Activity, CoursePlan
from builder.exporters.target import Supply
from builder.model.course import Course, Module
from builder.resources import templates


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in one of Moodle's file areas. `path` begins and ends with a slash."""

    id: int
    context: int
    component: str
    area: str
    item: int
    path: str
    name: str
    data: bytes
    main: bool = False

    @property
    def digest(self) -> str:
        """The SHA-1 of the bytes: Moodle's name for them."""
        return sha1(self.data, usedforsecurity=False).hexdigest()


@dataclass(frozen=True, slots=True)
class GradeItem:
    """What an activity gives to the grades: 0 to `maximum`, passed from `to_pass` (0: no such mark)."""

    maximum: str
    to_pass: str


@dataclass(frozen=True, slots=True)
class Written:
    """An activity's own file, and what it brings besides: files, a grade, question categories by id."""

    xml: Element
    files: tuple[StoredFile, ...] = ()
    grade: GradeItem | None = None
    categories: tuple[tuple[int, Element], ...] = ()


@dataclass(frozen=True, slots=True)
class Desk:
    """The course, its plan, its numbers and names, and where bytes come from. Times are `supply.epoch`."""

    course: Course
    plan: CoursePlan
    ids: Ids
    names: FileNames
    supply: Supply
    renderers: dict[str, MoodleRenderer] = field(default_factory=dict)

    def renderer(self, module: Module) -> MoodleRenderer:
        """Return the renderer of `module`'s texts."""
        if module.id not in self.renderers:
            self.renderers[module.id] = MoodleRenderer(
                self.course,
                module,
                addresses=self.plan.addresses,
                names=self.names,
                templates=templates(),
                read=self.supply.read,
            )
        return self.renderers[module.id]

    def files(
        self, activity: Activity, area: str, item: int, *fragments: Fragment, component: str = ""
    ) -> tuple[StoredFile, ...]:
        """Return the files that `fragments` show, stored in the file area of `activity` (by default of its type)."""
        assets = dict.fromkeys(asset for fragment in fragments for asset in fragment.assets)
        found = {self.names.name(asset): asset for asset in assets}
        return tuple(
            self.file(activity.context, component or f"mod_{activity.kind}", area, item, name, self.supply.read(asset))
            for name, asset in found.items()
        )

    def file(self, context: int, component: str, area: str, item: int, name: str, data: bytes) -> StoredFile:
        """Return one file; `name` may have folders."""
        folder, _, plain = name.rpartition("/")
        path = f"/{folder}/" if folder else "/"
        id = self.ids.of("files", str(context), component, area, str(item), name)
        return StoredFile(id, context, component, area, item, path, plain, data)
