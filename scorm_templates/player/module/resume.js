import { fill, make, on, set, the } from '../dom.js';
import { announce, say } from '../page.js';

/**
 * Greets a learner who comes back, and lets the start page lead to the place as well.
 * @param {string} address  of the unit
 * @param {boolean} there  whether the page shows that place now
 */
export function welcomeBack(address, there) {
  const begin = the('#begin');
  fill(begin, say('resume'));
  set(begin, 'href', address);
  if (!there) return;
  const start = make('a', { href: '#u--start' }, say('toStart'));
  const banner = make('p', 'banner', `${say('welcomeBack')} `, start);
  the('#main').prepend(banner);
  announce(say('welcomeBack'));
  on(window, 'hashchange', () => banner.remove());
}
