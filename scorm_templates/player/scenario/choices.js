import { copyInside, findAll, headingLike, make, textOf, the } from '../dom.js';
import { say } from '../page.js';

/**
 * The choices of a scene as buttons. A button holds words only, so links and terms in them become words.
 * @param {HTMLElement} scene
 * @param {(item: HTMLElement) => void} choose
 * @returns {HTMLElement[]}
 */
export function choiceButtons(scene, choose) {
  const items = findAll('.choices > li', scene).map((item) => {
    const label = copyInside(the('.choice', item));
    findAll('a,button', label).forEach((node) => node.replaceWith(textOf(node)));
    return make('li', '', make('button', { type: 'button', class: 'choice', click: () => choose(item) }, label));
  });
  const title = headingLike(the('[tabindex]', scene), say('whatNow'), 1);
  return [title, make('ul', { class: 'decisions', role: 'list' }, ...items)];
}
