import { onClick, ROOT, set } from '../dom.js';

/**
 * The switch between the text as it is and plain language. Kept in memory only.
 */
export function setUpPlain() {
  onClick('#plain-switch', (button) => set(button, 'aria-pressed', String(ROOT.classList.toggle('plain'))));
}
