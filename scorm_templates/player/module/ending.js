import { find, make, textOf } from '../dom.js';
import { bestText } from '../quiz/best.js';
import { linkTo } from './link.js';
import { counted, stateOf } from './progress.js';

/**
 * The end page: what is true now, the results, and what is missing.
 * @param {import('../page.js').Page} page
 */
export function showEnding(page) {
  const missing = counted(page).filter((unit) => stateOf(page, unit) !== 'Done');
  const results = page.course.units.filter(({ kind }) => kind === 'quiz').map((unit) => bestText(page, unit)).filter(Boolean);
  fill('#end-lead', [page.say(missing.length ? 'endOpen' : 'endDone')]);
  fill('#end-result', results.map((text) => make('p', {}, text)));
  find(document, '#end-missing')?.toggleAttribute('hidden', !missing.length);
  find(document, '#end-missing ul')?.replaceChildren(...missing.map(({ id }) => make('li', {}, linkTo(id))));
}

/** @param {string} selector @param {(Node | string)[]} nodes */
function fill(selector, nodes) {
  const place = find(document, selector);
  place?.toggleAttribute('hidden', !nodes.length);
  if (textOf(place) !== nodes.map((node) => (typeof node === 'string' ? node : textOf(/** @type {Element} */ (node)))).join('')) {
    place?.replaceChildren(...nodes);
  }
}
