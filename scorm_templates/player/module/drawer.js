import { find } from '../dom.js';

/** Closes the contents where they are a drawer, so that the page just chosen is in sight. */
export function closeDrawer() {
  const contents = find(document, '#contents');
  if (contents && CSS.supports('selector(:popover-open)') && contents.matches(':popover-open')) contents.hidePopover();
}
