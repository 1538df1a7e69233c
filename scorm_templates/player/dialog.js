import { make } from './dom.js';
import { bar, button, say } from './page.js';

/**
 * Asks in a modal dialog; Escape and "Abbrechen" mean no. The browser gives the focus back.
 * @param {string} question  key of the question
 * @param {string} yes  key of what the button says
 * @param {() => void} act  done when the answer is yes
 */
export function confirmFirst(question, yes, act) {
  const close = () => dialog.close();
  const agree = () => (close(), act());
  const text = make('p', { id: 'ask' }, say(question));
  const dialog = make('dialog', { 'aria-labelledby': 'ask', close: () => dialog.remove() }, text);
  dialog.append(bar(button(yes, agree, 'main'), button('cancel', close, 'plainly')));
  document.body.append(dialog);
  dialog.showModal();
}
