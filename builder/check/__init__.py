"""Rules about the course as a whole. One rule, one class, one code; a new rule is one line in the table."""

from __future__ import annotations

from datetime import date
from functools import cache

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
from builder.diagnostics import Finding, Severity
from builder.diagnostics.catalogue import entries
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


def run_rules(course: Course, module: Module, *, today: date, rules: tuple[Rule, ...] = RULES) -> tuple[Finding, ...]:
    """Return every finding of `rules` about `module` of `course`, to which an edition has been applied."""
    return tuple(
        found for scope in scopes(course, module, today=today) for rule in rules for found in rule.check(scope)
    )


@cache
def stopping_rules() -> tuple[Rule, ...]:
    """Return the rules whose findings are errors."""
    return tuple(rule for rule in RULES if entries()[rule.code].severity is Severity.ERROR)
