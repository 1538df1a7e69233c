"""A whole run of a real module in one language, in the other, in both by turns: what is stored and told agrees."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Frame

from builder.context import Context
from builder.edition.apply import apply_edition
from builder.model.course import Course, Module
from builder.model.metadata import Report
from builder.model.questions import Cloze, Question, ShortAnswer
from builder.model.walk import walk
from builder.project import open_project
from builder.source.load import load
from tests.browser.lms_host import Host, pack

pytestmark = pytest.mark.browser

TARGETS = {"1.2": "scorm12", "2004": "scorm2004"}
# What lasts as long as it lasts.
CLOCK = ("session_time", "latency", "time", "timestamp")
GO = """(unit) => {
  document.querySelector(`#contents [data-goto=${unit}]`).click();
}"""
SWITCH = "(language) => document.querySelector(`#contents [data-language=${language}]`).click()"
# Answers the question shown: all right, but for the first option of every other question with one.
ANSWER = """([typed, n]) => {
  const form = document.querySelector('section.unit:not([hidden]) [data-current] form');
  const { course } = JSON.parse(document.querySelector('#course').textContent);
  const all = course.units.flatMap(({ questions = [] }) => questions);
  const { id, type, options, right = [], pairs, gaps } = all.find((each) => each.id === form.dataset.question);
  const change = (node, value) => {
    node.value = value;
    node.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const keys = type === 'single' && n % 2 ? [options[0]] : right;
  for (const key of keys) form.querySelector(`input[value="${key}"]`).click();
  for (const list of form.querySelectorAll('.matches select')) change(list, pairs[list.closest('li').dataset.key]);
  form.querySelectorAll('.gap').forEach((gap, at) => change(gap, typed[id][at] || gaps[at].answers[0]));
  if (type === 'short') change(form.querySelector('input'), typed[id][0]);
  form.querySelector('button[type=submit]').click();
  return form.querySelector('.result').dataset.right;
}"""
DECIDE = """() => {
  const stage = document.querySelector('section.unit:not([hidden]) .stage');
  if (document.querySelector('section.unit:not([hidden]) [data-current][data-ending]')) return false;
  stage.querySelector('button').click();
  return true;
}"""


@cache
def _schalter() -> tuple[Course, Module]:
    project, _ = open_project(Path(__file__).resolve().parents[2])
    assert project is not None
    loaded = load(project, context=Context(today=date(2026, 11, 1), language="de", epoch=0))
    course, _ = apply_edition(loaded.course, loaded.editions[0])
    module = course.module("schalter")
    assert module is not None
    assert module.translations
    return course, replace(module, report=Report.ANSWERS)


def _typed(module: Module) -> dict[str, list[str]]:
    """The first accepted text of each typed answer; "" for a gap to choose in."""
    found = {}
    for question in walk(module.units):
        if isinstance(question, Question):
            match question.answers:
                case Cloze(gaps):
                    found[question.id] = ["" if gap.chosen else gap.answers[0] for gap in gaps]
                case ShortAnswer(accepted):
                    found[question.id] = [accepted[0].text]
    return found


@pytest.mark.parametrize("standard", TARGETS)
def test_every_language_gives_the_same_state_score_and_status(browser: Browser, standard: str) -> None:
    runs = [_run(browser, standard, languages) for languages in (("de",), ("en",), ("en", "de"))]
    (stored, calls, verdicts), *others = runs
    assert "correct" in verdicts
    assert set(verdicts) <= {"correct", "partial", "incorrect"}
    assert len(calls) > len(verdicts) * 3
    for other_stored, other_calls, other_verdicts in others:
        assert other_verdicts == verdicts
        assert other_stored == stored
        assert other_calls == calls


def _run(browser: Browser, standard: str, languages: tuple[str, ...]) -> tuple[Any, Any, list[str]]:
    course, module = _schalter()
    files, data = pack(course, module, TARGETS[standard])
    typed = {shown.language: _typed(shown) for shown in (module, *module.translations)}
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.add_init_script("Math.random = () => 0.4242")  # the order of questions is the same in every run
    host = Host(context, files, standard)
    frame = host.sit()
    verdicts = []
    for n, unit in enumerate(data["units"]):
        _switch(frame, languages[n % len(languages)])
        frame.evaluate(GO, unit["id"])
        frame.wait_for_selector(f"#u-{unit['id']}:not([hidden])")
        if unit["kind"] == "lesson":
            frame.evaluate("document.querySelector('#next').click()")
        while unit["kind"] == "scenario" and frame.evaluate(DECIDE):
            _switch(frame, languages[0], *languages[1:])
        if unit["kind"] == "quiz":
            verdicts += _quiz(frame, len(unit["questions"]), typed, languages)
    host.leave()
    context.close()
    assert host.faults == []
    return _without_clock(dict(host.stored or {})), _said(host.calls, typed), verdicts


def _switch(frame: Frame, *languages: str) -> None:
    for language in languages:
        frame.evaluate(SWITCH, language)
    assert frame.evaluate("document.documentElement.lang") == languages[-1]


def _quiz(frame: Frame, count: int, typed: Any, languages: tuple[str, ...]) -> list[str]:
    press = "(what) => document.querySelector(`section.unit:not([hidden]) ${what}`).click()"
    frame.evaluate(press, ".stage button")
    verdicts = []
    for n in range(count):
        language = languages[n % len(languages)]
        _switch(frame, language)
        verdicts.append(frame.evaluate(ANSWER, [typed[language], n]))
        _switch(frame, languages[-1])
        frame.evaluate(press, "[data-current] button[type=submit]")
    frame.evaluate(press, ".stage > button")
    return verdicts


def _without_clock(stored: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in stored.items() if not name.endswith(CLOCK) and "interactions" not in name}


def _said(calls: list[list[str]], typed: Any) -> list[tuple[str, str]]:
    """The interactions without the clock; what was typed in one language as if typed in the other."""
    texts = {text: id for each in typed.values() for id, some in each.items() for text in some if text}
    told = ((element, value) for element, value in calls if ".interactions." in element)
    return [(element, _original(value, texts)) for element, value in told if not element.endswith(CLOCK)]


def _original(value: str, texts: dict[str, str]) -> str:
    last = re.split(r"\[,\]|; ", value)[-1]  # the standards join the texts of gaps in two ways
    return texts.get(last, value)
