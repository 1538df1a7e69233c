import { fill, findAll, markOnly, on, the } from '../dom.js';
import { focusOn } from '../focus.js';
import { button, say } from '../page.js';
import { submitButton } from '../questions/ask.js';
import { speakResult } from '../questions/result.js';
import { showOverview } from './overview.js';
import { answersOf, showStep } from './run.js';

/** @typedef {import('./run.js').Run} Run */

/**
 * Shows the n-th question of the attempt alone.
 * @param {Run} run
 * @param {number} n
 */
export function showQuestion(run, n) {
  const { form } = run.asked[n];
  run.at = n;
  markOnly(run.root, 'data-current', form.closest('li'));
  showStep(run, 'question');
  showAsked(run);
  focusOn(form);
}

/**
 * Stores answers: where feedback comes at the end at every change, else when one is checked.
 * @param {Run} run
 */
export function watchAnswers(run) {
  for (const { form, clear } of run.all) {
    on(form, 'change', () => (run.unit.feedback === 'end' ? store(run) : isChecked(run) || clear()));
  }
}

/**
 * Check the answer, or on to the next question.
 * @param {Run} run
 */
export function goOn(run) {
  const { answer, box, buttons } = run.asked[run.at];
  if (run.root.dataset.step !== 'question') return;
  if (needsCheck(run)) {
    if (answer() === null) return;
    store(run);
    showAsked(run);
    the('button', buttons).focus();
    speakResult(box);
  } else {
    if (run.unit.feedback === 'end') store(run);
    onward(run);
  }
}

/** @param {Run} run */
function onward(run) {
  if (run.at + 1 < run.asked.length) showQuestion(run, run.at + 1);
  else showOverview(run);
}

/** @param {Run} run */
function store({ asked, at, session, unit }) {
  const { question, field } = asked[at];
  const response = field.read();
  if (response !== null && question.type !== 'text') session.answer(unit.id, question.id, response);
}

/** @param {Run} run @returns {boolean} whether the question shown is answered for good */
function isChecked(run) {
  return run.unit.feedback !== 'end' && run.asked[run.at].question.id in answersOf(run);
}

/** @param {Run} run @returns {boolean} */
function needsCheck(run) {
  return run.unit.feedback !== 'end' && run.asked[run.at].question.type !== 'text' && !isChecked(run);
}

/**
 * The question's buttons, and once it is checked, its feedback. The first button stays and changes its word: a new one
 * would take the focus, and talk over the feedback.
 * @param {Run} run
 */
function showAsked(run) {
  const { at, asked } = run;
  const { buttons, question, show, lock } = asked[at];
  if (isChecked(run)) {
    show(answersOf(run)[question.id], true);
    lock(true);
  }
  const check = needsCheck(run);
  const [first = buttons.appendChild(submitButton('check')), ...others] = findAll('button', buttons);
  others.forEach((other) => other.remove());
  fill(first, say(check ? 'check' : asked[at + 1] ? 'questionNext' : 'overview'));
  if (check) buttons.append(button('skip', () => onward(run), 'plainly'));
  if (at) buttons.append(button('questionBack', () => showQuestion(run, at - 1), 'plainly'));
}
