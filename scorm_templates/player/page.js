import { fill, make, ROOT, the } from './dom.js';

/** @typedef {import('./tracking/session.js').Session} Session */

/** @type {{course: import('./tracking/types.js').Course, words: Record<string, Record<string, string>>}} */
const DATA = JSON.parse(the('#course').textContent ?? '');
const VOICE = make('p', { class: 'vh', 'aria-live': 'polite' });
let language = ROOT.lang;
let waiting = 0;

export const COURSE = DATA.course;

document.body.append(VOICE);

/**
 * The language in which the script speaks from now on.
 * @param {string} next
 */
export function speak(next) {
  ROOT.lang = language = next;
}

/**
 * @param {string} text  said to screen readers, not shown. A moment later, after the new focus: only the last of several
 */
export function announce(text) {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => fill(VOICE, text), 300);
}

/**
 * @param {string} key
 * @param {Record<string, string | number>} [values]  what stands in the places `{name}`
 * @returns {string}
 */
export function say(key, values = {}) {
  return DATA.words[language][key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/**
 * @param {number} value
 * @returns {string}  as a reader of the page's language writes it, with at most one decimal
 */
export function amount(value) {
  return value.toLocaleString(language, { maximumFractionDigits: 1 });
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
