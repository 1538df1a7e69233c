import { fill, onClick, the } from '../dom.js';
import { say } from '../page.js';

/** @typedef {import('./place.js').Place} Place */

/**
 * Back and forward, always in the same place on the screen. A lesson that is left by "Weiter" is done.
 * @param {import('../page.js').Session} session
 * @param {Place} place
 */
export function setUpPager(session, place) {
  onClick('#back', () => turn(place, -1));
  onClick('#next', () => {
    const { kind, unit = '' } = place.current.dataset;
    if (kind === 'lesson') session.finishUnit(unit);
    turn(place, 1);
  });
}

/**
 * Not by setting the address: Firefox would give the focus to the page first, and screen readers would say its title
 * instead of the heading.
 * @param {Place} place
 * @param {number} by  1 forward, -1 back
 */
function turn({ units, current }, by) {
  const next = units[units.indexOf(current) + by];
  if (!next) return;
  history.pushState(0, '', `#${next.id}`);
  dispatchEvent(new Event('hashchange'));
}

/**
 * @param {import('../page.js').Session} _session
 * @param {Place} place
 */
export function showPager(_session, { units, current }) {
  const at = units.indexOf(current) + 1;
  fill(the('#pager-place'), say('place', { n: at, all: units.length }));
  the('#back').classList.toggle('gone', at < 2);
  the('#next').classList.toggle('gone', at === units.length);
}
