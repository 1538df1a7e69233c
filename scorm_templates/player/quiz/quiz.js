import { findAll, make, makeButton } from '../dom.js';
import { isUsedUp } from '../tracking/status.js';
import { bestText } from './best.js';
import { showQuestion, watchAnswers } from './question.js';
import { reviewQuestion } from './result.js';
import { answersOf, askedOf, isAnswered, layOut, makeRun, showStep } from './run.js';

/**
 * Takes over every quiz: start or go on, one question at a time, overview, hand in, result, review.
 * @param {import('../page.js').Page} page
 * @returns {() => void}  shows the state anew, after a start that was refused at first
 */
export function setUpQuizzes(page) {
  /** @type {import('./run.js').Run[]} */
  const runs = [];
  for (const root of findAll(page.main, '.quiz')) {
    const unit = page.course.units.find(({ id }) => id === root.dataset.quiz);
    if (unit) runs.push(makeRun(root, unit, page, showQuestion, startAttempt));
  }
  runs.forEach(setUpQuiz);
  return () => runs.filter(({ root }) => root.dataset.step === 'intro').forEach(showIntro);
}

/** @param {import('./run.js').Run} run */
function setUpQuiz(run) {
  watchAnswers(run);
  run.root.addEventListener('reveal', (event) => {
    const form = /** @type {HTMLElement} */ (event.target).closest('form');
    const n = run.order.indexOf(form?.dataset.question ?? '');
    if (n >= 0 && run.root.dataset.step === 'review') reviewQuestion(run, n);
    else if (n >= 0) showQuestion(run, n);
  });
  showIntro(run);
}

/**
 * What to expect, and the way in: start, go on, or try again.
 * @param {import('./run.js').Run} run
 */
function showIntro(run) {
  const { page, unit } = run;
  const state = page.session.state.quizzes[unit.id];
  const best = bestText(page, unit);
  const nodes = best ? [make('p', { class: 'best' }, best)] : [];
  if (isUsedUp(unit, page.session.state)) return showStep(run, 'intro', ...nodes, make('p', {}, page.say('noAttempts')));
  const word = state?.current ? 'quizResume' : state?.attempts ? 'quizAgain' : 'quizStart';
  return showStep(run, 'intro', ...nodes, makeButton(page.say(word), run.begin, 'main'));
}

/**
 * Begins an attempt, or goes on with the one under way at its first open question.
 * @param {import('./run.js').Run} run
 */
function startAttempt(run) {
  const attempt = run.page.session.beginAttempt(run.unit.id);
  const answers = answersOf(run);
  run.order = attempt.questions.filter((id) => run.asked.has(id));
  layOut(run);
  for (const id of run.order) {
    const asked = askedOf(run, id);
    const response = answers[id];
    if (!(id in answers)) asked.form.reset();
    asked.clear();
    asked.lock(false);
    asked.field.arrange?.(attempt.optionOrder[id]);
    if (response !== undefined) asked.field.write(response);
  }
  showQuestion(run, Math.max(0, run.order.findIndex((id) => !isAnswered(run, id))));
}
