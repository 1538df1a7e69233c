import { find, findAll, textOf } from '../dom.js';
import { keepBar } from './keep.js';

/**
 * Reflections: what is typed is read only to be saved as a file or printed by the learner.
 * @param {import('../page.js').Page} page
 */
export function setUpReflections(page) {
  for (const root of findAll(page.main, '.reflection')) {
    const field = /** @type {HTMLTextAreaElement} */ (find(root, 'textarea'));
    const title = textOf(find(root, 'h2, h3, h4, h5, h6'));
    root.append(keepBar(page, title, () => field.value, () => (field.value = '')));
  }
}
