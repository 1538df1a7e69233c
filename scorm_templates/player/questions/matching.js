import { findAll } from '../dom.js';

/**
 * Matching: one list to choose from for each left side. A right side is named by its text.
 * @type {import('./field.js').MakeField}
 */
export function matchingField(form, question) {
  const lists = /** @type {HTMLSelectElement[]} */ (findAll(form, '.matches select'));
  const left = (/** @type {Element} */ list) => list.closest('li')?.dataset.key ?? '';
  const given = () => lists.filter((list) => list.value);
  return {
    read: () => (given().length ? Object.fromEntries(given().map((list) => [left(list), list.value])) : null),
    write: (response) => {
      const texts = /** @type {Record<string, string>} */ (response);
      lists.forEach((list) => (list.value = texts[left(list)] ?? ''));
    },
    arrange: (texts) => {
      for (const list of lists) {
        const options = new Map(Array.from(list.options, (option) => [option.value, option]));
        list.append(...texts.map((text) => options.get(text) ?? ''));
      }
    },
    chosen: () => [...new Set(given().flatMap((list) => [left(list), question.rights?.[list.value] ?? '']))],
  };
}
