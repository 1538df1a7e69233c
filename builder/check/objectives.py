"""Learning objectives: named where they exist, tested where they are set."""

from __future__ import annotations

from collections.abc import Iterator

from builder.check.scope import Scope
from builder.diagnostics import Finding, finding
from builder.diagnostics.nearest import nearest
from builder.model.questions import Question
from builder.model.units import Quiz


class ObjectiveUnknown:
    """A question or a front matter that names an objective which module.yaml does not set."""

    code = "objective-unknown"

    def check(self, scope: Scope) -> Iterator[Finding]:
        known = {objective.key for objective in scope.module.objectives}
        asked = [question for question in scope.nodes(Question) if question.objective]
        named = [(question.objective_span or question.span, question.objective) for question in asked]
        heads = [unit.head for unit in scope.own]
        named += [place for head in heads for place in zip(head.objective_spans, head.objectives, strict=True)]
        for span, key in named:
            if key not in known:
                yield finding(self.code, span, key=key, near=nearest(key, known))


class ObjectiveUntested:
    """An objective that no graded question tests, in a module that has a quiz."""

    code = "objective-untested"

    def check(self, scope: Scope) -> Iterator[Finding]:
        quizzes = [unit for unit in scope.own if isinstance(unit, Quiz)]
        if not scope.original or not quizzes:
            return
        tested = {question.objective for quiz in quizzes for question in quiz.questions if question.graded}
        tested |= {key for quiz in quizzes for key in quiz.head.objectives}
        for objective in scope.module.objectives:
            if objective.key not in tested:
                yield finding(self.code, objective.span, key=objective.key)
