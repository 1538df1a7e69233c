"""Rules about the course as a whole. One rule, one class, one code; a new rule is one line in the table."""

from __future__ import annotations

from datetime import date

from builder.check.completion import CompletionUnreachable, ModuleEmpty
from builder.check.facts import FactOverdue, PercentageUncited
from builder.check.gender import GenderMixed
from builder.check.identity import IdTwice
from builder.check.links import FileElsewhere, FileNotFound, LinkDead, PathOutside
from builder.check.measure import MEASURES
from builder.check.media import MediaLarge, MediaUnused
from builder.check.objectives import ObjectiveUnknown, ObjectiveUntested
from builder.check.plain import PlainWithoutOriginal
from builder.check.references import CitationUnknown, RecommendationUnknown, SourceUnknown, TermUnknown
from builder.check.rule import Rule
from builder.check.scope import scopes
from builder.check.slurs import SlurQuoted
from builder.check.sources import FigureUncited, LawUncited, StatuteUndated
from builder.check.surveys import SurveyUnpaired
from builder.check.template import TEMPLATE
from builder.check.terms import TermOthering
from builder.check.wording import WORDINGS
from builder.diagnostics import Finding
from builder.model.course import Course, Module

RULES: tuple[Rule, ...] = (
    LinkDead(),
    FileNotFound(),
    FileElsewhere(),
    PathOutside(),
    CitationUnknown(),
    SourceUnknown(),
    TermUnknown(),
    RecommendationUnknown(),
    ObjectiveUnknown(),
    ObjectiveUntested(),
    IdTwice(),
    MediaUnused(),
    MediaLarge(),
    PercentageUncited(),
    FactOverdue(),
    GenderMixed(),
    CompletionUnreachable(),
    ModuleEmpty(),
    PlainWithoutOriginal(),
    SurveyUnpaired(),
    LawUncited(),
    StatuteUndated(),
    FigureUncited(),
    SlurQuoted(),
    TermOthering(),
    *WORDINGS,
    *TEMPLATE,
    *MEASURES,
)


def run_rules(course: Course, module: Module, *, today: date) -> tuple[Finding, ...]:
    """Return every finding of every rule about `module` of `course`, to which an edition has been applied."""
    return tuple(
        found for scope in scopes(course, module, today=today) for rule in RULES for found in rule.check(scope)
    )
