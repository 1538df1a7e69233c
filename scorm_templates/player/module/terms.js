import { findAll, on } from '../dom.js';

/**
 * An explanation gets the focus when it opens. Not by the page's own HTML: an address inside the page would make the
 * browser complain about it at the start.
 */
export function setUpTerms() {
  for (const entry of findAll('.entry')) on(entry, 'beforetoggle', () => (entry.autofocus = true));
}
