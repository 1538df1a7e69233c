import { findAll, make } from '../dom.js';
import { readNumber, scoreQuestion } from '../tracking/score.js';
import { FIELDS } from './field.js';
import { clearMarks, markParts, showResult } from './result.js';

/** @typedef {import('./field.js').Response} Response */

/**
 * A question that the script has taken over.
 * @typedef {object} Asked
 * @property {HTMLFormElement} form
 * @property {HTMLElement} bar  where its buttons stand
 * @property {import('./field.js').Question} question
 * @property {import('./field.js').Field} field
 * @property {() => Response | null} answer  the answer; null after saying what is missing
 * @property {(response: Response, final: boolean) => void} show  right or not, and the feedback; `final`: also what was missed
 * @property {(word: string) => void} tell  says something in the box for the result
 * @property {() => void} clear  takes marks and feedback away
 * @property {(locked: boolean) => void} lock
 */

/**
 * @param {HTMLFormElement} form
 * @param {import('./field.js').Question} question
 * @param {import('../page.js').Page} page
 * @returns {Asked}
 */
export function ask(form, question, page) {
  const field = FIELDS[question.type](form, question, page);
  const box = make('div', { class: 'result', role: 'status' });
  const bar = make('div', { class: 'bar' });
  const blocks = /** @type {(HTMLFieldSetElement)[]} */ (findAll(form, ':scope > fieldset'));
  blocks[blocks.length - 1].after(bar, box);
  form.classList.add('live');
  const tell = (/** @type {string} */ key) => box.replaceChildren(make('p', {}, page.say(key)));
  const clear = () => {
    box.replaceChildren();
    delete box.dataset.right;
    clearMarks(form);
  };
  return {
    form,
    bar,
    question,
    field,
    clear,
    tell,
    answer: () => {
      const response = field.read();
      const unclear = response !== null && question.type === 'number' && !readNumber(String(response)).length;
      if (response === null || unclear) {
        clear();
        tell(unclear ? 'unclear' : 'empty');
        return null;
      }
      return response;
    },
    show: (response, final) => {
      const result = scoreQuestion(question, response);
      const missed = final ? question.right ?? [] : [];
      clearMarks(form);
      showResult(form, box, result, field.chosen?.() ?? (question.items ?? Object.keys(result.parts)), page);
      if (question.items || question.options || question.pairs || question.gaps) markParts(form, result.parts, missed, page);
    },
    lock: (locked) => blocks.forEach((block) => (block.disabled = locked)),
  };
}
