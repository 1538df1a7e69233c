import { the } from '../dom.js';

/**
 * Single and multiple choice: radio buttons or boxes. An answer has the source's order, whatever order is shown.
 * @type {import('./field.js').MakeField}
 */
export function choiceField(form, { type, options }) {
  const inputs = options.map((key) => /** @type {HTMLInputElement} */ (the(`input[value="${key}"]`, form)));
  const chosen = () => inputs.filter((input) => input.checked).map((input) => input.value);
  return {
    read: () => (!chosen().length ? null : type === 'multiple' ? chosen() : chosen()[0]),
    write: (response) => inputs.forEach((input) => (input.checked = [response].flat().includes(input.value))),
    arrange: (keys) => the('.options', form).append(...keys.map((key) => the(`[data-key="${key}"]`, form))),
    chosen,
  };
}
