import { the } from '../player/dom.js';

/** @type {{view: {module: string, edition: string, target: import('./lms/model.js').Standard}, words: Record<string, string>}} */
const DATA = JSON.parse(the('#preview').textContent ?? '');

export const VIEW = DATA.view;

/**
 * @param {string} key
 * @param {Record<string, string | number>} [values]  what stands in the places `{name}`
 * @returns {string}
 */
export function say(key, values = {}) {
  return DATA.words[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/** @param {string} key @param {string} other  where there is no such word @returns {string} */
export function sayOr(key, other) {
  return DATA.words[key] ?? other;
}
