import { findAll, ROOT, set } from './dom.js';

export const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** @param {HTMLElement} node @returns {boolean} whether it is on the page now, not in a scene or question that is not shown */
const isShown = (node) => node.getClientRects().length > 0;

/**
 * Moves the focus to a heading (a question's group, or the thing itself), so that reading goes on there; where the thing
 * is not shown, to the nearest heading around it that is.
 * @param {HTMLElement} target
 */
export function focusOn(target) {
  let place = target;
  while (!isShown(place) && place.parentElement) place = place.parentElement;
  const heading = place.matches(HEADINGS) ? place : findAll(`fieldset:enabled,${HEADINGS}`, place).find(isShown) ?? place;
  if (heading.tabIndex < 0) set(heading, 'tabindex', -1);
  heading.focus({ preventScroll: true });
  (place.matches('.unit') ? ROOT : place).scrollIntoView();
}
