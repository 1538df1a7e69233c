// Completion and success, exactly as RUNTIME, Done, passed, score, says. What is private is never required.

import { compare, decimal, times } from './fraction.js';

/** @typedef {import('./types.js').Course} Course */
/** @typedef {import('./types.js').State} State */
/** @typedef {import('./types.js').Unit} Unit */
/** @typedef {import('./types.js').Reached} Reached */

/** @type {Readonly<Record<Course['require'][number], Unit['kind']>>} */
const KINDS = { lessons: 'lesson', scenario: 'scenario', quiz: 'quiz' };

/**
 * The units that must be done. A part that the module does not have, or has in private only, asks for nothing.
 * @param {Course} course @returns {Unit[]}
 */
export function requiredUnits(course) {
  return course.require.flatMap((part) => publicUnits(course, KINDS[part]));
}

/** @param {Course} course @param {Unit['kind']} [kind] */
export function publicUnits(course, kind) {
  return course.units.filter((unit) => !unit.private && (!kind || unit.kind === kind));
}

/** Whether a result reaches the pass mark, unrounded. @param {Unit} quiz @param {import('./types.js').Result|null|undefined} result */
export function isPassed(quiz, result) {
  return !!result && compare(times(result.points, [100n, 1n]), times(result.max, decimal(quiz.pass ?? 80))) >= 0;
}

/** Whether no attempt is left. @param {Unit} quiz @param {State} state */
export function isUsedUp(quiz, state) {
  return !!quiz.attempts && (state.quizzes[quiz.id]?.attempts ?? 0) >= quiz.attempts;
}

/** Whether a lesson or scenario is done, a quiz handed in. @param {Unit} unit @param {State} state */
export function isDone(unit, state) {
  return unit.kind === 'quiz' ? !!state.quizzes[unit.id]?.best : state.done.includes(unit.id);
}

/** @param {Course} course @param {State} state @returns {Reached} the status of this very state */
export function standing(course, state) {
  const required = requiredUnits(course);
  const quizzes = publicUnits(course, 'quiz');
  const passes = (/** @type {Unit} */ quiz) => isPassed(quiz, state.quizzes[quiz.id]?.best);
  const failed = quizzes.some((quiz) => isUsedUp(quiz, state) && !passes(quiz)) ? 'failed' : '';
  const quizRequired = required.some(({ kind }) => kind === 'quiz');
  const met = required.every((unit) => (unit.kind === 'quiz' ? passes(unit) : isDone(unit, state)));
  return {
    lesson: met ? (quizRequired ? 'passed' : 'completed') : quizRequired ? failed : '',
    completed: required.every((unit) => isDone(unit, state)),
    success: quizzes.length && quizzes.every(passes) ? 'passed' : failed,
  };
}

const RANKS = ['', 'failed', 'completed', 'passed'];

/** The higher of two statuses in each respect: never taken back. @param {Reached} a @param {Reached} b @returns {Reached} */
export function higher(a, b) {
  return {
    lesson: RANKS.indexOf(b.lesson) > RANKS.indexOf(a.lesson) ? b.lesson : a.lesson,
    completed: a.completed || b.completed,
    success: RANKS.indexOf(b.success) > RANKS.indexOf(a.success) ? b.success : a.success,
  };
}
