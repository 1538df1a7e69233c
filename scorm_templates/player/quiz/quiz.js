import { find, make, on } from '../dom.js';
import { addStage, button, say } from '../page.js';
import { makeParts } from '../parts.js';
import { ask } from '../questions/ask.js';
import { isUsedUp } from '../tracking/status.js';
import { bestText } from './best.js';
import { showOverview } from './overview.js';
import { goOn, showQuestion, watchAnswers } from './question.js';
import { review, reviewQuestion, showHandedIn } from './result.js';
import { answersOf, isAnswered, layOut, showStep, stateOfQuiz } from './run.js';

/** @typedef {import('./run.js').Run} Run */

/** @type {Record<import('./run.js').Step, (run: Run) => void>} */
const STEPS = {
  intro: showIntro,
  question: (run) => showQuestion(run, run.at),
  overview: showOverview,
  result: showHandedIn,
  review,
};

/**
 * Takes over every quiz: start or go on, one question at a time, overview, hand in, result, review.
 * @param {import('../page.js').Session} session
 * @returns {import('../parts.js').Parts}
 */
export function setUpQuizzes(session) {
  return makeParts('.quiz', (root, unit) => makeRun(root, unit, session), takeUpQuiz, ({ root }) => root.dataset.step === 'intro');
}

/**
 * Shows the step of the quiz at which it stood in another language, else its intro.
 * @param {Run} run
 * @param {Run} [before]
 */
function takeUpQuiz(run, before) {
  if (!before) return showIntro(run);
  const { root, asked, at, given, result } = before;
  Object.assign(run, { at, given, result });
  run.asked = asked.flatMap(({ question }) => run.all.filter((each) => each.question === question));
  layOut(run);
  return STEPS[/** @type {import('./run.js').Step} */ (root.dataset.step)](run);
}

/**
 * @param {HTMLElement} root
 * @param {import('../tracking/types.js').Unit} unit
 * @param {import('../page.js').Session} session
 * @returns {Run}
 */
function makeRun(root, unit, session) {
  /** @type {Run} */
  const run = {
    root,
    unit,
    session,
    stage: addStage(root),
    all: [],
    asked: [],
    given: {},
    result: null,
    at: 0,
    open: (n) => showQuestion(run, n),
    begin: () => startAttempt(run),
  };
  for (const question of unit.questions ?? []) {
    const form = find(`#q-${question.id}`, root);
    if (form) run.all.push(ask(form, question, () => goOn(run)));
  }
  watchAnswers(run);
  on(root, 'reveal', ({ target }) => {
    const n = run.asked.findIndex(({ form }) => form.contains(/** @type {Node} */ (target)));
    if (n < 0) return;
    if (root.dataset.step === 'review') reviewQuestion(run, n);
    else showQuestion(run, n);
  });
  return run;
}

/**
 * What to expect, and the way in: start, go on, or try again.
 * @param {Run} run
 */
function showIntro(run) {
  const { session, unit } = run;
  const state = stateOfQuiz(run);
  const best = make('p', 'best', bestText(session.state, unit));
  const word = state?.current ? 'quizResume' : state?.attempts ? 'quizAgain' : 'quizStart';
  showStep(run, 'intro', best, isUsedUp(unit, session.state) ? make('p', '', say('noAttempts')) : button(word, run.begin, 'main'));
}

/**
 * Begins an attempt, or goes on with the one under way at its first open question.
 * @param {Run} run
 */
function startAttempt(run) {
  const { questions, optionOrder } = run.session.beginAttempt(run.unit.id);
  const answers = answersOf(run);
  run.asked = questions.flatMap((id) => run.all.filter(({ question }) => question.id === id));
  layOut(run);
  for (const { form, question, field, clear, lock } of run.asked) {
    const response = answers[question.id];
    if (response === undefined) /** @type {HTMLFormElement} */ (form).reset();
    clear();
    lock(false);
    field.arrange?.(optionOrder[question.id]);
    if (response !== undefined) field.write(response);
  }
  showQuestion(run, Math.max(0, run.asked.findIndex((asked) => !isAnswered(run, asked))));
}
