import { findAll, make, on } from '../dom.js';

/**
 * Prints the whole module; the style sheet for paper shows every unit. Pictures not seen so far are loaded first.
 */
export async function printAll() {
  const pictures = /** @type {HTMLImageElement[]} */ (findAll('main img'));
  pictures.forEach((picture) => (picture.loading = 'eager'));
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  print();
}

/**
 * Prints a title and a text alone: what a learner typed, on paper and nowhere else. The sheet is taken away with the next
 * click or key: Safari does not wait in `print`, and an iPhone draws the sheet again when its printer is chosen.
 * @param {string} title
 * @param {string} text
 */
export function printSheet(title, text) {
  const sheet = make('div', 'sheet in-print', make('p', '', make('strong', '', title)), make('pre', '', text));
  document.body.append(sheet);
  for (const type of ['click', 'keydown']) document.addEventListener(type, () => sheet.remove(), true);
  print();
}

/**
 * Paper cannot be clicked: disclosures are open while it is printed. What a quiz has not told yet stays untold.
 */
export function openForPrint() {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  const turn = (/** @type {boolean} */ open) => opened.forEach((node) => (node.open = open));
  on(window, 'beforeprint', () => {
    opened = /** @type {HTMLDetailsElement[]} */ (findAll('main details:not([open])'));
    turn(true);
  });
  on(window, 'afterprint', () => turn(false));
}
