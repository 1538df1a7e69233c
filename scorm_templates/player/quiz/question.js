import { find, make, makeButton } from '../dom.js';
import { focusOn } from '../focus.js';
import { showOverview } from './overview.js';
import { answersOf, askedOf, showStep } from './run.js';

/** @typedef {import('./run.js').Run} Run */

/**
 * Shows the n-th question of the attempt alone.
 * @param {Run} run
 * @param {number} n
 */
export function showQuestion(run, n) {
  run.at = n;
  find(run.root, '[data-current]')?.removeAttribute('data-current');
  const { form } = askedOf(run, run.order[n]);
  form.closest('li')?.setAttribute('data-current', '');
  showStep(run, 'question');
  showAsked(run);
  focusOn(form);
}

/**
 * Stores answers: where feedback comes at the end at every change, else when one is checked.
 * @param {Run} run
 */
export function watchAnswers(run) {
  for (const { form, clear } of run.asked.values()) {
    form.addEventListener('change', () => (isChecked(run) ? undefined : run.unit.feedback === 'end' ? store(run) : clear()));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      goOn(run);
    });
  }
}

/**
 * Check the answer, or on to the next question.
 * @param {Run} run
 */
function goOn(run) {
  if (run.root.dataset.step !== 'question') return;
  const asked = askedOf(run, run.order[run.at]);
  if (needsCheck(run)) {
    if (asked.answer() === null) return;
    store(run);
    showAsked(run);
    find(asked.bar, 'button')?.focus();
  } else {
    if (run.unit.feedback === 'end') store(run);
    onward(run);
  }
}

/** @param {Run} run */
function onward(run) {
  if (run.at + 1 < run.order.length) showQuestion(run, run.at + 1);
  else showOverview(run);
}

/** @param {Run} run */
function store(run) {
  const { question, field } = askedOf(run, run.order[run.at]);
  const response = field.read();
  if (response !== null && question.type !== 'text') run.page.session.answer(run.unit.id, question.id, response);
}

/** @param {Run} run @returns {boolean} whether the question shown is answered for good */
function isChecked(run) {
  return run.unit.feedback !== 'end' && run.order[run.at] in answersOf(run);
}

/** @param {Run} run @returns {boolean} */
function needsCheck(run) {
  const { question } = askedOf(run, run.order[run.at]);
  return run.unit.feedback !== 'end' && question.type !== 'text' && !isChecked(run);
}

/**
 * The question's buttons, and once it is checked, its feedback.
 * @param {Run} run
 */
function showAsked(run) {
  const { page, at, order } = run;
  const asked = askedOf(run, order[at]);
  const last = at + 1 === order.length;
  if (isChecked(run)) {
    asked.show(answersOf(run)[order[at]], true);
    asked.lock(true);
  }
  const word = needsCheck(run) ? 'check' : last ? 'overview' : 'questionNext';
  asked.bar.replaceChildren(make('button', { type: 'submit', class: 'main' }, page.say(word)));
  if (needsCheck(run)) asked.bar.append(makeButton(page.say('skip'), () => onward(run), 'plainly'));
  if (at > 0) asked.bar.append(makeButton(page.say('questionBack'), () => showQuestion(run, at - 1), 'plainly'));
}
