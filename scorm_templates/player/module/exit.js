import { confirmFirst } from '../dialog.js';
import { fill, make, onClick } from '../dom.js';
import { say } from '../page.js';
import { hasNotes } from '../private/private.js';

/**
 * "Beenden" finishes the session and says that the window may be closed. Asks first where private notes would be lost.
 * @param {import('../page.js').Session} session
 */
export function setUpExit(session) {
  const end = (/** @type {boolean} */ force) => {
    if (!session.exit({ force })) return confirmFirst('exitUnsaved', 'exitYes', () => end(true));
    const heading = make('h1', { tabindex: -1 }, say('ended'));
    fill(document.body, make('main', 'ended', heading));
    heading.focus();
    return window.opener ? window.close() : undefined;
  };
  onClick('.exit', () => (hasNotes() ? confirmFirst('exitAsk', 'exitYes', () => end(false)) : end(false)));
}
