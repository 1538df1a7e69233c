import { fill, make, markOnly, the } from '../dom.js';
import { focusOn } from '../focus.js';
import { amount, bar, button, say } from '../page.js';
import { isPassed } from '../tracking/status.js';
import { bestText, percent } from './best.js';
import { objectiveItems } from './objectives.js';
import { showStep, stageHeading, stateOfQuiz } from './run.js';

/** @typedef {import('./run.js').Run} Run */
/** @typedef {import('../tracking/session.js').QuizResult} QuizResult */

/**
 * The result of the attempt just handed in: passed or not, points, by objective, and what can be done now.
 * @param {Run} run
 */
export function showHandedIn(run) {
  const result = /** @type {QuizResult} */ (run.result);
  const { passed, share, points, max } = result;
  const heading = stageHeading(run, passed ? 'passed' : 'notPassed');
  const line = say('resultShare', { share: percent(share), points: amount(points), max: amount(max) });
  const pass = say('resultPass', { pass: amount(run.unit.pass ?? 80) });
  const box = make('div', { class: 'verdict-box', 'data-passed': String(passed) }, heading);
  box.append(make('p', 'share', line), make('p', '', pass));
  const items = objectiveItems(result);
  const list = make('ul', { class: 'objectives', role: 'list' }, ...items);
  showStep(run, 'result', box, ...(items.length ? [stageHeading(run, 'byObjective'), list] : []), ...ways(run));
  focusOn(heading);
}

/** @param {Run} run @returns {HTMLElement[]} */
function ways(run) {
  const { session, unit } = run;
  const { attempts, best } = stateOfQuiz(run);
  const n = unit.attempts ? unit.attempts - attempts : -1;
  const lines = [
    attempts > 1 ? bestText(session.state, unit) : '',
    n > 0 ? say('attemptsLeft', { n }) : n || isPassed(unit, best) ? '' : say('noAttempts'),
  ];
  const buttons = bar(button('review', () => review(run)));
  if (n) buttons.append(button('quizAgain', run.begin));
  return [...lines.filter(Boolean).map((line) => make('p', '', line)), buttons];
}

/**
 * All questions of the attempt with the answers given and their feedback.
 * @param {Run} run
 */
export function review(run) {
  for (const { buttons, question, field, show, tell, lock } of run.asked) {
    fill(buttons);
    lock(true);
    const response = run.given[question.id] ?? field.read();
    if (response === null) tell('unanswered');
    else show(response, true);
  }
  showStep(run, 'review', bar(button('toResult', () => showHandedIn(run), 'main')));
  reviewQuestion(run, 0);
}

/**
 * @param {Run} run
 * @param {number} n
 */
export function reviewQuestion(run, n) {
  markOnly(run.root, 'data-current');
  focusOn(the('legend', run.asked[n].form));
}
