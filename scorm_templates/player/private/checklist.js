import { find, findAll, textOf } from '../dom.js';
import { keepBar } from './keep.js';

/**
 * Checklists: private in the same way as reflections.
 * @param {import('../page.js').Page} page
 */
export function setUpChecklists(page) {
  for (const root of findAll(page.main, '.checklist')) {
    const boxes = /** @type {HTMLInputElement[]} */ (findAll(root, '.ticks input'));
    const line = (/** @type {HTMLInputElement} */ box) => `[${box.checked ? 'x' : ' '}] ${textOf(box.closest('li'))}`;
    const clear = () => boxes.forEach((box) => (box.checked = false));
    root.append(keepBar(page, textOf(find(root, 'legend')), () => boxes.map(line).join('\n'), clear));
  }
}
