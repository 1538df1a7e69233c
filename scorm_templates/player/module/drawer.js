import { find } from '../dom.js';

/**
 * On phones the contents are a drawer, a popover that the browser opens and closes: going somewhere closes it.
 */
export function setUpDrawer() {
  const drawer = find(document, '#contents');
  const isOpen = () => CSS.supports('selector(:popover-open)') && drawer?.matches(':popover-open');
  drawer?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') && isOpen()) drawer.hidePopover();
  });
}
