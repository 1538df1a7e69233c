import { the } from '../dom.js';

/**
 * Short answer, number and free text: one field.
 * @type {import('./field.js').MakeField}
 */
export function typedField(form) {
  const input = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (the('.typed :is(input,textarea)', form));
  return { read: () => input.value.trim() || null, write: (response) => (input.value = String(response)) };
}
