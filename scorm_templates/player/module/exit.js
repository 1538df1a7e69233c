import { confirmFirst } from '../dialog.js';
import { find, findAll, make, onClick } from '../dom.js';

/**
 * "Beenden" finishes the session and says that the window may be closed. Asks first where private notes would be lost.
 * @param {import('../page.js').Page} page
 */
export function setUpExit(page) {
  const end = (/** @type {boolean} */ force) => {
    if (!page.session.exit({ force })) return confirmFirst(page, page.say('exitUnsaved'), page.say('exitYes'), () => end(true));
    const heading = make('h1', { tabindex: -1 }, page.say('ended'));
    document.body.replaceChildren(make('main', { class: 'ended' }, heading));
    heading.focus();
    return window.opener ? window.close() : undefined;
  };
  const leave = () => (hasNotes(page.main) ? confirmFirst(page, page.say('exitAsk'), page.say('exitYes'), () => end(false)) : end(false));
  onClick('.exit', leave);
}

/** @param {HTMLElement} main @returns {boolean} */
function hasNotes(main) {
  const texts = /** @type {HTMLTextAreaElement[]} */ (findAll(main, '.reflection textarea'));
  return texts.some((field) => field.value.trim()) || !!find(main, '.checklist input:checked');
}
