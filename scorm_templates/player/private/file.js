import { make } from '../dom.js';

/**
 * Hands a text to the learner as a file, made in the page: nothing is sent anywhere.
 * @param {string} title
 * @param {string} text
 */
export function saveFile(title, text) {
  const url = URL.createObjectURL(new Blob(['\ufeff', text.replace(/\n/g, '\r\n')], { type: 'text/plain' }));
  const name = title.replace(/[^\p{L}\p{N} _-]+/gu, '').slice(0, 60) || 'text';
  make('a', { href: url, download: `${name}.txt` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1e4);
}
