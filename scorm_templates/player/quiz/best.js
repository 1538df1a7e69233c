import { amount, say } from '../page.js';
import { toNumber } from '../tracking/fraction.js';
import { isPassed } from '../tracking/status.js';

/**
 * The best result of a quiz so far, also after a reload.
 * @param {import('../tracking/types.js').State} state
 * @param {import('../tracking/types.js').Unit} quiz
 * @returns {string}  empty before the first result
 */
export function bestText(state, quiz) {
  const best = state.quizzes[quiz.id]?.best;
  if (!best) return '';
  const share = percent(toNumber(best.points) / toNumber(best.max));
  return `${say(isPassed(quiz, best) ? 'passed' : 'notPassed')}. ${say('resultBest', { share })}`;
}

/**
 * @param {number} share  of 1
 * @returns {string}  rounded down to one decimal: 79.96 % must not look like 80
 */
export function percent(share) {
  return amount(Math.floor(share * 1000 + 1e-9) / 10);
}
