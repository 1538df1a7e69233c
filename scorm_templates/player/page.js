import { make } from './dom.js';
import { amounts, speaker } from './words.js';

/**
 * What every part of the player works with.
 * @typedef {object} Page
 * @property {import('./tracking/types.js').Course} course
 * @property {import('./tracking/session.js').Session} session
 * @property {HTMLElement} main
 * @property {import('./words.js').Say} say
 * @property {import('./words.js').Amount} amount
 * @property {(text: string) => void} announce  said to screen readers, not shown
 */

/**
 * The data that the page carries.
 * @returns {{course: import('./tracking/types.js').Course, words: Record<string, string>}}
 */
export function readData() {
  return JSON.parse(document.getElementById('course')?.textContent ?? '{}');
}

/**
 * @param {ReturnType<typeof readData>} data
 * @param {import('./tracking/session.js').Session} session
 * @returns {Page}
 */
export function makePage(data, session) {
  const voice = make('p', { class: 'vh', role: 'status' });
  const main = /** @type {HTMLElement} */ (document.getElementById('main'));
  main.append(voice);
  return {
    course: data.course,
    session,
    main,
    say: speaker(data.words),
    amount: amounts(),
    announce: (text) => voice.replaceChildren(text),
  };
}
