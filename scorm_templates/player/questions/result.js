import { copyInside, fill, find, findAll, make, textOf } from '../dom.js';
import { announce, say } from '../page.js';

/** @typedef {import('../tracking/score.js').QuestionResult} QuestionResult */

/**
 * Fills the box under a question: what the answer is worth, in words; the feedback on each chosen answer, on the whole.
 * @param {HTMLElement} form
 * @param {HTMLElement} box
 * @param {QuestionResult} result
 * @param {string[]} chosen  keys of the answers whose feedback is due
 * @param {boolean} final  it cannot be answered again
 */
export function showResult(form, box, { max, right }, chosen, final) {
  const word = max ? right : 'thanks';
  const due = chosen.filter((key) => find(feedbackOn(key), form));
  const notes = due.flatMap((key) => [
    ...(due.length > 1 ? [make('p', 'about-answer', textOf(find(`[data-key="${key}"] :is(label,.item)`, form)))] : []),
    copyInside(find(feedbackOn(key), form)),
  ]);
  box.dataset.right = word;
  const again = max && !final && right !== 'correct' ? [make('p', 'again', say('again'))] : [];
  const whole = find(`[data-whole="${max ? right : 'correct'}"]`, form);
  fill(box, make('p', 'verdict', say(word)), ...notes, copyInside(whole), ...again);
}

/**
 * Says what the box shows as one text: of several nodes that come at once, screen readers lose some or turn them around.
 * @param {HTMLElement} box
 */
export function speakResult(box) {
  announce(box.innerText.replace('\n', '. '));
}

/** @param {string} key @returns {string} */
function feedbackOn(key) {
  return `[data-for="${key}"]`;
}

/**
 * Tells right from wrong at each answer, by a word and a sign.
 * @param {HTMLElement} form
 * @param {import('../tracking/score.js').Parts} parts
 * @param {string[]} missed  keys of right answers that were not chosen
 */
export function markParts(form, parts, missed) {
  for (const node of findAll('[data-key],[data-gap]', form)) {
    const { key = '', gap } = node.dataset;
    const right = parts[gap ?? key];
    const mark = right ? 'Right' : right === false ? 'Wrong' : missed.includes(key) ? 'Missed' : '';
    if (!mark) continue;
    const sign = make('span', { class: 'mark', 'data-mark': mark }, make('span', '', say('mark' + mark)));
    if (gap) node.after(sign);
    else (find('label,.item', node) ?? node).append(' ', sign);
  }
}

/** @param {HTMLElement} form */
export function clearMarks(form) {
  findAll('.mark', form).forEach((mark) => mark.remove());
}
