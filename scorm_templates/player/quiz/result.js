import { find, findAll, make, makeButton } from '../dom.js';
import { focusOn } from '../focus.js';
import { bestText, percentOf } from './best.js';
import { isPassed } from '../tracking/status.js';
import { askedOf, showStep, stageHeading } from './run.js';
import { objectiveTable } from './objectives.js';

/** @typedef {import('./run.js').Run} Run */
/** @typedef {import('../tracking/session.js').QuizResult} QuizResult */

/**
 * The result of the attempt just handed in: passed or not, points, by objective, and what can be done now.
 * @param {Run} run
 * @param {QuizResult} result
 */
export function showHandedIn(run, result) {
  const { page, unit } = run;
  const heading = stageHeading(run, page.say(result.passed ? 'passed' : 'notPassed'));
  const share = make('p', { class: 'share' }, shareLine(run, result));
  const pass = make('p', {}, page.say('resultPass', { pass: page.amount(unit.pass ?? 80) }));
  const box = make('div', { class: 'verdict-box', 'data-passed': String(result.passed) }, heading, share, pass);
  showStep(run, 'result', box, ...objectiveTable(run, result), ...ways(run, result));
  focusOn(heading);
}

/**
 * @param {Run} run
 * @param {QuizResult} result
 * @returns {HTMLElement[]}
 */
function ways(run, result) {
  const { page, unit } = run;
  const { attempts, best } = page.session.state.quizzes[unit.id];
  const left = unit.attempts ? unit.attempts - attempts : null;
  const bar = make('div', { class: 'bar' }, makeButton(page.say('review'), () => review(run, result)));
  const lines = [];
  if (attempts > 1) lines.push(make('p', {}, bestText(page, unit)));
  if (left) lines.push(make('p', {}, page.say('attemptsLeft', { n: left })));
  if (left === 0 && !isPassed(unit, best)) lines.push(make('p', {}, page.say('noAttempts')));
  if (left !== 0) bar.append(makeButton(page.say('quizAgain'), run.begin));
  return [...lines, bar];
}

/**
 * @param {Run} run
 * @param {QuizResult} result
 * @returns {string}
 */
function shareLine(run, { points, max, share }) {
  const { amount, say } = run.page;
  return say('resultShare', { share: amount(percentOf(share)), points: amount(points), max: amount(max) });
}

/**
 * All questions of the attempt with the answers given and their feedback.
 * @param {Run} run
 * @param {QuizResult} result
 */
function review(run, result) {
  const back = makeButton(run.page.say('toResult'), () => showHandedIn(run, result), 'main');
  for (const id of run.order) {
    const asked = askedOf(run, id);
    asked.bar.replaceChildren();
    asked.lock(true);
    const response = run.given[id] ?? asked.field.read();
    if (id in run.given || response !== null) asked.show(response ?? '', true);
    else asked.tell('unanswered');
  }
  showStep(run, 'review', make('div', { class: 'bar' }, back));
  reviewQuestion(run, 0);
}

/**
 * @param {Run} run
 * @param {number} n
 */
export function reviewQuestion(run, n) {
  findAll(run.root, '[data-current]').forEach((item) => item.removeAttribute('data-current'));
  const { form } = askedOf(run, run.order[n]);
  focusOn(/** @type {HTMLElement} */ (find(form, 'legend') ?? form));
}
