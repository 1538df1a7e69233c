import { find, findAll, headingLike, make, textOf } from '../dom.js';
import { ask } from '../questions/ask.js';

/** @typedef {import('../questions/ask.js').Asked} Asked */
/** @typedef {import('../questions/field.js').Response} Response */
/** @typedef {'intro' | 'question' | 'overview' | 'result' | 'review'} Step */

/**
 * One quiz on the page, and where the learner is in it.
 * @typedef {object} Run
 * @property {HTMLElement} root
 * @property {HTMLElement} stage  where the script shows start, overview and result
 * @property {import('../tracking/types.js').Unit} unit
 * @property {import('../page.js').Page} page
 * @property {Map<string, Asked>} asked
 * @property {string[]} order  ids of the attempt's questions
 * @property {Record<string, Response>} given  answers of the attempt handed in last; kept for the review only
 * @property {number} at  the question shown
 * @property {(n: number) => void} open  shows the n-th question
 * @property {() => void} begin  begins an attempt, or goes on with the one under way
 */

/**
 * @param {HTMLElement} root
 * @param {import('../tracking/types.js').Unit} unit
 * @param {import('../page.js').Page} page
 * @param {(run: Run, n: number) => void} open
 * @param {(run: Run) => void} begin
 * @returns {Run}
 */
export function makeRun(root, unit, page, open, begin) {
  const asked = new Map();
  for (const question of unit.questions ?? []) {
    const form = /** @type {HTMLFormElement | null} */ (find(root, `[data-question="${question.id}"]`));
    if (form) asked.set(question.id, ask(form, question, page));
  }
  const stage = make('div', { class: 'stage' });
  root.append(stage);
  /** @type {Run} */
  const run = { root, stage, unit, page, asked, order: [], given: {}, at: 0, open: (n) => open(run, n), begin: () => begin(run) };
  return run;
}

/**
 * Shows one step of the quiz and puts `nodes` on the stage.
 * @param {Run} run
 * @param {Step} step
 * @param {...(Node | string)} nodes
 */
export function showStep(run, step, ...nodes) {
  run.root.dataset.step = step;
  run.stage.replaceChildren(...nodes);
}

/**
 * @param {Run} run
 * @param {string} id
 * @returns {Asked}
 */
export function askedOf(run, id) {
  return /** @type {Asked} */ (run.asked.get(id));
}

/**
 * The answers of the attempt under way.
 * @param {Run} run
 * @returns {Readonly<Record<string, Response>>}
 */
export function answersOf(run) {
  return run.page.session.state.quizzes[run.unit.id]?.current?.answers ?? {};
}

/**
 * @param {Run} run
 * @param {string} id
 * @returns {boolean}  free text counts as answered once something is typed; it stays in the page
 */
export function isAnswered(run, id) {
  const { question, field } = askedOf(run, id);
  return question.type === 'text' ? field.read() !== null : id in answersOf(run);
}

/**
 * Puts the questions into the attempt's order, numbers them, and marks those that belong to it.
 * @param {Run} run
 */
export function layOut(run) {
  findAll(run.root, '[data-asked]').forEach((item) => item.removeAttribute('data-asked'));
  run.order.forEach((id, n) => {
    const { form } = askedOf(run, id);
    const item = /** @type {HTMLElement} */ (form.closest('li'));
    const heading = /** @type {HTMLElement} */ (find(form, 'legend > *'));
    item.dataset.asked = '';
    item.parentElement?.append(item);
    find(heading, '.kicker')?.remove();
    heading.prepend(make('span', { class: 'kicker' }, run.page.say('question', { n: n + 1, all: run.order.length }) + ' '));
  });
}

/**
 * @param {Run} run
 * @param {string} id
 * @returns {string}  the question's own words, without its number
 */
export function titleOf(run, id) {
  const heading = find(askedOf(run, id).form, 'legend > *');
  return textOf(heading).slice(textOf(heading && find(heading, '.kicker')).length).trim();
}

/**
 * @param {Run} run
 * @param {string} title
 * @returns {HTMLElement}  a heading for the stage, of the questions' level
 */
export function stageHeading(run, title) {
  return headingLike(find(run.root, 'legend > *'), title);
}
