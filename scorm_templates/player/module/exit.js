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
    if (session.exit({ force })) showEnded();
    else confirmFirst('exitUnsaved', 'exitYes', () => end(true));
  };
  onClick('.exit', () => (hasNotes() ? confirmFirst('exitAsk', 'exitYes', () => end(false)) : end(false)));
}

function showEnded() {
  const heading = make('h1', { tabindex: -1 }, say('ended'));
  fill(document.body, make('main', 'ended', heading));
  heading.focus();
  if (window.opener) window.close();
}
