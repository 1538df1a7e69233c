import { find, on, onClick, the } from '../dom.js';

/**
 * On phones the contents are a drawer, a popover that the browser opens and closes: going somewhere closes it.
 */
export function setUpDrawer() {
  onClick('#contents a', () => the('#contents').hidePopover?.());
}

/** Opened, it shows where the learner is. */
export function watchDrawer() {
  on(the('#contents'), 'toggle', showCurrent);
}

/** The list of lessons may be longer than the window: the one shown is in sight in it. */
export function showCurrent() {
  find('#contents [aria-current]')?.scrollIntoView({ block: 'nearest' });
}
