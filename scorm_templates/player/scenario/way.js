import { find, make, textOf } from '../dom.js';
import { say } from '../page.js';

/**
 * The way taken so far: each scene with what was decided there.
 * @param {readonly import('../tracking/types.js').Step[]} way
 * @returns {HTMLElement}
 */
export function wayTaken(way) {
  const steps = way.map(({ scene, choice }) => {
    const decided = textOf(find(`#s-${scene} [data-choice="${choice}"] .choice`));
    return make('li', '', make('strong', '', textOf(find(`#s-${scene}--title`))), ' ', make('span', '', decided));
  });
  return make('details', 'way', make('summary', '', say('way')), make('ol', '', ...steps));
}
