import { fill, find, findAll, make, on, the, textOf } from '../dom.js';
import { HEADINGS } from '../focus.js';
import { announce, say } from '../page.js';

/** @typedef {{node: HTMLElement, title: string, text: string}} Passage */

const PASSAGES = `${HEADINGS},p,li,dt,dd,td,pre`;
const HIDDEN = '.quiz-questions,.feedback,.outcome,.hint,.stage,.result,.vh,.notes,.unit-end';
const MOST = 20;

/**
 * Search within the module: an index in memory, made at the first word; results are links.
 * @param {import('./place.js').Place} place
 */
export function setUpSearch({ units }) {
  const field = /** @type {HTMLInputElement} */ (the('#search'));
  /** @type {Passage[]} */
  let index = [];
  const run = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter((word) => word.length > 1);
    if (!index.length) index = units.flatMap(passagesOf);
    const hits = index.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
    const found = words.length ? hits.slice(0, MOST).map((hit) => resultItem(hit, words[0])) : [];
    const told = words.length ? say(hits.length ? 'found' : 'nothing', { n: hits.length }) : '';
    announce(told);
    fill(the('#found'), ...(told && !hits.length ? [make('li', '', told)] : found));
  };
  on(field, 'input', run);
  on(/** @type {HTMLFormElement} */ (field.form), 'submit', (event) => {
    event.preventDefault();
    run();
  });
  if (field.value) run();
}

/** @param {HTMLElement} unit @returns {Passage[]} the innermost passages, their text without soft hyphens */
function passagesOf(unit) {
  const title = textOf(the('h1', unit));
  const nodes = findAll(PASSAGES, unit).filter((node) => !node.closest(HIDDEN) && !find(PASSAGES, node));
  return nodes.map((node) => ({ node, title, text: textOf(node).replace(/\u00ad/g, '') }));
}

/**
 * @param {Passage} passage
 * @param {string} word
 * @returns {HTMLElement}
 */
function resultItem({ node, title, text }, word) {
  node.id ||= `x-${findAll('[id^="x-"]').length}`;
  const at = text.toLowerCase().indexOf(word);
  const end = at + word.length;
  const before = at > 40 ? text.slice(at - 40, at).replace(/^\S*/, '…') : text.slice(0, at);
  const after = text.length > end + 60 ? text.slice(end, end + 60).replace(/\S*$/, '…') : text.slice(end);
  const piece = make('span', 'piece', before, make('mark', '', text.slice(at, end)), after);
  return make('li', '', make('a', { href: `#${node.id}` }, make('strong', '', title), ' ', piece));
}
