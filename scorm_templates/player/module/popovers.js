import { findAll, on } from '../dom.js';

/**
 * An explanation and the drawer get the focus when they open; in Safari Tab would lead on behind them. Not by the page's
 * own HTML: an address inside the page would make the browser complain about it at the start.
 */
export function setUpPopovers() {
  for (const node of findAll('.entry,#contents')) on(node, 'beforetoggle', () => (node.autofocus = true));
}
