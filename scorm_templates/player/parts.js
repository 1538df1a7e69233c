import { findAll } from './dom.js';
import { COURSE } from './page.js';
import { unitOf } from './tracking/state.js';

/** @typedef {import('./tracking/types.js').Unit} Unit */

/**
 * Parts of the page that show the session. `wire` takes them over in the page of one language, where another stood before
 * as they stood there; `refresh` shows the state anew, after a start that was refused at first.
 * @typedef {{wire: () => void, refresh: () => void}} Parts
 */

/**
 * @template {{unit: Unit}} Part
 * @param {string} selector  of the elements to take over
 * @param {(root: HTMLElement, unit: Unit) => Part} make
 * @param {(part: Part, before?: Part) => void} takeUp  shows it, as it stood in another language where there was one
 * @param {(part: Part) => boolean} isFresh  nothing has happened in it yet
 * @returns {Parts}
 */
export function makeParts(selector, make, takeUp, isFresh) {
  /** @type {Part[]} */
  let parts = [];
  return {
    wire: () => {
      const before = parts;
      parts = findAll(selector).flatMap((root) => {
        const unit = unitOf(COURSE, /** @type {HTMLElement} */ (root.closest('.unit')).dataset.unit);
        return unit ? [make(root, unit)] : [];
      });
      parts.forEach((part) => takeUp(part, before.find(({ unit }) => unit === part.unit)));
    },
    refresh: () => parts.filter(isFresh).forEach((part) => takeUp(part)),
  };
}
