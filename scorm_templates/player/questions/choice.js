import { find, findAll } from '../dom.js';

/**
 * Single and multiple choice: radio buttons or boxes.
 * @param {HTMLElement} form
 * @returns {import('./field.js').Field}
 */
export function choiceField(form) {
  const inputs = /** @type {HTMLInputElement[]} */ (findAll(form, '.options input'));
  const chosen = () => inputs.filter((input) => input.checked).map((input) => input.value);
  const many = form.dataset.type === 'multiple';
  return {
    read: () => (chosen().length === 0 ? null : many ? chosen() : chosen()[0]),
    write: (response) => inputs.forEach((input) => (input.checked = [response].flat().includes(input.value))),
    arrange: (keys) => find(form, '.options')?.append(...keys.map((key) => itemOf(inputs, key))),
    chosen,
  };
}

/**
 * @param {HTMLInputElement[]} inputs
 * @param {string} key
 * @returns {Node | string}
 */
function itemOf(inputs, key) {
  return inputs.find((input) => input.value === key)?.closest('li') ?? '';
}
