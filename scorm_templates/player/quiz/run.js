import { findAll, headingLike, make, markOnly, the } from '../dom.js';
import { say } from '../page.js';

/** @typedef {import('../questions/ask.js').Asked} Asked */
/** @typedef {import('../questions/field.js').Response} Response */
/** @typedef {'intro' | 'question' | 'overview' | 'result' | 'review'} Step */

/**
 * One quiz on the page, and where the learner is in it.
 * @typedef {object} Run
 * @property {HTMLElement} root
 * @property {HTMLElement} stage  where the script shows start, overview and result
 * @property {import('../tracking/types.js').Unit} unit
 * @property {import('../page.js').Session} session
 * @property {Asked[]} all  every question of the quiz
 * @property {Asked[]} asked  the attempt's questions in their order
 * @property {Record<string, Response>} given  answers of the attempt handed in last; kept for the review only
 * @property {import('../tracking/session.js').QuizResult | null} result  of that attempt
 * @property {number} at  the question shown
 * @property {(n: number) => void} open  shows the n-th question
 * @property {() => void} begin  begins an attempt, or goes on with the one under way
 */

/** @param {Run} run */
export function stateOfQuiz({ session, unit }) {
  return session.state.quizzes[unit.id];
}

/**
 * Shows one step of the quiz and puts `nodes` on the stage. What paper would tell of the answers waits for the result.
 * @param {Run} run
 * @param {Step} step
 * @param {...Node} nodes
 */
export function showStep(run, step, ...nodes) {
  const state = stateOfQuiz(run);
  run.root.dataset.step = step;
  run.stage.replaceChildren(...nodes);
  findAll('.feedback', run.root).forEach((node) => (node.hidden = !state?.attempts || !!state.current));
}

/**
 * The answers of the attempt under way.
 * @param {Run} run
 * @returns {Readonly<Record<string, Response>>}
 */
export function answersOf(run) {
  return stateOfQuiz(run)?.current?.answers ?? {};
}

/**
 * @param {Run} run
 * @param {Asked} asked
 * @returns {boolean}  free text counts as answered once something is typed; it stays in the page
 */
export function isAnswered(run, { question, field }) {
  return question.type === 'text' ? field.read() !== null : question.id in answersOf(run);
}

/**
 * Puts the questions into the attempt's order, numbers them, and marks those that belong to it.
 * @param {Run} run
 */
export function layOut({ root, asked }) {
  const items = asked.map(({ form }) => /** @type {HTMLElement} */ (form.closest('li')));
  findAll('legend .kicker', root).forEach((number) => number.remove());
  the('.quiz-questions', root).append(...items);
  markOnly(root, 'data-asked', ...items);
  asked.forEach(({ form }, n) =>
    the('legend > *', form).prepend(make('span', 'kicker', `${say('question', { n: n + 1, all: asked.length })} `)),
  );
}

/**
 * @param {Run} run
 * @param {string} word
 * @returns {HTMLElement}  a heading for the stage, of the questions' level
 */
export function stageHeading({ root }, word) {
  return headingLike(the('legend > *', root), say(word));
}
