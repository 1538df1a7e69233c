import { findAll, make } from '../dom.js';
import { optionOrder } from '../tracking/order.js';
import { ask } from './ask.js';

/**
 * Takes over every practice question of the lessons: never graded, never stored, as often as one likes.
 * @param {import('../page.js').Page} page
 */
export function setUpPractice(page) {
  for (const form of /** @type {HTMLFormElement[]} */ (findAll(page.main, '[data-kind="lesson"] .question'))) {
    const question = page.course.practice[form.dataset.question ?? ''];
    if (question) practise(form, question, page);
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {import('./field.js').Question} question
 * @param {import('../page.js').Page} page
 */
function practise(form, question, page) {
  const asked = ask(form, question, page);
  asked.field.arrange?.(optionOrder(question, Math.floor(Math.random() * 2 ** 31)));
  asked.bar.append(make('button', { type: 'submit', class: 'main' }, page.say(question.type === 'text' ? 'compare' : 'check')));
  form.addEventListener('input', asked.clear);
  form.addEventListener('change', asked.clear);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const response = asked.answer();
    if (response === null) return;
    asked.show(response, false);
    const box = asked.bar.nextElementSibling;
    if (box instanceof HTMLElement && ['partial', 'incorrect'].includes(box.dataset.right ?? '')) {
      box.append(make('p', { class: 'again' }, page.say('again')));
    }
  });
}
