"""The whole course: programme and modules, under one edition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from builder.diagnostics import Span
from builder.diagnostics.allowance import Allowance
from builder.model.assets import Asset
from builder.model.edition import Edition
from builder.model.metadata import Approval, Completion, Objective, Programme, Report, Source, Status
from builder.model.units import Lesson, Quiz, Scenario, Survey, Unit


@dataclass(frozen=True, slots=True)
class Module:
    """One module: its metadata, its units in the order of their file names, its media, its translations.

    `duration` in minutes, 0 if not given. `translations` are whole modules in another language, whose missing units
    are the original's. `folder` is the project-relative folder.
    """

    span: Span
    id: str
    folder: str
    title: str
    version: str
    language: str
    completion: Completion
    summary: str = ""
    status: Status = Status.DRAFT
    duration: int = 0
    objectives: tuple[Objective, ...] = ()
    report: Report = Report.STATUS
    authors: tuple[str, ...] = ()
    license: str = ""
    sources: tuple[Source, ...] = ()
    approvals: tuple[Approval, ...] = ()
    units: tuple[Unit, ...] = ()
    media: tuple[Asset, ...] = ()
    translations: tuple[Module, ...] = ()
    allow: tuple[Allowance, ...] = ()

    def lessons(self) -> Iterator[Lesson]:
        return (unit for unit in self.units if isinstance(unit, Lesson))

    def scenarios(self) -> Iterator[Scenario]:
        return (unit for unit in self.units if isinstance(unit, Scenario))

    def quizzes(self) -> Iterator[Quiz]:
        return (unit for unit in self.units if isinstance(unit, Quiz))

    def surveys(self) -> Iterator[Survey]:
        return (unit for unit in self.units if isinstance(unit, Survey))


@dataclass(frozen=True, slots=True)
class Course:
    """Programme, the modules in its order, the shared media (`assets/`), and the edition that was applied (or None)."""

    programme: Programme
    modules: tuple[Module, ...]
    assets: tuple[Asset, ...] = ()
    edition: Edition | None = None

    def module(self, id: str) -> Module | None:
        """Return the module `id`, or None."""
        return next((module for module in self.modules if module.id == id), None)
