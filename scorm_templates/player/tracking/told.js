// What an LMS is told of a state, and the state that comes of what it had stored (RUNTIME, Told, stored, never told).

import { decimal, over, plus, rounded, times, ZERO } from './fraction.js';
import { FRESH, settle, unitOf } from './state.js';
import { higher, publicUnits } from './status.js';
import { readState, writeState } from './suspend.js';

/** @typedef {import('./types.js').Course} Course */
/** @typedef {import('./types.js').State} State */
/** @typedef {import('./types.js').Found} Found */

/** @param {Course} course @param {State} state @returns {import('./types.js').Told} */
export function toldOf(course, state) {
  const score = course.report === 'status' ? null : moduleScore(course, state);
  return {
    suspend: writeState(course, state),
    // Some LMSs refuse an empty place, and 1.2 one above 255 characters.
    location: (state.bookmark?.unit ?? '-start').slice(0, 255),
    score: score && { share: rounded(score, 7), percent: rounded(times(score, [100n, 1n]), 2) },
    reached: state.reached,
  };
}

/**
 * The module's score as a share of 1: best points over points, of all graded quizzes. Null before the first result.
 * @param {Course} course @param {State} state @returns {import('./fraction.js').Fraction|null}
 */
export function moduleScore(course, state) {
  const quizzes = publicUnits(course, 'quiz');
  const results = quizzes.map(({ id, most }) => state.quizzes[id]?.best ?? { points: ZERO, max: decimal(most), open: true });
  const max = results.map((result) => result.max).reduce(plus, ZERO);
  if (results.every((result) => 'open' in result) || !max[0]) return null;
  return over(results.map(({ points }) => points).reduce(plus, ZERO), max);
}

/** The state to go on with: fresh where nothing is stored that can be read. @param {Course} course @param {Found} found @returns {State} */
export function restored(course, { suspend, location, reached }) {
  const stored = readOrFresh(course, suspend);
  const unit = stored !== FRESH && unitOf(course, location);
  const bookmark = unit && !unit.private ? { unit: unit.id } : null;
  return settle(course, { ...stored, bookmark, reached: higher(stored.reached, reached) });
}

/** @param {Course} course @param {string} text */
function readOrFresh(course, text) {
  try {
    return readState(course, text);
  } catch {
    return FRESH;
  }
}
