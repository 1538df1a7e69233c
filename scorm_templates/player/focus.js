import { find } from './dom.js';

/**
 * Moves the focus to a heading (or the thing itself), so that reading goes on there.
 * @param {HTMLElement} target
 */
export function focusOn(target) {
  const heading = target.matches('h1,h2,h3,h4,h5,h6') ? target : find(target, 'h1,h2,h3,h4,h5,h6') ?? target;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  (target.matches('.unit') ? document.documentElement : target).scrollIntoView({ block: 'start' });
}
