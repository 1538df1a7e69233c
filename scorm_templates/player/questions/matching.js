import { the } from '../dom.js';

/**
 * Matching: one list to choose from for each left side. A right side is named by its text.
 * @type {import('./field.js').MakeField}
 */
export function matchingField(form, { pairs, rights }) {
  const lists = Object.keys(pairs).map((key) => /** @type {HTMLSelectElement} */ (the(`[data-key="${key}"] select`, form)));
  const left = (/** @type {Element} */ list) => list.closest('li')?.dataset.key ?? '';
  const given = () => lists.filter((list) => list.value);
  return {
    read: () => (given().length ? Object.fromEntries(given().map((list) => [left(list), list.value])) : null),
    write: (response) => {
      const texts = /** @type {Record<string, string>} */ (response);
      lists.forEach((list) => (list.value = texts[left(list)] ?? ''));
    },
    arrange: (texts) => {
      const rank = (/** @type {HTMLOptionElement} */ { value }) => texts.indexOf(value);
      lists.forEach((list) => list.append(...Array.from(list.options).slice(1).sort((a, b) => rank(a) - rank(b))));
    },
    chosen: () => [...new Set(given().flatMap((list) => [left(list), rights[list.value]]))],
  };
}
