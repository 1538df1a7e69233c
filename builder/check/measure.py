"""How much a programme wants of a screen, a case and a knowledge check (`didactics:` in curriculum.yaml)."""

from __future__ import annotations

from collections.abc import Iterator

from builder.check.passages import Passage, passages
from builder.check.scope import Scope
from builder.diagnostics import Finding, Span, finding
from builder.model.blocks import Checklist, ContentNote, Local, Plain, Practice, Reflection, Reveal
from builder.model.questions import Matching, MultipleChoice, Option, Ordering, Pair, SingleChoice
from builder.model.units import Choice, Lesson, Quiz, Scenario

_TASKS = (Practice, Reflection, Checklist)
_ELSEWHERE = (Plain, Local)


def words_on_screen(lesson: Lesson) -> int:
    """Return how many words a lesson gives to read: what shows at first sight, without tasks.

    Not counted: the plain-language alternative, what is folded away (reveal, the rest of a content note), footnotes,
    questions, reflections and checklists, the steps of recommendations, and what an edition says: local blocks and
    variables.
    """
    shown = (each for each in passages(lesson.body) if _is_shown(each))
    return sum(any(map(str.isalnum, word)) for each in shown for word in each.text.split())


def _is_shown(passage: Passage) -> bool:
    hidden = (
        any(map(passage.within, _ELSEWHERE)) or passage.within(Reveal, "body") or passage.within(ContentNote, "rest")
    )
    return not hidden and not any(map(passage.within, _TASKS))


class ScreenLong:
    """A lesson with more words to read than the programme's limit. A translation keeps its original's cut."""

    code = "screen-long"

    def check(self, scope: Scope) -> Iterator[Finding]:
        most = scope.limit(self.code) if scope.original else 0
        for lesson in scope.own if most else ():
            if isinstance(lesson, Lesson) and (words := words_on_screen(lesson)) > most:
                yield finding(self.code, lesson.head.span, words=words, most=most)


class QuestionsFew:
    """A knowledge check with fewer questions than the programme's limit."""

    code = "questions-few"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for quiz in _quizzes(scope, self.code):
            count, least = len(quiz.questions), scope.limit(self.code)
            if count < least:
                yield finding(self.code, quiz.head.span, count=count, least=least)


class QuestionTypesFew:
    """A knowledge check with fewer types of question than the programme's limit."""

    code = "question-types-few"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for quiz in _quizzes(scope, self.code):
            count, least = len({type(question.answers) for question in quiz.questions}), scope.limit(self.code)
            if count < least:
                yield finding(self.code, quiz.head.span, count=count, least=least)


class AnswerWithoutFeedback:
    """An answer of a knowledge check that says nothing when it is given."""

    code = "answer-without-feedback"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for quiz in _quizzes(scope, self.code):
            for question in quiz.questions:
                for answer in _answers(question.answers):
                    if not answer.feedback:
                        yield finding(self.code, answer.span)


class ScenesFew:
    """A case with fewer scenes than the programme's limit."""

    code = "scenes-few"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for case in _cases(scope, self.code):
            count, least = len(case.scenes), scope.limit(self.code)
            if count < least:
                yield finding(self.code, case.head.span, count=count, least=least)


class EndingsFew:
    """A case with fewer kinds of ending than the programme's limit."""

    code = "endings-few"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for case in _cases(scope, self.code):
            count, least = len({scene.ending for scene in case.scenes if scene.ending}), scope.limit(self.code)
            if count < least:
                yield finding(self.code, case.head.span, count=count, least=least)


class ChoiceWithoutEffect:
    """A choice that does not say its effect; where the file itself requires it, that is an error already."""

    code = "choice-without-effect"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for case in _cases(scope, self.code):
            if not case.effects_required:
                yield from _at(self.code, (choice for choice in _choices(case) if not choice.effect))


class ChoiceWithoutLaw:
    """A choice that does not say its legal frame."""

    code = "choice-without-law"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for case in _cases(scope, self.code):
            yield from _at(self.code, (choice for choice in _choices(case) if not choice.law))


class ScenarioScored:
    """A case that is scored, or whose choices carry points."""

    code = "scenario-scored"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for case in _cases(scope, self.code):
            if case.scored:
                yield finding(self.code, case.head.span)
            else:
                yield from _at(self.code, (choice for choice in _choices(case) if choice.points))


def _at(code: str, choices: Iterator[Choice]) -> Iterator[Finding]:
    places: Iterator[Span] = (choice.span for choice in choices)
    return (finding(code, span) for span in places)


def _quizzes(scope: Scope, code: str) -> Iterator[Quiz]:
    """The module's knowledge checks, where the programme has switched `code` on."""
    return (unit for unit in _units(scope, code) if isinstance(unit, Quiz))


def _cases(scope: Scope, code: str) -> Iterator[Scenario]:
    return (unit for unit in _units(scope, code) if isinstance(unit, Scenario))


def _units(scope: Scope, code: str) -> Iterator[object]:
    return iter(scope.own if scope.limit(code) else ())


def _choices(case: Scenario) -> Iterator[Choice]:
    return (choice for scene in case.scenes for choice in scene.choices)


def _answers(answers: object) -> tuple[Option | Pair, ...]:
    match answers:
        case SingleChoice() | MultipleChoice():
            return answers.options
        case Ordering():
            return answers.items
        case Matching():
            return answers.pairs
        case _:
            return ()


MEASURES = (
    ScreenLong(),
    QuestionsFew(),
    QuestionTypesFew(),
    AnswerWithoutFeedback(),
    ScenesFew(),
    EndingsFew(),
    ChoiceWithoutEffect(),
    ChoiceWithoutLaw(),
    ScenarioScored(),
)
