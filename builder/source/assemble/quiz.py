"""A graded quiz: every top-level `## ` heading starts a question (FORMAT 4)."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from builder.model.questions import Question
from builder.model.units import Footnote, Head, Quiz
from builder.source.assemble.opened import open_part, sections
from builder.source.assemble.questions import QUESTION_RULES, read_question
from builder.source.assemble.reading import Place, Reading
from builder.source.assemble.vocabulary import nearest
from builder.source.frontmatter import FrontMatter
from builder.source.markdown.tree import Raw


def read_quiz(
    blocks: tuple[Raw, ...],
    footnotes: tuple[Footnote, ...],
    *,
    head: Head,
    front: FrontMatter,
    pass_mark: Decimal,
    reading: Reading,
) -> Quiz:
    """Return the quiz whose body, without its title, is `blocks`; `pass_mark` is the module's."""
    before, parts = sections(blocks, level=2)
    intro = reading.blocks(before, Place.CASE)
    questions = tuple(
        read_question(
            open_part(
                h.span, h.content, h.attributes, body, rules=QUESTION_RULES, place=Place.QUESTION, reading=reading
            )
        )
        for h, body in parts
    )
    _check_content(questions, head, reading)
    _check_draws(front, questions, reading)
    return Quiz(
        head=head,
        intro=intro,
        questions=questions,
        pass_mark=pass_mark if front.pass_mark is None else front.pass_mark,
        attempts=front.attempts,
        shuffle=front.shuffle,
        feedback=front.feedback,
        draws=front.draws,
        footnotes=footnotes,
    )


def _check_content(questions: tuple[Question, ...], head: Head, reading: Reading) -> None:
    if not questions:
        reading.report("quiz-empty", head.span)
    elif not any(question.graded for question in questions):
        reading.report("quiz-ungraded", head.span)


def _check_draws(front: FrontMatter, questions: tuple[Question, ...], reading: Reading) -> None:
    sizes = Counter(question.pool for question in questions if question.pool)
    for draw in front.draws:
        size = sizes[draw.pool]
        if not size:
            near = nearest(draw.pool, sizes)
            reading.report("draw-pool-unknown", draw.span, pool=draw.pool, nearest=near)
        elif draw.count > size:
            reading.report("draw-too-large", draw.span, pool=draw.pool, count=draw.count, size=size)
