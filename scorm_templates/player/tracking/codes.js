// Short codes for ids in suspend_data. A code is the beginning of the id's own hash, just long enough to tell it from
// its siblings: it does not depend on any position, and what a release adds or drops changes no other's hash.

import { hash32 } from './order.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number in `length` characters of 64, the lowest first. @param {number} value @param {number} length */
export function digits64(value, length) {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 64)) text += DIGITS[rest % 64];
  return text;
}

/** @param {string} text @returns {number} NaN: another character stands in it */
export function value64(text) {
  const value = (/** @type {string} */ digit) => (DIGITS.indexOf(digit) < 0 ? NaN : DIGITS.indexOf(digit));
  return [...text].reduceRight((sum, digit) => sum * 64 + value(digit), 0);
}

/** The whole hash of an id: 5 characters. @param {string} id */
export function wholeCode(id) {
  return digits64(hash32(id) % 2 ** 30, 5);
}

/** How long codes must be to differ, at least `least`. @param {readonly string[]} ids @param {number} least */
export function codeLength(ids, least) {
  const all = [...new Set(ids)].map(wholeCode);
  let length = least;
  while (length < 5 && new Set(all.map((code) => code.slice(0, length))).size < all.length) length++;
  return length;
}

/** The one id that a code means, whatever length it was written with. @param {string} code @param {readonly string[]} ids */
export function idOf(code, ids) {
  const found = ids.filter((id) => wholeCode(id).startsWith(code));
  return code && found.length === 1 ? found[0] : undefined;
}

/** Codes in a row, all of one length; a star for each character above `least`. @param {readonly string[]} chosen @param {readonly string[]} ids @param {number} least */
export function writeCodes(chosen, ids, least) {
  const length = codeLength(ids, least);
  return '*'.repeat(length - least) + chosen.map((id) => wholeCode(id).slice(0, length)).join('');
}

/** The ids that `writeCodes` wrote; unknown and ambiguous ones are undefined. @param {string} text @param {readonly string[]} ids @param {number} least */
export function readCodes(text, ids, least) {
  const codes = text.replace(/^\**/, '');
  const length = least + text.length - codes.length;
  return (codes.match(new RegExp(`.{${length}}`, 'g')) || []).map((code) => idOf(code, ids));
}

/** Any text in harmless ASCII: one character for A-Z, a-z, 0-9, `-_.` and the blank, three for U+0FFF and below, else four. @param {string} text */
export function writeText(text) {
  return text.replace(/[^A-Za-z0-9_.-]/g, (char) => {
    const code = char.charCodeAt(0);
    return char === ' ' ? '+' : code < 4096 ? '~' + digits64(code, 2) : '$' + digits64(code, 3);
  });
}

/** @param {string} text as `writeText` wrote it */
export function readText(text) {
  return text.replace(/\+|~..|\$.../g, (code) => (code === '+' ? ' ' : String.fromCharCode(value64(code.slice(1)))));
}
