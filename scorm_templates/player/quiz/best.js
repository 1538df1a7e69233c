import { toNumber } from '../tracking/fraction.js';
import { isPassed } from '../tracking/status.js';

/**
 * The best result of a quiz so far, also after a reload.
 * @param {import('../page.js').Page} page
 * @param {import('../tracking/types.js').Unit} quiz
 * @returns {string}  empty before the first result
 */
export function bestText(page, quiz) {
  const best = page.session.state.quizzes[quiz.id]?.best;
  if (!best) return '';
  const share = page.amount(percentOf(toNumber(best.points) / toNumber(best.max)));
  return `${page.say(isPassed(quiz, best) ? 'passed' : 'notPassed')}. ${page.say('resultBest', { share })}`;
}

/**
 * @param {number} share  of 1
 * @returns {number}  rounded down to one decimal: 79.96 % must not look like 80
 */
export function percentOf(share) {
  return Math.floor(share * 1000 + 1e-9) / 10;
}
