import { find, make, textOf } from '../dom.js';

/** @param {string} id @returns {HTMLElement}  a link to a unit, with its title */
export function linkTo(id) {
  return make('a', { href: `#u-${id}` }, textOf(find(`#h-${id}`)));
}
