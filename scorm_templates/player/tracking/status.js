// Completion, success and score, exactly as RUNTIME, Done, passed, score, says. What is private is never required.

import { compare, decimal, fraction, plus, times, ZERO } from './fraction.js';
import { quizMaximum } from './order.js';

/** @typedef {import('./types.js').Course} Course */
/** @typedef {import('./types.js').State} State */
/** @typedef {import('./types.js').Unit} Unit */
/** @typedef {import('./types.js').Reached} Reached */
/** @typedef {import('./types.js').Result} Result */
/** @typedef {import('./fraction.js').Fraction} Fraction */

/** @type {Readonly<Record<string, Unit['kind']>>} */
const KINDS = { lessons: 'lesson', scenario: 'scenario', quiz: 'quiz' };

/**
 * The units that must be done. A part that the module does not have, or has in private only, asks for nothing.
 * @param {Course} course @returns {Unit[]}
 */
export function requiredUnits(course) {
  return publicUnits(course).filter(({ kind }) => course.require.some((part) => KINDS[part] === kind));
}

/** @param {Course} course @param {Unit['kind']} [kind] */
export function publicUnits(course, kind) {
  return course.units.filter((unit) => !unit.private && (!kind || unit.kind === kind));
}

/** Whether a result reaches the pass mark, unrounded. @param {Unit} quiz @param {Result|null|undefined} result */
export function isPassed(quiz, result) {
  if (!result) return false;
  return compare(times(result.points, [100n, 1n]), times(result.max, decimal(quiz.pass ?? 80) || ZERO)) >= 0;
}

/** Whether no attempt is left. @param {Unit} quiz @param {State} state */
export function isUsedUp(quiz, state) {
  return !!quiz.attempts && (state.quizzes[quiz.id]?.attempts || 0) >= quiz.attempts;
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
  const failed = quizzes.filter((quiz) => isUsedUp(quiz, state) && !passes(quiz));
  const met = required.every((unit) => (unit.kind === 'quiz' ? passes(unit) : isDone(unit, state)));
  const quizRequired = required.some(({ kind }) => kind === 'quiz');
  return {
    lesson: met ? (quizRequired ? 'passed' : 'completed') : quizRequired && failed.length ? 'failed' : '',
    completed: required.every((unit) => isDone(unit, state)),
    success: !quizzes.length ? '' : quizzes.every(passes) ? 'passed' : failed.length ? 'failed' : '',
  };
}

/** The higher of two statuses in each respect: never taken back. @param {Reached} a @param {Reached} b @returns {Reached} */
export function higher(a, b) {
  return {
    lesson: LESSON_RANKS.indexOf(b.lesson) > LESSON_RANKS.indexOf(a.lesson) ? b.lesson : a.lesson,
    completed: a.completed || b.completed,
    success: LESSON_RANKS.indexOf(b.success) > LESSON_RANKS.indexOf(a.success) ? b.success : a.success,
  };
}

const LESSON_RANKS = ['', 'failed', 'completed', 'passed'];

/**
 * The module's score as a share of 1: best points over points, of all graded quizzes. Null before the first result.
 * @param {Course} course @param {State} state @returns {Fraction|null}
 */
export function moduleScore(course, state) {
  const quizzes = publicUnits(course, 'quiz');
  const best = quizzes.map((quiz) => state.quizzes[quiz.id]?.best || null);
  const max = quizzes.map((quiz, n) => best[n]?.max || quizMaximum(quiz)).reduce(plus, ZERO);
  if (!best.some(Boolean) || !max[0]) return null;
  const points = best.map((result) => result?.points || ZERO).reduce(plus, ZERO);
  return fraction(points[0] * max[1], points[1] * max[0]);
}
