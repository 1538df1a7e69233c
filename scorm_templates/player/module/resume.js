import { find, make } from '../dom.js';

/**
 * Greets a learner who comes back, and lets the start page lead to the place as well.
 * @param {import('../page.js').Page} page
 * @param {string} unit
 * @param {boolean} there  whether the page shows that place now
 */
export function welcomeBack(page, unit, there) {
  const begin = find(document, '#begin');
  begin?.replaceChildren(page.say('resume'));
  begin?.setAttribute('href', `#u-${unit}`);
  if (!there) return;
  const start = make('a', { href: '#u--start' }, page.say('toStart'));
  const banner = make('p', { class: 'banner', role: 'status' }, `${page.say('welcomeBack')} `, start);
  page.main.prepend(banner);
  addEventListener('hashchange', () => banner.remove(), { once: true });
}
