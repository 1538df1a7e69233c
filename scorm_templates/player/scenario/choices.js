import { find, findAll, headingLike, make, textOf } from '../dom.js';

/**
 * The choices of a scene as buttons. A button holds words only, so links and terms in them become words.
 * @param {import('./scenario.js').Play} play
 * @param {HTMLElement} scene
 * @param {(item: HTMLElement) => void} choose
 * @returns {HTMLElement[]}
 */
export function choiceButtons(play, scene, choose) {
  const title = headingLike(find(scene, '[tabindex]'), play.page.say('whatNow'), 1);
  const items = findAll(scene, '.choices > li').map((item) => {
    const button = make('button', { type: 'button', class: 'choice', click: () => choose(item) });
    button.append(...wordsOf(/** @type {HTMLElement} */ (find(item, '.choice'))));
    return make('li', {}, button);
  });
  return [title, make('ul', { class: 'decisions', role: 'list' }, ...items)];
}

/** @param {HTMLElement} label @returns {ChildNode[]} */
function wordsOf(label) {
  const copy = /** @type {HTMLElement} */ (label.cloneNode(true));
  findAll(copy, 'a, button').forEach((node) => node.replaceWith(textOf(node)));
  findAll(copy, '[id]').forEach((node) => node.removeAttribute('id'));
  return Array.from(copy.childNodes);
}
