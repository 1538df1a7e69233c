// Short codes for ids in suspend_data. A code is the beginning of the id's own hash, just long enough to tell it from
// its siblings: it does not depend on any position, and what a release adds or drops changes no other's hash.

import { hash32 } from './order.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number in `length` characters of 64, the lowest first. @param {number} value @param {number} length */
function digits64(value, length) {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 64)) text += DIGITS[rest % 64];
  return text;
}

/** The whole hash of an id: 5 characters. @param {string} id */
export function wholeCode(id) {
  return digits64(hash32(id) % 2 ** 30, 5);
}

/** As many characters as tell an id from its siblings, at least `least`; a star before them for each one more. @param {string} id @param {readonly string[]} ids @param {number} least */
export function codeOf(id, ids, least) {
  const whole = wholeCode(id);
  let length = least;
  while (length < 5 && ids.some((other) => other !== id && wholeCode(other).startsWith(whole.slice(0, length)))) length++;
  return '*'.repeat(length - least) + whole.slice(0, length);
}

/** The one id that the code at a text's beginning means, '' for none or several, and what follows it. @param {string} text @param {readonly string[]} ids @param {number} least */
export function takeCode(text, ids, least) {
  const code = text.replace(/^\*+/, '');
  const length = least + text.length - code.length;
  const found = ids.filter((id) => wholeCode(id).startsWith(code.slice(0, length)));
  return [found.length === 1 ? found[0] : '', code.slice(length)];
}

/** All ids whose codes stand in a row; what is gone is left out. @param {string} text @param {readonly string[]} ids @param {number} least */
export function takeCodes(text, ids, least) {
  const found = [];
  for (let rest = text, id = ''; rest; ) {
    [id, rest] = takeCode(rest, ids, least);
    if (id) found.push(id);
  }
  return found;
}

/** Any text in harmless ASCII: one character for A-Z, a-z, 0-9, `-_.` and the blank, three for U+0FFF and below, else four. @param {string} text */
export function writeText(text) {
  return text.replace(/[^\w.-]/g, (char) => {
    const code = char.charCodeAt(0);
    return char === ' ' ? '+' : code < 4096 ? '~' + digits64(code, 2) : '$' + digits64(code, 3);
  });
}

/** @param {string} text as `writeText` wrote it */
export function readText(text) {
  return text.replace(/\+|~..|\$.../g, ([, ...digits]) =>
    digits.length ? String.fromCharCode(digits.reduceRight((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0)) : ' ');
}
