"""The programme at a glance: what the overview shows of each module."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from builder.diagnostics import Finding, Span
from builder.diagnostics.report import Report
from builder.model.blocks import CodeBlock
from builder.model.course import Module
from builder.model.inlines import Code, Term, Text
from builder.model.units import Quiz, Scenario, Unit
from builder.model.walk import walk
from builder.pipeline.applied import applied
from builder.preview.desk import Desk
from builder.recall import Recall
from builder.render.graph import scenario_graph
from builder.render.text import plain_text


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One content file. `kind`: lesson, scenario, quiz or survey; `minutes` 0 if not given."""

    id: str
    kind: str
    title: str
    span: Span
    minutes: int
    words: int
    private: bool


@dataclass(frozen=True, slots=True)
class Tested:
    """A graded question: its number in its quiz, its id and what it asks."""

    number: int
    id: str
    title: str


@dataclass(frozen=True, slots=True)
class ObjectiveRow:
    """An objective: the units whose front matter names it, and the graded questions that test it, by unit."""

    key: str
    text: str
    span: Span
    named: tuple[str, ...]
    tested: tuple[tuple[str, tuple[Tested, ...]], ...]


@dataclass(frozen=True, slots=True)
class Graph:
    unit: str
    title: str
    svg: Markup


@dataclass(frozen=True, slots=True)
class ModuleRow:
    """One module. `minutes` as its module.yaml says, else its units' together."""

    id: str
    title: str
    status: str
    version: str
    span: Span
    minutes: int
    words: int
    units: tuple[UnitRow, ...]
    columns: tuple[UnitRow, ...]
    objectives: tuple[ObjectiveRow, ...]
    graphs: tuple[Graph, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """`unreadable` are modules' folders whose module.yaml cannot be read; `others` the findings in no module's folder.

    `edition` is its name, "" for the standard. `report` None: the whole programme has not been looked through yet.
    """

    title: str
    version: str
    edition: str
    modules: tuple[ModuleRow, ...]
    unreadable: tuple[str, ...]
    others: tuple[Finding, ...]
    report: Report | None


def overview(desk: Desk, edition: str, *, language: str) -> Overview:
    """Return the overview of the programme in `edition`, the standard where there is none of that name."""
    loaded = desk.loaded
    chosen = next((each for each in loaded.editions if each.id == edition), loaded.editions[0])
    course = applied(loaded.course, chosen, recall=desk.recall).course
    findings = desk.report.findings if desk.report else loaded.findings
    rows = tuple(_module(module, findings, desk.recall, chosen.id, language) for module in course.modules)
    folders = tuple(f"{module.folder}/" for module in course.modules)
    return Overview(
        course.programme.title,
        course.programme.version,
        chosen.name,
        rows,
        tuple(each.folder for each in loaded.read if each.module is None),
        tuple(each for each in findings if not each.span.file.startswith(folders)),
        desk.report,
    )


def _module(module: Module, findings: tuple[Finding, ...], recall: Recall, edition: str, language: str) -> ModuleRow:
    units = tuple(recall(f"{edition}: row {unit.head.path}", _unit, unit) for unit in module.units)
    own = tuple(each for each in findings if each.span.file.startswith(f"{module.folder}/"))
    objectives = recall(f"{edition}: objectives {module.folder}", _objectives, module)
    used = {id for row in objectives for id in (*row.named, *(unit for unit, _ in row.tested))}
    return ModuleRow(
        id=module.id,
        title=module.title,
        status=module.status.value,
        version=module.version,
        span=Span(f"{module.folder}/module.yaml", 1, 1),
        minutes=module.duration or sum(unit.minutes for unit in units),
        words=sum(unit.words for unit in units),
        units=units,
        columns=tuple(unit for unit in units if unit.id in used or unit.kind == "quiz"),
        objectives=objectives,
        graphs=tuple(
            recall(f"{edition}: graph {unit.head.path}", _graph, unit, module.id, language)
            for unit in module.units
            if isinstance(unit, Scenario)
        ),
        findings=own,
    )


def _unit(unit: Unit) -> UnitRow:
    head = unit.head
    title = plain_text(head.title) or head.id
    place = Span(head.path, 1, 1)
    return UnitRow(head.id, type(unit).__name__.lower(), title, place, head.duration, _words(unit), head.private)


def _words(unit: Unit) -> int:
    """What there is to read, alternatives in plain language and feedback included."""
    texts = (node.text for node in walk(unit) if isinstance(node, Text | Term | Code | CodeBlock))
    return sum(len(text.split()) for text in texts)


def _objectives(module: Module) -> tuple[ObjectiveRow, ...]:
    return tuple(
        ObjectiveRow(
            key=each.key,
            text=each.text,
            span=each.span,
            named=tuple(unit.head.id for unit in module.units if each.key in unit.head.objectives),
            tested=tuple(_tested(module, each.key)),
        )
        for each in module.objectives
    )


def _tested(module: Module, key: str) -> Iterator[tuple[str, tuple[Tested, ...]]]:
    for unit in module.units:
        questions = unit.questions if isinstance(unit, Quiz) else ()
        found = tuple(
            Tested(number, question.id, plain_text(question.title))
            for number, question in enumerate(questions, start=1)
            if question.objective == key and question.graded
        )
        if found:
            yield unit.head.id, found


def _graph(scenario: Scenario, module: str, language: str) -> Graph:
    svg = scenario_graph(scenario, language=language, href=lambda scene: f"/module/{module}#s-{scene}")
    return Graph(scenario.head.id, plain_text(scenario.head.title) or scenario.head.id, svg)
