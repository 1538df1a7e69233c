"""The target `moodlexml`."""

from __future__ import annotations

from builder.diagnostics import Finding, finding
from builder.exporters._moodle.addresses import Addresses
from builder.exporters._moodle.element import document
from builder.exporters._moodle.fragment import FileNames
from builder.exporters._moodle.html import MoodleRenderer
from builder.exporters._moodle.limits import leads_inside, ordering_limits, question_limits, shown
from builder.exporters._moodle.questions import Asking, moodle_question
from builder.exporters._moodle.versions import has_ordering
from builder.exporters.moodlexml.fractions import fraction_findings
from builder.exporters.moodlexml.quiz_xml import Bank, quiz_xml
from builder.exporters.target import Supply, Target
from builder.model.course import Course, Module
from builder.model.links import Links
from builder.model.units import Quiz
from builder.package.part import PackageTree, Part
from builder.resources import templates


def _limits(course: Course, module: Module) -> tuple[Finding, ...]:
    found: list[Finding] = []
    links = Links(course, module)
    for quiz in module.quizzes():
        found.extend(question_limits(quiz.questions, quiz.head))
        linked = [shown(question.title) for question in quiz.questions if leads_inside(links, question)]
        if linked:
            quoted = ", ".join(f"„{name}“" for name in linked)
            found.append(finding("moodlexml-links", quiz.head.span, unit=quiz.head.id, questions=quoted))
        found.extend(each for question in quiz.questions for each in ordering_limits(course, question))
        found.extend(each for question in quiz.questions for each in fraction_findings(question))
    return tuple(found)


def _export(course: Course, module: Module, *, supply: Supply) -> PackageTree:
    names = FileNames(course)
    renderer = MoodleRenderer(
        course, module, addresses=Addresses(), names=names, templates=templates(), read=supply.read
    )
    ordering = has_ordering(course)
    banks = [_bank(renderer, module, quiz, ordering=ordering) for quiz in module.quizzes() if quiz.questions]
    if not banks:
        return PackageTree(())
    data = document(quiz_xml(module, banks, names=names, read=supply.read))
    return PackageTree((Part("questions.xml", data),))


def _bank(renderer: MoodleRenderer, module: Module, quiz: Quiz, *, ordering: bool) -> Bank:
    renderer.begin(quiz.footnotes)
    asking = Asking(renderer, shuffle=quiz.shuffle, ordering=ordering, inline=True)
    questions = tuple(moodle_question(question, asking) for question in quiz.questions)
    return Bank(quiz, questions)


MOODLEXML = Target("moodlexml", "moodlexml.xml", "module", _limits, _export, archived=False)
