import { fill, make, on, set, the } from '../dom.js';
import { bar, say } from '../page.js';
import { readNumber, scoreQuestion } from '../tracking/score.js';
import { fieldOf } from './field.js';
import { clearMarks, markParts, showResult, speakResult } from './result.js';

/** @typedef {import('./field.js').Response} Response */

/**
 * A question that the script has taken over.
 * @typedef {object} Asked
 * @property {HTMLElement} form
 * @property {HTMLElement} buttons
 * @property {HTMLElement} box  for what there is to say on the answer
 * @property {import('./field.js').Question} question
 * @property {import('./field.js').Field} field
 * @property {() => Response | null} answer  the answer; null after saying what is missing
 * @property {(response: Response, final: boolean) => void} show  right or not, and the feedback; `final`: also what was missed
 * @property {(word: string) => void} tell  says something in the box for the result
 * @property {() => void} clear  takes marks and feedback away
 * @property {(locked: boolean) => void} lock
 */

/**
 * @param {HTMLElement} form
 * @param {import('./field.js').Question} question
 * @param {() => void} submit  done when its first button is pressed, or Enter in a field
 * @returns {Asked}
 */
export function ask(form, question, submit) {
  const field = fieldOf(form, question);
  const box = make('div', 'result');
  const buttons = bar();
  const fields = the(':scope > fieldset', form);
  fields.after(buttons, box);
  form.classList.add('live');
  on(form, 'submit', (event) => {
    event.preventDefault();
    submit();
  });
  const clear = () => {
    fill(box);
    set(box, 'data-right', false);
    clearMarks(form);
  };
  const tell = (/** @type {string} */ word) => fill(box, make('p', '', say(word)));
  return {
    form,
    buttons,
    box,
    question,
    field,
    clear,
    tell,
    answer: () => {
      const response = field.read();
      const unclear = response !== null && question.type === 'number' && !readNumber(String(response)).length;
      if (response !== null && !unclear) return response;
      clear();
      tell(unclear ? 'unclear' : 'empty');
      speakResult(box);
      return null;
    },
    show: (response, final) => {
      const result = scoreQuestion(question, response);
      const { items, right = [] } = question;
      clearMarks(form);
      showResult(form, box, result, field.chosen?.() ?? items ?? Object.keys(result.parts), final);
      markParts(form, result.parts, final ? right : []);
    },
    lock: (locked) => set(fields, 'disabled', locked),
  };
}

/** @param {string} word @returns {HTMLElement} */
export function submitButton(word) {
  return make('button', { type: 'submit', class: 'main' }, say(word));
}
