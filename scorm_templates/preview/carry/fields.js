import { byKey } from './key.js';

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */
/** @typedef {{value: string, checked: boolean, from: number | null, to: number | null}} Filled */

/** @param {Document} page @returns {Map<string, Field>} */
function fieldsIn(page) {
  return byKey(/** @type {NodeListOf<Field>} */ (page.querySelectorAll('input,textarea,select')));
}

/** What stands in the page's fields, and where the cursor is. @param {Document} page @returns {Map<string, Filled>} */
export function readFields(page) {
  return new Map(Array.from(fieldsIn(page), ([key, field]) => [key, filled(field)]));
}

/** @param {Field} field @returns {Filled} */
function filled(field) {
  const typed = 'selectionStart' in field;
  return {
    value: field.value,
    checked: 'checked' in field && field.checked,
    from: typed ? field.selectionStart : null,
    to: typed ? field.selectionEnd : null,
  };
}

/** @param {Document} page @param {Map<string, Filled>} fields */
export function writeFields(page, fields) {
  for (const [key, field] of fieldsIn(page)) {
    const known = fields.get(key);
    if (known) fillIn(field, known);
  }
}

/** @param {Field} field @param {Filled} known */
function fillIn(field, { value, checked, from, to }) {
  const box = /checkbox|radio/.test(field.type);
  if (box) /** @type {HTMLInputElement} */ (field).checked = checked;
  else if (field.value !== value) field.value = value;
  if (!box && from !== null && 'setSelectionRange' in field) field.setSelectionRange(from, to);
}
