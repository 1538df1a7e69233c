import { findAll } from '../dom.js';

/**
 * Cloze: inputs and lists inside the sentence, in document order.
 * @type {import('./field.js').MakeField}
 */
export function clozeField(form) {
  const gaps = /** @type {(HTMLInputElement | HTMLSelectElement)[]} */ (findAll('.gap', form));
  const texts = () => gaps.map((gap) => gap.value.trim());
  return {
    read: () => (texts().join('') ? texts() : null),
    write: (response) => gaps.forEach((gap, n) => (gap.value = /** @type {string[]} */ (response)[n] ?? '')),
    chosen: () => [],
  };
}
