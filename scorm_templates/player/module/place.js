import { findAll, ROOT } from '../dom.js';

/**
 * Which unit is shown. The address says it (#u-ID, or any id inside a unit), so that the browser's own
 * back and forward work inside the frame and never leave the course.
 * @typedef {object} Place
 * @property {HTMLElement[]} units  the sections, start and end among them
 * @property {HTMLElement} current
 */

/** @returns {Place} */
export function makePlace() {
  const units = findAll('.unit');
  return { units, current: units[0] };
}

/**
 * Shows the unit that holds `target` alone, and opens what hides the target.
 * @param {Place} place
 * @param {HTMLElement} target
 */
export function showPlace(place, target) {
  place.current = /** @type {HTMLElement} */ (target.closest('.unit'));
  place.units.forEach((unit) => (unit.hidden = unit !== place.current));
  ROOT.classList.remove('boot', 'no-js');
  const details = /** @type {HTMLDetailsElement[]} */ (findAll('details', place.current));
  details.forEach((node) => (node.open ||= node.contains(target)));
  target.dispatchEvent(new Event('reveal', { bubbles: true }));
}

/**
 * The element the address names, if it stands in a unit; the first unit where it names nothing.
 * @param {Place} place
 * @returns {HTMLElement | null}
 */
export function addressed({ units }) {
  const id = decodeURIComponent(window.location.hash.slice(1));
  const target = id ? document.getElementById(id) : units[0];
  return target?.closest('.unit') ? target : null;
}
