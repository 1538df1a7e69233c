import { findAll, make, onClick, ROOT, set, textOf, the } from '../dom.js';
import { announce, say, speak } from '../page.js';
import { carry } from './carry.js';

/** What one language shows; scripts, templates, icons and the live region are everybody's. */
const SHOWN = 'body > :not(script,noscript,template,svg,p)';

/**
 * The language switch: one page makes way for another, and what the learner did goes along (docs/player.md, Languages).
 * The choice is kept in memory only. To be called before the script changes anything in the page.
 */
export function setUpLanguages() {
  const original = make('template', { lang: ROOT.lang, dir: ROOT.dir });
  original.content.append(...findAll(SHOWN).map((node) => node.cloneNode(true)));
  document.body.append(original);
  onClick('[data-language][aria-pressed=false]', (button) => {
    findAll('body > noscript').forEach((fold) => (fold.outerHTML = fold.innerHTML));
    change(/** @type {HTMLTemplateElement} */ (the(`template[lang="${button.lang}"]`)), button);
  });
}

/**
 * The event `language` hands over the page that has left the document. The focus stays on the button, and in sight what
 * was in sight.
 * @param {HTMLTemplateElement} page
 * @param {HTMLElement} button
 */
function change({ lang, dir, content }, button) {
  const same = () => findAll(`[data-language="${lang}"]`);
  const nth = same().indexOf(button);
  const mark = findAll('.unit:not([hidden]) [id]').find((node) => node.getBoundingClientRect().bottom > 80);
  const height = heightOf(mark);
  const old = document.createDocumentFragment();
  old.append(...findAll(SHOWN));
  document.body.prepend(document.importNode(content, true));
  speak(lang);
  set(ROOT, 'dir', dir);
  carry(old);
  document.dispatchEvent(new CustomEvent('language', { detail: old }));
  const now = same()[nth];
  if (!now.getClientRects().length) {
    // The drawer gives the focus back to what had it when it opened.
    the('#menu').focus({ preventScroll: true });
    the('#contents').showPopover();
  }
  now.focus({ preventScroll: true });
  scrollBy(0, heightOf(mark && document.getElementById(mark.id)) - height);
  announce(say('language', { name: textOf(now) }));
}

/** @param {Element | null | undefined} node @returns {number}  where it stands in the window */
function heightOf(node) {
  return node?.getBoundingClientRect().top ?? 0;
}
