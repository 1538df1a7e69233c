import { find, onClick } from '../dom.js';

/**
 * The switch between the text as it is and plain language. Kept in memory only.
 */
export function setUpPlain() {
  onClick('#plain-switch', () => {
    const on = document.documentElement.classList.toggle('plain');
    find(document, '#plain-switch')?.setAttribute('aria-pressed', String(on));
  });
}
