"""Course → plan: which activities a course becomes, in which sections (issue: lesson → page, quiz → quiz …)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from builder.exporters._moodle.addresses import Addresses, Place
from builder.exporters._moodle.ids import Ids
from builder.exporters._moodle.names import short_name
from builder.exporters._moodle.versions import options
from builder.exporters.mbz.choices import as_lesson, is_graded, practice_questions, recommendations
from builder.exporters.mbz.plan import Activity, CoursePlan, Done, Role, Section
from builder.model.course import Course, Module
from builder.model.edition import Activities
from builder.model.metadata import Part
from builder.model.units import Lesson, Quiz, Scenario, Survey, Unit
from builder.render.text import plain_text
from builder.words import moodle_words


class Planner:
    """Plans the backup of `modules` of the applied `course`: one of them, or with `whole` the programme."""

    def __init__(self, course: Course, modules: tuple[Module, ...], *, ids: Ids, whole: bool) -> None:
        self._course = course
        self._modules = modules
        self._ids = ids
        self._whole = whole
        self._options = options(course)
        self._language = course.programme.language if whole else modules[0].language
        self._w = moodle_words(self._language)

    def plan(self) -> CoursePlan:
        """Return the plan."""
        sections = self._sections()
        edition = self._course.edition
        title = self._course.programme.title if self._whole else self._modules[0].title
        version = self._course.programme.version if self._whole else self._modules[0].version
        id = self._course.programme.id if self._whole else self._modules[0].id
        suffix = f" ({edition.id})" if edition is not None and edition.real else ""
        key = ("programme" if self._whole else "module", id, edition.id if edition is not None else "")
        return CoursePlan(
            id=self._ids.of("course", *key),
            context=self._ids.of("context", *key),
            fullname=short_name(title, most=250),
            shortname=short_name(f"{id} {version}{suffix}", most=100),
            title=title,
            version=version,
            sections=sections,
            addresses=self._addresses([each for section in sections for each in section.activities]),
        )

    def _sections(self) -> tuple[Section, ...]:
        shelf = self._shelf()
        if self._whole:
            start = self._activity("page", Role.START, ("start",), self._w["about_programme"])
            groups = [("general", self._w["general"], [start])]
            groups += [(f"module:{m.id}", m.title, [self._about(m), *self._module(m)]) for m in self._modules]
        else:
            module = self._modules[0]
            groups = [("general", self._w["general"], [self._about(module)])]
            groups.append((f"module:{module.id}", module.title, self._module(module)))
        if shelf:
            groups.append(("shelf", self._w["shelf"], shelf))
        return tuple(
            Section(self._ids.of("section", key), number, short_name(name), tuple(activities))
            for number, (key, name, activities) in enumerate(groups)
        )

    def _about(self, module: Module) -> Activity:
        return self._activity("page", Role.ABOUT, (module.id, "", "about"), self._w["about_module"], module)

    def _module(self, module: Module) -> list[Activity]:
        if self._options.activities is Activities.SCORM:
            package = self._activity(
                "scorm", Role.PACKAGE, (module.id, "", "package"), module.title, module, done=Done.REPORTED
            )
            return [package, *(self._unit(module, unit) for unit in module.surveys())]
        made: list[Activity] = []
        for unit in module.units:
            made.append(self._unit(module, unit))
            if isinstance(unit, Lesson) and practice_questions(unit):
                name = self._w["practice_of"].format(title=_title(unit))
                made.append(
                    self._activity("quiz", Role.PRACTICE, (module.id, unit.head.id, "practice"), name, module, unit)
                )
        return made

    def _unit(self, module: Module, unit: Unit) -> Activity:
        kind, role, part, done = _native(module, unit, self._options.cases)
        required = part in module.completion.require and not unit.head.private
        return self._activity(
            kind,
            role,
            (module.id, unit.head.id),
            _title(unit),
            module,
            unit,
            done=done if required else Done.NEVER,
        )

    def _shelf(self) -> list[Activity]:
        native = self._options.activities is Activities.NATIVE
        made = []
        if self._course.programme.glossary and native:
            made.append(self._activity("glossary", Role.GLOSSARY, ("glossary",), self._w["glossary_name"]))
        if recommendations(self._course, self._modules, whole=self._whole):
            made.append(self._activity("book", Role.BOOK, ("book",), self._w["book_name"]))
        if self._options.forum:
            made.append(self._activity("forum", Role.FORUM, ("forum",), self._w["forum_name"]))
        return made

    def _activity(
        self,
        kind: str,
        role: Role,
        key: tuple[str, ...],
        name: str,
        module: Module | None = None,
        unit: Unit | None = None,
        *,
        done: Done = Done.NEVER,
    ) -> Activity:
        return Activity(
            kind=kind,
            role=role,
            key=key,
            name=short_name(name),
            cm=self._ids.of("course_modules", *key),
            instance=self._ids.of(kind, *key),
            context=self._ids.of("context", "cm", *key),
            done=done,
            module=module,
            unit=unit,
        )

    def _addresses(self, activities: Iterable[Activity]) -> Addresses:
        units: dict[tuple[str, str], Place] = {}
        modules: dict[str, Place] = {}
        practice: dict[tuple[str, str], Place] = {}
        glossary = None
        for each in activities:
            if each.module is not None and each.unit is not None and each.role is not Role.PRACTICE:
                units[(each.module.id, each.unit.head.id)] = each.place
            if each.module is not None and each.role in (Role.ABOUT, Role.PACKAGE):
                modules[each.module.id] = each.place
            if each.module is not None and isinstance(each.unit, Lesson) and each.role is Role.PRACTICE:
                asked = practice_questions(each.unit)
                practice |= {(each.module.id, question.id): each.place for question in asked}
            glossary = each.place if each.role is Role.GLOSSARY else glossary
        return Addresses(units, modules, practice, _scenes(self._modules, units), glossary)


def _native(module: Module, unit: Unit, cases: object) -> tuple[str, Role, Part | None, Done]:
    """Moodle's type for `unit`, the part of `completion.require` it belongs to, and what completes it."""
    match unit:
        case Lesson():
            return "page", Role.LESSON, Part.LESSONS, Done.VIEWED
        case Quiz():
            passed = Done.PASSED if is_graded(unit) and unit.pass_mark else Done.TRIED
            return "quiz", Role.QUIZ, Part.QUIZ, passed
        case Scenario() if as_lesson(module, unit, cases):
            return "lesson", Role.CASE, Part.SCENARIO, Done.ENDED
        case Scenario():
            return "page", Role.CASE, Part.SCENARIO, Done.VIEWED
        case Survey():
            return "feedback", Role.SURVEY, None, Done.NEVER


def _scenes(modules: tuple[Module, ...], units: Mapping[tuple[str, str], Place]) -> dict[tuple[str, str], Place]:
    return {
        (module.id, scene.id): units[(module.id, scenario.head.id)]
        for module in modules
        for scenario in module.scenarios()
        for scene in scenario.scenes
        if (module.id, scenario.head.id) in units
    }


def _title(unit: Unit) -> str:
    return plain_text(unit.head.title) or unit.head.id
