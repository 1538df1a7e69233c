import { make, makeButton } from './dom.js';

/**
 * Asks in a modal dialog; Escape and "Abbrechen" mean no. The browser gives the focus back.
 * @param {import('./page.js').Page} page
 * @param {string} question
 * @param {string} yes  what the button says
 * @param {() => void} act  done when the answer is yes
 */
export function confirmFirst(page, question, yes, act) {
  const close = () => dialog.close();
  const agree = () => (dialog.close(), act());
  const text = make('p', { id: 'ask' }, question);
  const bar = make('div', { class: 'bar' }, makeButton(yes, agree, 'main'), makeButton(page.say('cancel'), close, 'plainly'));
  const dialog = make('dialog', { 'aria-labelledby': 'ask', close: () => dialog.remove() }, text, bar);
  document.body.append(dialog);
  dialog.showModal();
}
