import { findAll } from '../../player/dom.js';
import { keyOf } from './key.js';

const PRACTICE = '[data-kind="lesson"] .question';
const LISTS = `${PRACTICE} :is(.options,.order)`;

/** The random order of the answers of practice questions, the learner's own where they are to be ordered. @param {Document} page @returns {Map<string, string[]>} */
export function readOrders(page) {
  const lists = findAll(LISTS, page).map((list) => /** @type {const} */ ([keyOf(list), keysIn(list)]));
  const choices = findAll(`${PRACTICE} select`, page).map((list) => /** @type {const} */ ([keyOf(list), textsIn(list)]));
  return new Map([...lists, ...choices]);
}

/** @param {Document} page @param {Map<string, string[]>} orders */
export function writeOrders(page, orders) {
  for (const list of findAll(LISTS, page)) {
    const known = orders.get(keyOf(list)) ?? [];
    sort(list, (node) => known.indexOf(/** @type {HTMLElement} */ (node).dataset.key ?? ''));
    showEnds(list);
  }
  for (const list of findAll(`${PRACTICE} select`, page)) {
    const known = orders.get(keyOf(list)) ?? [];
    sort(list, (node) => known.indexOf(node.textContent ?? ''));
  }
}

/** The practice questions whose answer has been checked. @param {Document} page @returns {string[]} */
export function readPractice(page) {
  return findAll(PRACTICE, page).filter((form) => form.querySelector('.result > *')).map((form) => form.id);
}

/** Checks them again: feedback that has changed is the new one. @param {Document} page @param {string[]} checked */
export function writePractice(page, checked) {
  for (const form of findAll(PRACTICE, page)) {
    if (checked.includes(form.id)) /** @type {HTMLFormElement} */ (form).requestSubmit();
  }
}

/** @param {HTMLElement} list */
const keysIn = (list) => Array.from(list.children, (node) => /** @type {HTMLElement} */ (node).dataset.key ?? '');

/** @param {HTMLElement} list */
const textsIn = (list) => Array.from(list.children, (node) => node.textContent ?? '');

/** What is new goes last. @param {HTMLElement} list @param {(node: Element) => number} placeOf */
function sort(list, placeOf) {
  const rank = (/** @type {Element} */ node) => (placeOf(node) < 0 ? Infinity : placeOf(node));
  const sorted = Array.from(list.children).sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  if (sorted.some((node, n) => node !== list.children[n])) list.append(...sorted);
}

/** The first cannot go up nor the last one down, as the player's ordering.js shows it. @param {HTMLElement} list */
function showEnds(list) {
  const last = list.children.length - 1;
  Array.from(list.children).forEach((item, n) => {
    item.querySelector('.up')?.setAttribute('aria-disabled', String(n === 0));
    item.querySelector('.down')?.setAttribute('aria-disabled', String(n === last));
  });
}
