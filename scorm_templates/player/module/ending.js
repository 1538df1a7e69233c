import { fill, make, set, the } from '../dom.js';
import { COURSE, say } from '../page.js';
import { bestText } from '../quiz/best.js';
import { isUsedUp } from '../tracking/status.js';
import { linkTo } from './link.js';
import { counted, stateOf } from './progress.js';

/**
 * The end page: what is true now, the results, and what is missing. A quiz without attempts left is not asked for.
 * @param {import('../page.js').Session} session
 */
export function showEnding({ state }) {
  const open = counted().filter((unit) => stateOf(state, unit) !== 'Done');
  const missing = open.filter((unit) => !isUsedUp(unit, state));
  const lead = open.length > missing.length ? 'noAttempts' : open.length ? 'endOpen' : 'endDone';
  const quizzes = COURSE.units.filter((unit) => bestText(state, unit));
  tell('#end-lead', say(lead));
  tell('#end-result', ...quizzes.map((quiz) => make('p', '', linkTo(quiz.id), ': ', bestText(state, quiz))));
  set(the('#end-missing'), 'hidden', !missing.length);
  tell('#end-missing ul', ...missing.map(({ id }) => make('li', '', linkTo(id))));
}

/**
 * Writes only what changed, so that a link in it keeps the focus.
 * @param {string} selector
 * @param {...(Node | string)} parts
 */
function tell(selector, ...parts) {
  const place = the(selector);
  const told = make('div', '', ...parts);
  place.hidden = !told.textContent;
  if (place.textContent !== told.textContent) fill(place, ...told.childNodes);
}
