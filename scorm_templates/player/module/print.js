import { findAll, make } from '../dom.js';

/**
 * Prints the whole module; the style sheet for paper shows every unit. Pictures not seen so far are loaded first.
 * @param {HTMLElement} main
 */
export async function printAll(main) {
  const pictures = /** @type {HTMLImageElement[]} */ (findAll(main, 'img'));
  pictures.forEach((picture) => (picture.loading = 'eager'));
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  print();
}

/**
 * Prints a title and a text alone: what a learner typed, on paper and nowhere else.
 * @param {string} title
 * @param {string} text
 */
export function printSheet(title, text) {
  const sheet = make('div', { class: 'sheet' }, make('p', {}, make('strong', {}, title)), make('pre', {}, text));
  document.body.append(sheet);
  document.documentElement.classList.add('print-sheet');
  print();
  document.documentElement.classList.remove('print-sheet');
  sheet.remove();
}

/**
 * Paper cannot be clicked: disclosures are open while it is printed.
 */
export function openForPrint() {
  /** @type {HTMLElement[]} */
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = findAll(document, 'main details:not([open])');
    opened.forEach((node) => node.setAttribute('open', ''));
  });
  addEventListener('afterprint', () => opened.forEach((node) => node.removeAttribute('open')));
}
