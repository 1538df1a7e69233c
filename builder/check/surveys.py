"""Surveys before and after belong together (FORMAT 6)."""

from __future__ import annotations

from collections.abc import Iterator

from builder.check.scope import Scope
from builder.diagnostics import Finding, finding
from builder.model.units import Survey, Wave


class SurveyUnpaired:
    """A survey with `wave: pre` or `post` whose counterpart is missing."""

    code = "survey-unpaired"

    def check(self, scope: Scope) -> Iterator[Finding]:
        if not scope.original:
            return
        surveys = [unit for module in scope.course.modules for unit in module.surveys()]
        waves = {survey.wave for survey in surveys}
        for survey in scope.own:
            if isinstance(survey, Survey) and survey.wave:
                other = Wave.POST if survey.wave is Wave.PRE else Wave.PRE
                if other not in waves:
                    yield finding(self.code, survey.head.span, wave=survey.wave.value, other=other.value)
