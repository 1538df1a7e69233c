import { find, make } from '../dom.js';
import { bestText } from '../quiz/best.js';
import { linkTo } from './link.js';
import { counted, stateOf } from './progress.js';

/**
 * The end page: what is true now, the results, and what is missing.
 * @param {import('../page.js').Page} page
 */
export function showEnding(page) {
  const missing = counted(page).filter((unit) => stateOf(page, unit) !== 'Done');
  const results = page.course.units.map((unit) => bestText(page, unit)).filter(Boolean);
  fill('#end-lead', page.say(missing.length ? 'endOpen' : 'endDone'));
  fill('#end-result', results.join(' '));
  find(document, '#end-missing')?.toggleAttribute('hidden', !missing.length);
  find(document, '#end-missing ul')?.replaceChildren(...missing.map(({ id }) => make('li', {}, linkTo(id))));
}

/**
 * Writes only what changed, so that a live region does not say the same again.
 * @param {string} selector
 * @param {string} text
 */
function fill(selector, text) {
  const place = find(document, selector);
  if (!place || place.textContent === text) return;
  place.hidden = !text;
  place.textContent = text;
}
