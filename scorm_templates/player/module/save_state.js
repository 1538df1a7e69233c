import { find, make, makeButton } from '../dom.js';

/**
 * Whether what the learner did is safe, and a refused start with a way to try again.
 * @param {import('../page.js').Page} page
 */
export function showSaved(page) {
  const node = find(document, '#save-state');
  const { saved, refused } = page.session.state;
  if (node && node.dataset.save !== saved) {
    node.dataset.save = saved;
    node.textContent = page.say(saved);
  }
  const alert = find(document, '.refused');
  if (!refused) return alert?.remove();
  if (alert) return undefined;
  const retry = makeButton(page.say('retry'), () => page.session.retry());
  return page.main.prepend(make('div', { class: 'banner refused', role: 'alert' }, make('p', {}, page.say('refused')), retry));
}
