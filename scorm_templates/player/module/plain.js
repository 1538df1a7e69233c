import { find, onClick, ROOT, set } from '../dom.js';

/**
 * The switch between the text as it is and plain language. Kept in memory only.
 */
export function setUpPlain() {
  onClick('#plain-switch', () => {
    ROOT.classList.toggle('plain');
    showPlain();
  });
}

/** The switch says what is shown. */
export function showPlain() {
  set(find('#plain-switch'), 'aria-pressed', String(ROOT.classList.contains('plain')));
}
