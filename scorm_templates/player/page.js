import { fill, make, ROOT, the } from './dom.js';

/** @typedef {import('./tracking/session.js').Session} Session */

/** @type {{course: import('./tracking/types.js').Course, words: Record<string, string>}} */
const DATA = JSON.parse(the('#course').textContent ?? '');
const NUMBERS = new Intl.NumberFormat(ROOT.lang, { maximumFractionDigits: 1 });
const VOICE = make('p', { class: 'vh', role: 'status' });

export const COURSE = DATA.course;
export const MAIN = the('#main');

MAIN.append(VOICE);

/**
 * @param {string} text  said to screen readers, not shown
 */
export function announce(text) {
  fill(VOICE, text);
}

/**
 * @param {string} key
 * @param {Record<string, string | number>} [values]  what stands in the places `{name}`
 * @returns {string}
 */
export function say(key, values = {}) {
  return DATA.words[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/**
 * @param {number} value
 * @returns {string}  as a reader of the page's language writes it, with at most one decimal
 */
export function amount(value) {
  return NUMBERS.format(value);
}

/**
 * @param {string} word  key of what it says
 * @param {() => void} act
 * @param {string} [look]  main or plainly
 * @returns {HTMLButtonElement}
 */
export function button(word, act, look = '') {
  return make('button', { type: 'button', class: look, click: act }, say(word));
}

/**
 * @param {...Node} buttons
 * @returns {HTMLElement}
 */
export function bar(...buttons) {
  return make('div', 'bar', ...buttons);
}

/**
 * @param {HTMLElement} root  a quiz or scenario
 * @returns {HTMLElement}  where the script shows what it makes itself
 */
export function addStage(root) {
  const stage = make('div', 'stage');
  root.append(stage);
  return stage;
}
