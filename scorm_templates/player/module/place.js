import { find, findAll } from '../dom.js';
import { focusOn } from '../focus.js';

/**
 * Which unit is shown. The address says it (#u-ID, or any id inside a unit), so that the browser's own
 * back and forward work inside the frame and never leave the course.
 * @typedef {object} Place
 * @property {HTMLElement[]} units  the sections, start and end among them
 * @property {HTMLElement} current
 */

/**
 * @param {HTMLElement} main
 * @returns {Place}
 */
export function makePlace(main) {
  const units = findAll(main, '.unit');
  return { units, current: units[0] };
}

/**
 * Shows the unit that holds `target` alone, opens what hides the target, and moves the focus there.
 * @param {Place} place
 * @param {HTMLElement} target
 * @param {boolean} focus
 */
export function showPlace(place, target, focus) {
  place.current = /** @type {HTMLElement} */ (target.closest('.unit'));
  place.units.forEach((unit) => (unit.hidden = unit !== place.current));
  document.documentElement.classList.remove('boot');
  for (let node = target.parentElement; node; node = node.parentElement) {
    if (node instanceof HTMLDetailsElement) node.open = true;
  }
  target.dispatchEvent(new Event('reveal', { bubbles: true }));
  if (focus) focusOn(target);
}

/**
 * The element the address names, if it stands in a unit; the first unit where it names nothing.
 * @param {Place} place
 * @returns {HTMLElement | null}
 */
export function addressed(place) {
  const id = decodeURIComponent(window.location.hash.slice(1));
  if (!id) return place.units[0];
  const target = document.getElementById(id);
  return target?.closest('.unit') ? target : null;
}

/**
 * @param {Place} place
 * @param {number} step  1 forward, -1 back
 * @returns {HTMLElement | undefined}
 */
export function neighbour(place, step) {
  return place.units[place.units.indexOf(place.current) + step];
}

/** @param {HTMLElement} unit @returns {string} */
export function unitIdOf(unit) {
  return unit.dataset.unit ?? '';
}

/** @param {HTMLElement} unit @returns {HTMLElement} */
export function titleOfUnit(unit) {
  return /** @type {HTMLElement} */ (find(unit, 'h1'));
}
