import { fill, find, make, the } from '../dom.js';
import { announce, button, say } from '../page.js';

/**
 * Whether what the learner did is safe, and a refused start with a way to try again. Said aloud is only what must be
 * known: that nothing is saved any more, and that it is again. Told after each answer, it would talk over the feedback.
 * @param {import('../page.js').Session} session
 */
export function showSaved(session) {
  const { saved, refused } = session.state;
  const node = the('#save-state');
  const { save = '' } = node.dataset;
  if (save !== saved) {
    node.dataset.save = saved;
    fill(node, say(saved));
    if (/failed/.test(save + saved)) announce(say(saved));
  }
  const alert = find('.refused');
  if (!refused) alert?.remove();
  else if (!alert) the('#main').prepend(refusal(session));
}

/** @param {import('../page.js').Session} session @returns {HTMLElement} */
function refusal(session) {
  const retry = button('retry', () => session.retry());
  return make('div', { class: 'banner refused', role: 'alert' }, make('p', '', say('refused')), retry);
}
