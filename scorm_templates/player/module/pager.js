import { find, onClick } from '../dom.js';
import { unitIdOf, neighbour } from './place.js';

/**
 * Back and forward, always in the same place on the screen. A lesson that is left by "Weiter" is done.
 * @param {import('../page.js').Page} page
 * @param {import('./place.js').Place} place
 */
export function setUpPager(page, place) {
  const turn = (/** @type {number} */ by) => {
    if (by > 0 && place.current.dataset.kind === 'lesson') page.session.finishUnit(unitIdOf(place.current));
    const next = neighbour(place, by);
    if (next) window.location.hash = next.id;
  };
  onClick('#back', () => turn(-1));
  onClick('#next', () => turn(1));
}

/**
 * @param {import('../page.js').Page} page
 * @param {import('./place.js').Place} place
 */
export function showPager(page, place) {
  const at = place.units.indexOf(place.current);
  const text = page.say('place', { n: at + 1, all: place.units.length });
  find(document, '#pager-place')?.replaceChildren(text);
  find(document, '#back')?.classList.toggle('gone', at === 0);
  find(document, '#next')?.classList.toggle('gone', at === place.units.length - 1);
}
