"""What a backup holds before a word of it is written: sections and activities with their ids and completion rules."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from builder.exporters._moodle.addresses import Addresses, Place
from builder.model.course import Module
from builder.model.units import Unit


class Role(Enum):
    """Why an activity is there; its type (`kind`) is Moodle's name of what it is."""

    START = auto()
    ABOUT = auto()
    LESSON = auto()
    PRACTICE = auto()
    CASE = auto()
    QUIZ = auto()
    SURVEY = auto()
    PACKAGE = auto()
    GLOSSARY = auto()
    BOOK = auto()
    FORUM = auto()


_REFERENCE = (Role.GLOSSARY, Role.BOOK, Role.FORUM)


class Done(StrEnum):
    """When Moodle ticks an activity off: never, when it was opened, at an end, when passed, when attempted."""

    NEVER = "never"
    VIEWED = "viewed"
    ENDED = "ended"
    PASSED = "passed"
    TRIED = "tried"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity: course module `cm`, its `instance` among those of its `kind`, its `context`.

    `key` names it in the source: (module id, unit id …). `done` says what completes it where the course requires it.
    """

    kind: str
    role: Role
    key: tuple[str, ...]
    name: str
    cm: int
    instance: int
    context: int
    done: Done = Done.NEVER
    module: Module | None = None
    unit: Unit | None = None

    @property
    def place(self) -> Place:
        return Place(self.kind, self.cm)

    @property
    def folder(self) -> str:
        """The activity's folder in the backup."""
        return f"activities/{self.kind}_{self.cm}"

    @property
    def required(self) -> bool:
        return self.done is not Done.NEVER


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the course page, `number` from 0 without gaps."""

    id: int
    number: int
    name: str
    activities: tuple[Activity, ...]
    summary: str = ""


@dataclass(frozen=True, slots=True)
class CoursePlan:
    """The course: names, ids, sections in order, and where everything can be linked."""

    id: int
    context: int
    fullname: str
    shortname: str
    title: str
    version: str
    sections: tuple[Section, ...]
    addresses: Addresses

    @property
    def activities(self) -> tuple[Activity, ...]:
        return tuple(activity for section in self.sections for activity in section.activities)

    def after(self, activity: Activity) -> Activity | None:
        """Return the activity that a learner goes on to from `activity`, None where the reference part begins."""
        everything = self.activities
        follows = everything[everything.index(activity) + 1 :]
        return follows[0] if follows and follows[0].role not in _REFERENCE else None
