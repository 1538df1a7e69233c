import { onClick, the } from '../dom.js';

/**
 * On phones the contents are a drawer, a popover that the browser opens and closes: going somewhere closes it.
 */
export function setUpDrawer() {
  onClick('#contents a', () => the('#contents').hidePopover?.());
}
