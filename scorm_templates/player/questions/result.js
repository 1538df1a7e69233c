import { copyInside, find, findAll, make, textOf } from '../dom.js';

/** @typedef {import('../tracking/score.js').QuestionResult} QuestionResult */

/**
 * Fills the box under a question: what the answer is worth, in words; the feedback on each chosen answer, on the whole.
 * @param {HTMLElement} form
 * @param {HTMLElement} box  a live region
 * @param {QuestionResult} result
 * @param {string[]} chosen  keys of the answers whose feedback is due
 * @param {import('../page.js').Page} page
 */
export function showResult(form, box, result, chosen, page) {
  const graded = result.max > 0;
  const word = graded ? result.right : 'thanks';
  const notes = chosen.map((key) => [key, find(form, `.feedback[data-for="${key}"]`)]).filter(([, note]) => note);
  box.dataset.right = word;
  box.replaceChildren(make('p', { class: 'verdict' }, page.say(word)));
  for (const [key, note] of /** @type {[string, HTMLElement][]} */ (notes)) {
    if (notes.length > 1) box.append(make('p', { class: 'about-answer' }, nameOf(form, key)));
    box.append(copyInside(note));
  }
  box.append(copyInside(find(form, `.feedback[data-whole="${graded ? result.right : 'correct'}"]`)));
}

/**
 * Tells right from wrong at each answer, by a word and a sign.
 * @param {HTMLElement} form
 * @param {import('../tracking/score.js').Parts} parts
 * @param {string[]} missed  keys of right answers that were not chosen
 * @param {import('../page.js').Page} page
 */
export function markParts(form, parts, missed, page) {
  clearMarks(form);
  for (const node of findAll(form, '[data-key], [data-gap]')) {
    const key = node.dataset.key ?? node.dataset.gap ?? '';
    const mark = key in parts ? (parts[key] ? 'Right' : 'Wrong') : missed.includes(key) ? 'Missed' : '';
    if (!mark) continue;
    const sign = make('span', { class: 'mark', 'data-mark': mark }, make('span', {}, page.say('mark' + mark)));
    node.dataset.marked = mark;
    if (node.dataset.gap) node.after(sign);
    else (find(node, 'label') ?? find(node, '.item') ?? node).append(' ', sign);
  }
}

/** @param {HTMLElement} form */
export function clearMarks(form) {
  findAll(form, '.mark').forEach((mark) => mark.remove());
  findAll(form, '[data-marked]').forEach((node) => delete node.dataset.marked);
}

/**
 * @param {HTMLElement} form
 * @param {string} key
 * @returns {string}
 */
function nameOf(form, key) {
  const item = find(form, `[data-key="${key}"]`);
  return textOf(item && find(item, 'label, .item')).replace(/ (✓|✗)$/, '');
}
