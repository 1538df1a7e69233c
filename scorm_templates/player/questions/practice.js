import { find, findAll, on } from '../dom.js';
import { COURSE } from '../page.js';
import { optionOrder } from '../tracking/order.js';
import { ask, submitButton } from './ask.js';
import { speakResult } from './result.js';

/**
 * Takes over every practice question of the lessons: never graded, never stored, as often as one likes.
 * @param {ParentNode | void} old  the page in another language, whose answers and order this one has taken on
 */
export function setUpPractice(old) {
  for (const form of findAll('[data-kind="lesson"] .question')) {
    const question = COURSE.practice[form.dataset.question ?? ''];
    if (question) practise(form, question, old);
  }
}

/**
 * @param {HTMLElement} form
 * @param {import('./field.js').Question} question
 * @param {ParentNode | void} old
 */
function practise(form, question, old) {
  const check = () => {
    const response = asked.answer();
    if (response === null) return;
    asked.show(response, false);
    speakResult(asked.box);
  };
  const asked = ask(form, question, check);
  if (!old) asked.field.arrange?.(optionOrder(question, Math.floor(Math.random() * 2 ** 31)));
  else if (find(`#${form.id} .result > *`, old)) check();
  asked.buttons.append(submitButton(question.type === 'text' ? 'compare' : 'check'));
  on(form, 'input', asked.clear);
  on(form, 'change', asked.clear);
}
