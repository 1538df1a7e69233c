import { make } from './dom.js';
import { bar, button, say } from './page.js';

/**
 * Asks in a modal dialog, which has the focus at first so that the question is read out; Escape and "Abbrechen" mean
 * no. The browser gives the focus back.
 * @param {string} question  key of the question
 * @param {string} yes  key of what the button says
 * @param {() => void} act  done when the answer is yes
 */
export function confirmFirst(question, yes, act) {
  const close = () => dialog.close();
  const agree = () => (close(), act());
  const text = say(question);
  const look = { 'aria-label': text, tabindex: -1, close: () => dialog.remove() };
  const dialog = make('dialog', look, make('p', '', text), bar(button(yes, agree, 'main'), button('cancel', close, 'plainly')));
  document.body.append(dialog);
  dialog.showModal();
  dialog.focus();
}
