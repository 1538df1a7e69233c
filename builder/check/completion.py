"""What a module requires must be there to be done."""

from __future__ import annotations

from collections.abc import Iterator

from builder.check.scope import Scope
from builder.diagnostics import Finding, finding
from builder.model.metadata import Part


class CompletionUnreachable:
    """`completion.require` names a part that the module does not have, or only in private."""

    code = "completion-unreachable"

    def check(self, scope: Scope) -> Iterator[Finding]:
        if not scope.original:
            return
        module = scope.module
        there = {
            Part.LESSONS: any(not lesson.head.private for lesson in module.lessons()),
            Part.SCENARIO: any(not scenario.head.private for scenario in module.scenarios()),
            Part.QUIZ: any(True for _ in module.quizzes()),
        }
        for part in module.completion.require:
            if not there[part]:
                yield finding(self.code, module.span, part=part.value)


class ModuleEmpty:
    """A module without any content file."""

    code = "module-empty"

    def check(self, scope: Scope) -> Iterator[Finding]:
        if scope.original and not scope.module.units:
            yield finding(self.code, scope.module.span, module=scope.module.id)
