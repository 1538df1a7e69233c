import { find, make, textOf } from '../dom.js';

/**
 * The way taken so far: each scene with what was decided there.
 * @param {import('./scenario.js').Play} play
 * @returns {HTMLElement[]}  nothing at the start
 */
export function wayTaken(play) {
  if (!play.way.length) return [];
  const steps = play.way.map(({ scene, choice }) => {
    const node = /** @type {HTMLElement} */ (find(play.root, `[data-scene="${scene}"]`));
    const label = find(node, `[data-choice="${choice}"] .choice`);
    return make('li', {}, make('strong', {}, textOf(find(node, '[tabindex]'))), ' ', make('span', {}, textOf(label)));
  });
  return [make('details', { class: 'way' }, make('summary', {}, play.page.say('way')), make('ol', {}, ...steps))];
}
