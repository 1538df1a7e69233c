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

/** The list of lessons may be longer than the window: the one shown is in sight in it. The page beside it stays. */
export function showCurrent() {
  const list = the('#contents');
  const entry = find('[aria-current]', list)?.getBoundingClientRect();
  const { top, bottom } = list.getBoundingClientRect();
  if (entry) list.scrollTop += Math.max(0, entry.bottom - bottom) + Math.min(0, entry.top - top);
}
