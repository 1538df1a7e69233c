import { findAll, make, on } from '../dom.js';
import { COURSE, say } from '../page.js';
import { optionOrder } from '../tracking/order.js';
import { ask, submitButton } from './ask.js';

/**
 * Takes over every practice question of the lessons: never graded, never stored, as often as one likes.
 */
export function setUpPractice() {
  for (const form of findAll('[data-kind="lesson"] .question')) {
    const question = COURSE.practice[form.dataset.question ?? ''];
    if (question) practise(form, question);
  }
}

/**
 * @param {HTMLElement} form
 * @param {import('./field.js').Question} question
 */
function practise(form, question) {
  const asked = ask(form, question, () => {
    const response = asked.answer();
    if (response === null) return;
    asked.show(response, false);
    if (/partial|incorrect/.test(asked.box.dataset.right ?? '')) asked.box.append(make('p', 'again', say('again')));
  });
  asked.field.arrange?.(optionOrder(question, Math.floor(Math.random() * 2 ** 31)));
  asked.buttons.append(submitButton(question.type === 'text' ? 'compare' : 'check'));
  on(form, 'input', asked.clear);
  on(form, 'change', asked.clear);
}
