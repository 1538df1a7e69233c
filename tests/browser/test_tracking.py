"""The real page in a strict LMS, lived in by random learners: nothing confirmed is lost, all that is told is right."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser, Frame

from builder.model.metadata import Report
from tests.browser.lms_host import Host, packed
from tests.node import node_modules
from tests.player.javascript import run_script
from tests.reference.learner import Learner

pytestmark = pytest.mark.browser

STANDARDS = {"1.2": "scorm12", "2004": "scorm2004"}
LEARN = (Path(__file__).parent / "learner.js").read_text("utf-8")


@pytest.fixture
def host(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Host]:
    """A place in an LMS of the standard and report level that the test is parametrized with."""
    standard, report = request.param
    files, _ = packed(report, STANDARDS[standard])
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    place = Host(context, files, standard)
    yield place
    if place.page:
        place.kill()
    context.close()
    assert place.faults == []


BOTH = pytest.mark.parametrize(
    "host", [("1.2", Report.STATUS), ("2004", Report.STATUS)], indirect=True, ids=["1.2", "2004"]
)
ANSWERS = pytest.mark.parametrize(
    "host", [("1.2", Report.ANSWERS), ("2004", Report.ANSWERS)], indirect=True, ids=["1.2", "2004"]
)


def _go(frame: Frame, unit: str) -> None:
    frame.evaluate(f"document.querySelector('#contents [data-goto={unit}]').click()")


def _kept(host: Host, place: str) -> None:
    """Wait until a Commit has confirmed the place."""
    assert host.page is not None
    host.page.wait_for_function(
        "(place) => ['cmi.core.lesson_location', 'cmi.location'].some((name) => lms.committed()?.[name] === place)",
        arg=place,
    )


def _saved(frame: Frame) -> None:
    frame.wait_for_selector("#save-state[data-save=saved]", state="attached", timeout=20000)


@BOTH
def test_a_start_says_incomplete_and_suspend_and_commits(host: Host) -> None:
    _saved(host.sit())
    kept = host.told("lms.committed()")
    assert kept.get("cmi.core.lesson_status", kept.get("cmi.completion_status")) == "incomplete"
    assert kept.get("cmi.core.exit", kept.get("cmi.exit")) == "suspend"


@BOTH
def test_a_killed_tab_comes_back_at_its_place(host: Host) -> None:
    frame = host.sit()
    _go(frame, "schalter")
    _kept(host, "schalter")
    host.kill()
    assert (
        host.sit().evaluate("Array.from(document.querySelectorAll('section.unit')).find((u) => !u.hidden).dataset.unit")
        == "schalter"
    )


@BOTH
def test_leaving_finishes_exactly_once(host: Host) -> None:
    host.sit()
    host.told("document.querySelector('iframe').contentWindow.location.replace('about:blank')")
    assert host.page is not None
    host.page.wait_for_function("!lms.open()")
    ends = [call for call in host.told("lms.log.map(({ call }) => call)") if call == "Terminate"]
    assert ends == ["Terminate"]


LEAVE_FOR_NOW = """async (happening) => {
  const moved = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  document.querySelector('#contents [data-goto=formen]').click();
  await moved;
  if (happening === 'pagehide') dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  else {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }
  const kept = parent.lms.committed();
  return [parent.lms.open(), kept['cmi.core.lesson_location'] ?? kept['cmi.location']];
}"""


@pytest.mark.parametrize("happening", ["pagehide", "visibilitychange"])
@BOTH
def test_a_page_that_may_come_back_is_saved_at_once_and_not_finished(host: Host, happening: str) -> None:
    frame = host.sit()
    _saved(frame)
    assert frame.evaluate(LEAVE_FOR_NOW, happening) == [True, "formen"]


@BOTH
def test_a_refused_start_is_shown_and_tried_again(host: Host) -> None:
    frame = host.sit(refuse=("103",))
    frame.wait_for_selector(".refused")
    assert frame.evaluate("document.querySelector('#save-state').dataset.save") == "failed"
    frame.wait_for_selector(".refused", state="detached", timeout=15000)
    _saved(frame)


@BOTH
def test_a_failed_commit_is_shown_and_told_again(host: Host) -> None:
    frame = host.sit()
    host.told("lms.control.offline = true")
    _go(frame, "formen")
    frame.wait_for_selector("#save-state[data-save=failed]", state="attached", timeout=20000)
    host.told("lms.control.offline = false")
    _saved(frame)
    kept = host.told("lms.committed()")
    assert kept.get("cmi.core.lesson_location", kept.get("cmi.location")) == "formen"


@BOTH
def test_a_review_records_nothing(host: Host) -> None:
    frame = host.sit(mode="review")
    _go(frame, "formen")
    assert host.told("lms.log.filter(({ call }) => call === 'SetValue').length") == 0
    assert frame.evaluate("document.querySelector('#save-state').dataset.save") == "none"
    host.leave()
    assert [element for element, _ in host.calls if not element.endswith("session_time")] == []


@pytest.mark.parametrize(("standard", "name"), [("1.2", "Scorm12API"), ("2004", "Scorm2004API")])
def test_it_runs_in_scorm_again_too(browser: Browser, standard: str, name: str) -> None:
    """A lenient API of other people's: start, leave, come back, with no error code."""
    script = node_modules() / "scorm-again" / "dist" / "scorm-again.min.js"
    if not script.exists():
        pytest.skip("scorm-again is not installed: npm ci, or name its folder in KURSBAU_NODE_MODULES")
    files, _ = packed(Report.ANSWERS, STANDARDS[standard])
    context = browser.new_context()
    host = Host(context, files, standard, scorm_again=script.read_bytes())
    page = host.page = context.new_page()
    page.route("**/*", host._serve)
    page.goto("http://lms.test/host")
    page.evaluate(
        """([name, standard]) => {
          const api = new window[name]({ autocommit: false, logLevel: 4 });
          sit({ api, name: standard === '1.2' ? 'API' : 'API_1484_11' });
        }""",
        [name, standard],
    )
    frame = host.frame()
    _saved(frame)
    _go(frame, "schalter")
    location = (
        "lms.api.LMSGetValue('cmi.core.lesson_location')" if standard == "1.2" else "lms.api.GetValue('cmi.location')"
    )
    page.wait_for_function(f"{location} === 'schalter'")
    _saved(frame)
    context.close()


@pytest.mark.parametrize("seed", range(2))
@ANSWERS
def test_random_learners_in_the_page(host: Host, seed: int) -> None:
    _live(host, Random(seed), steps=60)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, 62))
@ANSWERS
def test_hundreds_of_random_learners_in_the_page(host: Host, seed: int) -> None:
    _live(host, Random(seed), steps=120)


def _live(host: Host, rng: Random, *, steps: int) -> None:
    _, data = packed(Report.ANSWERS, STANDARDS[host.standard])
    course = json.loads(json.dumps(data))
    learner = Learner(course)
    frame = _sit(host, rng)
    since = [copy.deepcopy(learner)]  # the states since the last one that was confirmed, the confirmed one first
    log = []
    for _ in range(steps):
        entry = frame.evaluate("(numbers) => window.learn(numbers)", [rng.random() for _ in range(60)])
        _do(learner, entry)
        log.append(entry)
        since.append(copy.deepcopy(learner))
        chance = rng.random()
        if chance < 0.1:
            host.told(f"lms.control.offline = {str(rng.random() < 0.5).lower()}")
        elif chance < 0.2:
            frame.wait_for_selector("#save-state:is([data-save=saved], [data-save=failed])", state="attached")
        if frame.evaluate("window.seen().save") == "saved":
            since = since[-1:]
        if chance > 0.93:
            host.kill() if rng.random() < 0.6 else host.leave()
            learner = _judge(host, course, since, log)
            log.append("back")
            since = [copy.deepcopy(learner)]
            frame = _sit(host, rng)
    host.told("lms.control.offline = false")
    host.leave()
    _judge(host, course, since[-1:], log)
    assert not [call for call in host.calls if "GEHEIM" in call[1]]


def _sit(host: Host, rng: Random) -> Frame:
    frame = host.sit(refuse=("101",) if rng.random() < 0.1 else ())
    frame.evaluate(LEARN)
    frame.wait_for_selector("#save-state[data-save=saved]", state="attached", timeout=20000)
    return frame


def _do(learner: Learner, entry: Any) -> None:
    if "begin" in entry:
        learner.begin(entry["begin"])
    elif entry.get("answer", [0, 0, None])[2] is not None:
        learner.begin(entry["answer"][0])  # what counts was answered in an attempt, however the page led there
        learner.answer(*entry["answer"])
    elif "hand in" in entry:
        learner.hand_in(entry["hand in"], entry["drawn"])


def _judge(host: Host, course: Any, since: list[Learner], log: list[Any]) -> Learner:
    """What the LMS has must be one of the states since the last confirmed one; return the learner who comes back."""
    if host.stored is None:
        return Learner(course)
    text = host.stored["cmi.suspend_data"]
    state = run_script("suspend.mjs", [{"work": "read", "course": course, "text": text}])[0]
    stored = _quizzes(state["quizzes"])
    found = next((each for each in since if _lived(each) == stored), None)
    assert found is not None, f"stored {stored}, lived {[_lived(each) for each in since]}, {log}"
    back = copy.deepcopy(found)
    assert back.done <= set(state["done"])
    back.done = set(state["done"])
    back._settle()
    score = back.score
    if host.standard == "1.2":
        assert host.stored["cmi.core.lesson_status"] == back.lesson
        told = host.stored["cmi.core.score.raw"]
    else:
        assert host.stored["cmi.completion_status"] == ("completed" if back.completed else "incomplete")
        assert host.stored["cmi.success_status"] == back.success
        told = host.stored.get("cmi.score.raw", "")
    assert told == ("" if score is None else f"{round(float(score * 100), 2):g}")
    assert len(text) <= 4096
    return back


def _quizzes(quizzes: Any) -> Any:
    def result(pair: Any) -> Any:
        return pair and [Fraction(int(pair[name][0]), int(pair[name][1])) for name in ("points", "max")]

    given = {id: quiz["current"] and _answers(quiz["current"]["answers"]) for id, quiz in quizzes.items()}
    found = {id: [quiz["attempts"], result(quiz["best"]), given[id] or None] for id, quiz in quizzes.items()}
    return {id: each for id, each in found.items() if any(each)}


def _lived(learner: Learner) -> Any:
    best = {id: list(pair) for id, pair in learner.best.items()}
    ids = {*learner.attempts, *learner.answers}
    given = {id: _answers(answers) for id, answers in learner.answers.items()}
    found = {id: [learner.attempts.get(id, 0), best.get(id), given.get(id) or None] for id in ids}
    return {id: each for id, each in found.items() if any(each)}


def _answers(answers: Any) -> Any:
    """The order of ticks says nothing, nor does an attempt without an answer yet."""
    return answers and {id: sorted(each) if id == "t-mehrfach" else each for id, each in answers.items()}
