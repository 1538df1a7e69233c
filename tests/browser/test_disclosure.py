"""What the start page says of records, against what a whole run really told and stored."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser, Frame

from builder.exporters._player.disclosure import disclosure
from builder.model.course import Module
from builder.model.metadata import Report
from builder.model.units import Lesson, Quiz
from builder.words import words
from tests.browser.lms_host import HERE, Host, pack, probe_module
from tests.player.javascript import run_script

pytestmark = pytest.mark.browser

TARGETS = {"1.2": "scorm12", "2004": "scorm2004"}
# What a learner does that no LMS may hear of: where, and how.
QUIET = {
    "never_reflection": ("privat", "type('.reflection textarea')"),
    "never_checklist": ("privat", "all('.checklist input').forEach((box) => box.click())"),
    "never_content_note": ("privat", "all('.content-note, details').forEach((note) => (note.open = !note.open))"),
    "never_practice": (
        "formen",
        "all('form').forEach((form) => { const box = form.querySelector('input[type=radio]'); "
        "if (box) box.click(), form.querySelector('[type=submit]').click(); })",
    ),
    "never_text": (
        "formen",
        "type('form[data-type=text] textarea'), all('form[data-type=text] [type=submit]')[0].click()",
    ),
    "never_plain": ("formen", "document.querySelector('#plain-switch').click()"),
    "never_language": (
        "formen",
        "for (const language of ['en', 'de']) document.querySelector(`[data-language=${language}]`).click()",
    ),
    "never_private": ("geheim", "document.querySelector('#next').click(), document.querySelector('#back').click()"),
}
ACT = """(act) => {
  const unit = Array.from(document.querySelectorAll('section.unit')).find((each) => !each.hidden);
  const all = (selector) => Array.from(unit.querySelectorAll(selector));
  const type = (selector) => all(selector).forEach((node) => {
    node.value = 'GEHEIM getippt';
    node.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return void new Function('all', 'type', act)(all, type);
}"""
# What a call tells, by its element; the rest is what every SCO must say.
TECHNICAL = ("exit", "session_time", "location", "suspend_data")
DECIDE = """() => {
  const buttons = Array.from(document.querySelectorAll('#u-schalter .stage button'));
  if (document.querySelector('#u-schalter [data-current][data-ending]')) return 'ended';
  buttons[0].click();
  return buttons[0].classList.contains('choice') ? 'chosen' : 'read';
}"""


@dataclass
class Seen:
    """What a run did, and what the LMS had of it."""

    answered: list[str] = field(default_factory=list)
    chosen: int = 0
    kept: list[tuple[str, str]] = field(default_factory=list)
    handed_in: dict[str, int] = field(default_factory=dict)


def _module(report: Report) -> tuple[Any, Module]:
    """The probe module with a private lesson, its quizzes passed by whoever hands them in."""
    course, module = probe_module(report)
    first = next(unit for unit in module.units if isinstance(unit, Lesson))
    private = replace(first, head=replace(first.head, id="geheim", private=True, objectives=()), body=(), footnotes=())
    units = [replace(unit, pass_mark=Decimal(0)) if isinstance(unit, Quiz) else unit for unit in module.units]
    return course, replace(module, units=(*units, private))


@pytest.mark.parametrize("report", list(Report))
@pytest.mark.parametrize("standard", TARGETS)
def test_the_start_page_says_what_happens(browser: Browser, standard: str, report: Report) -> None:
    course, module = _module(report)
    files, data = pack(course, module, TARGETS[standard])
    promised = disclosure(module, target=TARGETS[standard])
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    host = Host(context, files, standard)
    frame = host.sit()
    _saved(frame)
    said = frame.locator(".disclosure li").all_text_contents()
    assert said == [words("de")[key] for key in (*promised.told, *promised.stored, *promised.never)]
    assert set(promised.never) == set(QUIET), "each thing that is never told is done below"
    _be_quiet(host, frame)
    seen = _learn(host, frame)
    host.leave()
    context.close()
    assert host.faults == []
    assert _told(host, data, seen) == set(promised.told)
    assert _stored(data, seen) == set(promised.stored)
    assert not [call for call in host.calls if "GEHEIM" in call[1].replace("+", " ") or "geheim" in call[1]]


def _saved(frame: Frame) -> None:
    frame.wait_for_selector("#save-state[data-save=saved]", state="attached", timeout=20000)


def _go(frame: Frame, unit: str) -> None:
    frame.evaluate(f"document.querySelector('#contents [data-goto={unit}]').click()")
    frame.wait_for_selector(f"#u-{unit}:not([hidden])")


def _be_quiet(host: Host, frame: Frame) -> None:
    """Do what is never told, in lessons that are done already: no call may follow, not even a planned one."""
    for unit in ("formen", "privat"):
        _go(frame, unit)
        frame.evaluate("document.querySelector('#next').click()")
    _go(frame, "privat")
    for unit, act in QUIET.values():
        if unit != "geheim":
            _go(frame, unit)
        _saved(frame)
        written = host.told("lms.log.length")
        if unit == "geheim":
            _go(frame, unit)
        if unit != "geheim":
            frame.evaluate(ACT, act)
        assert frame.evaluate("document.querySelector('#save-state').dataset.save") == "saved", act
        assert host.told("lms.log.length") == written, act
    assert frame.evaluate("JSON.stringify([localStorage, sessionStorage, document.cookie])") == '[{},{},""]'


def _learn(host: Host, frame: Frame) -> Seen:
    """Play the scenario to an ending and hand in both quizzes, looking at what is stored on the way."""
    seen, rng = Seen(), Random(3)
    frame.evaluate((HERE / "learner.js").read_text("utf-8"))
    _go(frame, "schalter")
    while (step := frame.evaluate(DECIDE)) != "ended":
        seen.chosen += step == "chosen"
    for quiz in ("test", "ende"):
        _go(frame, quiz)
        while True:
            entry = frame.evaluate("(numbers) => window.learn(numbers)", [0, *(rng.random() for _ in range(60))])
            if "answer" in entry:
                seen.answered.append(entry["answer"][1])
                _look(host, frame, seen)
            if "hand in" in entry:
                break
        _look(host, frame, seen)
        seen.handed_in[quiz] = len(seen.kept) - 1
    return seen


def _look(host: Host, frame: Frame, seen: Seen) -> None:
    _saved(frame)
    kept = host.told("lms.committed()")
    seen.kept.append((kept["cmi.suspend_data"], kept.get("cmi.core.lesson_location", kept.get("cmi.location"))))


def _told(host: Host, data: Any, seen: Seen) -> set[str]:
    """The keys of what was told. Every answer and every choice must have been, where any was."""
    keys = set()
    told: dict[str, list[str]] = {"answers": [], "choices": []}
    scenes = {scene for unit in data["units"] for scene in unit.get("scenes", {})}
    for element, value in host.calls:
        name = element.rpartition(".")[2]
        if element.startswith("cmi.interactions"):
            if name == "id":
                told["choices" if value in scenes else "answers"].append(value)
        elif ".score." in element:
            keys.add("told_score")
        elif name == "success_status" or value in ("passed", "failed"):
            keys.add("told_success")
        elif name in ("completion_status", "lesson_status"):
            keys.add("told_completion")
        else:
            assert name.endswith(TECHNICAL), element
    if told["answers"]:
        keys.add("told_answers")
        assert sorted(told["answers"]) == sorted(set(seen.answered))
    if told["choices"]:
        keys.add("told_choices")
        assert len(told["choices"]) == seen.chosen
    return keys


def _stored(data: Any, seen: Seen) -> set[str]:
    """The keys of what was stored at any time; no text may hold anything that is not read from it."""
    jobs = [{"work": "again", "course": data, "text": text, "location": place} for text, place in seen.kept]
    found = run_script("suspend.mjs", jobs)
    assert [each["text"] for each in found] == [text for text, _ in seen.kept]
    states = [each["state"] for each in found]
    for quiz, n in seen.handed_in.items():
        assert not states[n]["quizzes"][quiz]["current"], "after handing in only the result"
    facts = {
        "stored_place": any(state["bookmark"] for state in states),
        "stored_done_scenarios": any({"formen", "schalter"} <= set(state["done"]) for state in states),
        "stored_attempt": any(quiz["current"] for state in states for quiz in state["quizzes"].values()),
        "stored_path": any(way["path"] for state in states for way in state["scenarios"].values()),
    }
    return {key for key, holds in facts.items() if holds}
