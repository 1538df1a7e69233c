import { find, findAll, make, textOf } from '../dom.js';
import { titleOfUnit } from './place.js';

/** @typedef {{node: HTMLElement, unit: HTMLElement, text: string, folded: string}} Passage */

const PASSAGES = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, pre';
const HIDDEN = '.quiz-questions, .feedback, .outcome, .hint, .stage, .result, .vh, .notes, .unit-end';
const MOST = 20;

/**
 * Search within the module: an index in memory, made at the first word; results are links.
 * @param {import('../page.js').Page} page
 * @param {import('./place.js').Place} place
 */
export function setUpSearch(page, place) {
  const field = /** @type {HTMLInputElement | null} */ (find(document, '#search'));
  const list = find(document, '#found');
  if (!field || !list) return;
  /** @type {Passage[]} */
  let index = [];
  const run = () => {
    const words = fold(field.value).split(/\s+/).filter((word) => word.length > 1);
    index = index.length ? index : place.units.flatMap(passagesOf);
    const hits = words.length ? index.filter(({ folded }) => words.every((word) => folded.includes(word))) : [];
    list.replaceChildren(...hits.slice(0, MOST).map((hit) => resultItem(hit, words[0])));
    if (words.length) page.announce(hits.length ? page.say('found', { n: hits.length }) : page.say('nothing'));
    if (words.length && !hits.length) list.append(make('li', {}, page.say('nothing')));
  };
  field.addEventListener('input', run);
  field.form?.addEventListener('submit', (event) => (event.preventDefault(), run()));
}

/** @param {HTMLElement} unit @returns {Passage[]} the innermost passages with text */
function passagesOf(unit) {
  const nodes = findAll(unit, PASSAGES).filter((node) => !node.closest(HIDDEN) && !find(node, PASSAGES));
  return nodes.map((node) => ({ node, unit, text: textOf(node).replace(/\u00ad/g, ''), folded: fold(textOf(node)) }));
}

/** @param {string} text @returns {string} as it is compared: no soft hyphens, no capitals; of the same length */
function fold(text) {
  return text.replace(/\u00ad/g, '').toLowerCase();
}

/**
 * @param {Passage} passage
 * @param {string} word
 * @returns {HTMLElement}
 */
function resultItem({ node, unit, text, folded }, word) {
  node.id ||= `x-${findAll(document, '[id^="x-"]').length}`;
  const at = folded.indexOf(word);
  const from = Math.max(0, at - 40);
  const found = make('mark', {}, text.slice(at, at + word.length));
  const after = text.slice(at + word.length, at + word.length + 60);
  const piece = make('span', { class: 'piece' }, (from ? '… ' : '') + text.slice(from, at), found, after);
  return make('li', {}, make('a', { href: `#${node.id}` }, make('strong', {}, textOf(titleOfUnit(unit))), ' ', piece));
}
