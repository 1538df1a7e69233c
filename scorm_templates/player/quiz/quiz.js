import { find, findAll, make, on } from '../dom.js';
import { addStage, button, COURSE, say } from '../page.js';
import { ask } from '../questions/ask.js';
import { unitOf } from '../tracking/state.js';
import { isUsedUp } from '../tracking/status.js';
import { bestText } from './best.js';
import { goOn, showQuestion, watchAnswers } from './question.js';
import { reviewQuestion } from './result.js';
import { answersOf, isAnswered, layOut, showStep, stateOfQuiz } from './run.js';

/** @typedef {import('./run.js').Run} Run */

/**
 * Takes over every quiz: start or go on, one question at a time, overview, hand in, result, review.
 * @param {import('../page.js').Session} session
 * @returns {() => void}  shows the state anew, after a start that was refused at first
 */
export function setUpQuizzes(session) {
  const runs = findAll('.quiz').flatMap((root) => {
    const unit = unitOf(COURSE, root.dataset.quiz ?? '');
    return unit ? [makeRun(root, unit, session)] : [];
  });
  runs.forEach(showIntro);
  return () => runs.filter(({ root }) => root.dataset.step === 'intro').forEach(showIntro);
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
