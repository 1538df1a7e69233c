"""What Moodle's question types do otherwise than the source says, told before the build."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from builder.diagnostics import Finding, finding
from builder.exporters._moodle.names import plain_line, short_name
from builder.exporters._moodle.versions import has_ordering, options
from builder.model.course import Course
from builder.model.inlines import Inline, Link
from builder.model.links import Links, ModuleTarget, UnitTarget
from builder.model.questions import Cloze, Matching, MultipleChoice, Ordering, Question
from builder.model.units import Head
from builder.model.walk import walk
from builder.render.text import plain_text

_LONGEST_SHOWN = 60


def question_limits(questions: Sequence[Question], head: Head) -> Iterator[Finding]:
    """Yield a note for each approximation that Moodle forces on the `questions` of the unit `head`."""
    together = [shown(question.title) for question in questions if _has_feedback_without_place(question)]
    if together:
        quoted = ", ".join(f"„{name}“" for name in together)
        yield finding("moodle-feedback-together", head.span, unit=head.id, questions=quoted)
    for question in questions:
        name = shown(question.title)
        if not question.partial and _keeps_partial_credit(question):
            yield finding("moodle-partial-credit", question.span, question=name)
        if plain_line(plain_text(question.title)) != short_name(plain_text(question.title)):
            yield finding("moodle-name-shortened", question.span, name=name)


def ordering_limits(course: Course, question: Question) -> Iterator[Finding]:
    """Yield a note where an ordering question becomes a matching one, for a Moodle that has none."""
    if isinstance(question.answers, Ordering) and not has_ordering(course):
        version = options(course).version
        yield finding("moodle-order-matching", question.span, question=shown(question.title), version=version)


def leads_inside(links: Links, node: object) -> bool:
    """Whether anything below `node` links to a unit or module of the course."""
    found = (links.resolve(each.span.file, each.href) for each in walk(node) if isinstance(each, Link))
    return any(isinstance(target, UnitTarget | ModuleTarget) for target in found)


def shown(title: tuple[Inline, ...]) -> str:
    """Return a title as a message quotes it."""
    return short_name(plain_text(title), most=_LONGEST_SHOWN)


def _keeps_partial_credit(question: Question) -> bool:
    match question.answers:
        case MultipleChoice():
            return True
        case Matching():
            return len(question.answers.pairs) > 1
        case Cloze():
            return len(question.answers.gaps) > 1
        case _:
            return False


def _has_feedback_without_place(question: Question) -> bool:
    answers, feedback = question.answers, question.feedback
    match answers:
        case Matching():
            sides = [each.feedback for each in answers.pairs] + [each.feedback for each in answers.distractors]
            return any(sides)
        case Ordering():
            return any(item.feedback for item in answers.items)
        case Cloze():
            typed = any(not gap.chosen for gap in answers.gaps)
            return typed and bool(feedback.correct or feedback.partial or feedback.incorrect)
        case _:
            return False
