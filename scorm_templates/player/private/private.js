import { confirmFirst } from '../dialog.js';
import { findAll, onClick, textOf, the } from '../dom.js';
import { HEADINGS } from '../focus.js';
import { announce, say } from '../page.js';
import { printSheet } from '../module/print.js';
import { saveFile } from './file.js';

/** @typedef {HTMLInputElement | HTMLTextAreaElement} PrivateField  a box to tick, or a text */

/**
 * Reflections and checklists: what stands in them is read only to be saved as a file or printed by the learner.
 */
export function setUpPrivate() {
  onClick('[data-keep]', (button) => {
    const root = /** @type {HTMLElement} */ (button.closest('.private'));
    const title = textOf(the(HEADINGS, root));
    const text = fieldsIn(root).map(lineOf).join('\n');
    if (button.dataset.keep === 'save') saveFile(title, `${title}\n\n${text}\n`);
    else if (button.dataset.keep === 'print') printSheet(title, text);
    else confirmFirst('deleteAsk', 'deleteYes', () => clear(root));
  });
}

/** @returns {boolean} whether anything would be lost */
export function hasNotes() {
  return fieldsIn(document).some((field) => (isBox(field) ? field.checked : field.value.trim()));
}

/** @param {ParentNode} root @returns {PrivateField[]} */
function fieldsIn(root) {
  return /** @type {PrivateField[]} */ (findAll('.private input,.private textarea', root));
}

/** @param {PrivateField} field @returns {field is HTMLInputElement} */
function isBox(field) {
  return field.type === 'checkbox';
}

/** @param {PrivateField} field @returns {string} */
function lineOf(field) {
  return isBox(field) ? `[${field.checked ? 'x' : ' '}] ${textOf(field.closest('li'))}` : field.value;
}

/** @param {HTMLElement} root */
function clear(root) {
  for (const field of fieldsIn(root)) {
    if (isBox(field)) field.checked = false;
    else field.value = '';
  }
  announce(say('deleted'));
}
