"""A learner at a Moodle quiz."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from tests.consumers.learner import Learner

Answers: TypeAlias = Literal["right", "wrong", "none"]

# Fills in one field of the form by its name, whatever it looks like. A box has a hidden field of its name beside it.
_FILL = """([name, value]) => {
  const fields = Array.from(document.getElementsByName(name));
  const boxes = fields.filter(({ type }) => type === 'radio' || type === 'checkbox');
  for (const box of boxes) box.checked = box.type === 'radio' ? box.value === value : value === '1';
  if (!boxes.length) for (const field of fields) field.value = value;
  return fields.length;
}"""
_SLOTS = "all => all.map(({ id }) => id.split('-').pop())"


def take_quiz(learner: Learner, cmid: int, *, answers: Answers) -> dict[str, Any]:
    """Take the quiz from start to its review: everything right, everything wrong, or nothing answered.

    Returns the text of the questions `asked`, of the `review`, and the `slots` of the attempt.
    """
    page = learner.go(f"/mod/quiz/view.php?id={cmid}")
    page.locator(".quizstartbuttondiv button").click()
    page.wait_for_load_state()
    slots = learner.moodle.run("attempt", cmid, learner.id)["slots"]
    asked: list[str] = []
    while "attempt.php" in page.url:
        asked += page.locator(".que").all_inner_texts()
        if answers != "none":
            _fill_in(learner, slots, answers)
        page.locator("#mod_quiz-next-nav").click()
        page.wait_for_load_state()
    page.locator("form[action*='processattempt.php'] button[type=submit]").last.click()
    page.locator(".modal.show [data-action=save]").click()
    page.wait_for_url("**/review.php**")
    return {"asked": asked, "review": page.locator("#region-main").inner_text(), "slots": slots}


def _fill_in(learner: Learner, slots: dict[str, Any], answers: Answers) -> None:
    for slot in learner.page.locator(".que").evaluate_all(_SLOTS):
        for name, value in slots[slot][answers].items():
            assert learner.page.evaluate(_FILL, [name, value]), name
