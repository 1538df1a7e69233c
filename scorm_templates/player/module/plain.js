import { find } from '../dom.js';

/**
 * The switch between the text as it is and plain language. Kept in memory only.
 */
export function setUpPlain() {
  const button = find(document, '#plain-switch');
  button?.addEventListener('click', () => {
    const on = document.documentElement.classList.toggle('plain');
    button.setAttribute('aria-pressed', String(on));
  });
}
