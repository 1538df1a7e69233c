import { byKey, keyOf, nodeNamed } from './key.js';

/** @typedef {{plain: boolean, open: Set<string>, shut: Set<string>, popover: string, focus: string}} Look */

/** What is open, the plain-language switch, and the focus. @param {Document} page @returns {Look} */
export function readLook(page) {
  const all = [...byKey(page.querySelectorAll('details'))];
  const keys = (/** @type {boolean} */ open) => new Set(all.filter(([, node]) => node.open === open).map(([key]) => key));
  const active = page.activeElement;
  return {
    plain: page.documentElement.classList.contains('plain'),
    open: keys(true),
    shut: keys(false),
    popover: page.querySelector(':popover-open')?.id ?? '',
    focus: active && active !== page.body ? keyOf(active) : '',
  };
}

/** @param {Document} page @param {Look} look */
export function writeLook(page, { plain, open, shut, popover, focus }) {
  const button = /** @type {HTMLElement | null} */ (page.querySelector('#plain-switch'));
  if (plain !== page.documentElement.classList.contains('plain')) button?.click();
  for (const [key, node] of byKey(page.querySelectorAll('details'))) {
    if (open.has(key)) node.open = true;
    else if (shut.has(key)) node.open = false;
  }
  const search = /** @type {HTMLInputElement | null} */ (page.querySelector('#search'));
  if (search?.value) search.dispatchEvent(new Event('input', { bubbles: true }));
  if (popover) page.getElementById(popover)?.showPopover();
  if (focus) nodeNamed(page, focus)?.focus({ preventScroll: true });
}
