import { findAll } from '../../player/dom.js';

/** @typedef {{top: number, drawer: number, anchors: {key: string, top: number}[]}} Scroll */

export const PASSAGES = 'h1,h2,h3,h4,p,li,dt,dd,td,pre,figure,legend,label';

/** @param {Element} node @returns {boolean} whether it can be seen, below the bar */
export function inView(node) {
  const { top, bottom, height } = node.getBoundingClientRect();
  return height > 0 && bottom > 60 && top < (node.ownerDocument.defaultView?.innerHeight ?? 0);
}

/** @param {Document} page @returns {HTMLElement[]} what can be seen of the unit that is shown, from the top */
function inSight(page) {
  return findAll(`.unit:not([hidden]) :is(${PASSAGES})`, page).filter(inView);
}

/** @param {Element} node */
export const wordsOf = (node) => `${node.localName} ${(node.textContent ?? '').replace(/\s+/g, ' ').trim()}`;

/** How far the page is scrolled, and which passages stand where. @param {Document} page @returns {Scroll} */
export function readScroll(page) {
  return {
    top: page.defaultView?.scrollY ?? 0,
    drawer: page.getElementById('contents')?.scrollTop ?? 0,
    anchors: inSight(page).slice(0, 12).map((node) => ({ key: wordsOf(node), top: node.getBoundingClientRect().top })),
  };
}

/**
 * The same passage stands at the same height: what changed above it moves nothing. Where all that was seen has changed,
 * the page is scrolled as far as before.
 * @param {Document} page
 * @param {Scroll} scroll
 */
export function writeScroll(page, { top, drawer, anchors }) {
  const view = page.defaultView;
  view?.scrollTo({ top, behavior: 'instant' });
  const nodes = top ? findAll(`.unit:not([hidden]) :is(${PASSAGES})`, page) : [];
  for (const anchor of anchors) {
    const same = nodes.filter((node) => wordsOf(node) === anchor.key);
    if (same.length !== 1) continue;
    view?.scrollBy({ top: same[0].getBoundingClientRect().top - anchor.top, behavior: 'instant' });
    break;
  }
  page.getElementById('contents')?.scrollTo({ top: drawer, behavior: 'instant' });
}
