// One answer of an attempt under way, in the characters of suspend_data (docs/tracking.md, Encoding).

import { idOf, readCodes, readText, wholeCode, writeCodes, writeText } from './codes.js';
import { limited } from './state.js';

/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./types.js').Response} Response */

/** @param {Question} question @param {Response} response @returns {string} without `!`, `;` */
export function writeAnswer(question, response) {
  const keys = keysOf(question);
  switch (question.type) {
    case 'single':
      return writeCodes([String(response)], keys, 1);
    case 'multiple':
    case 'ordering':
      return writeCodes(/** @type {string[]} */ (response).filter((key) => keys.includes(key)), keys, 1);
    case 'matching':
      return writeCodes(chosenPairs(question, response).flat(), keys, 1);
    case 'cloze':
      return writeGaps(question, /** @type {string[]} */ (response));
    default:
      return writeText(String(response));
  }
}

/** @param {Question} question @param {string} text @returns {Response|undefined} what of it still exists; undefined: nothing */
export function readAnswer(question, text) {
  const keys = keysOf(question);
  const found = () => /** @type {string[]} */ (readCodes(text, keys, 1).filter((key) => key !== undefined));
  switch (question.type) {
    case 'single':
      return found()[0];
    case 'multiple':
      return text && !found().length ? undefined : found();
    case 'ordering':
      return orderOf(question, found());
    case 'matching':
      return readPairs(question, readCodes(text, keys, 1));
    case 'cloze':
      return readGaps(question, text);
    case 'text':
      return undefined;
    default:
      return limited(question, readText(text));
  }
}

/** The keys that an answer is made of. @param {Question} question @returns {string[]} */
export function keysOf(question) {
  const { options, items, pairs, rights } = question;
  return options || items || [...Object.keys(pairs || {}).map(leftName), ...Object.keys(rights || {})];
}

/** A left side apart from a right side of the same name. @param {string} key */
function leftName(key) {
  return '\n' + key;
}

/** @param {Question} question @param {Response} response @returns {string[][]} */
function chosenPairs(question, response) {
  const given = Object.entries(/** @type {Record<string, string>} */ (response));
  const known = given.filter(([left, right]) => Object.hasOwn(question.pairs || {}, left) && Object.hasOwn(question.rights || {}, right));
  return known.map(([left, right]) => [leftName(left), right]);
}

/** @param {Question} question @param {(string|undefined)[]} found @returns {Record<string, string>} */
function readPairs(question, found) {
  /** @type {Record<string, string>} */
  const pairs = {};
  for (let n = 0; n + 1 < found.length; n += 2) {
    const left = (found[n] || '').slice(1);
    const right = found[n + 1] || '';
    if (Object.hasOwn(question.pairs || {}, left) && Object.hasOwn(question.rights || {}, right)) pairs[left] = right;
  }
  return pairs;
}

/** The order kept, with items that are new at its end. @param {Question} question @param {string[]} found */
function orderOf(question, found) {
  return found.length ? [...found, ...(question.items || []).filter((key) => !found.includes(key))] : undefined;
}

/** Gaps have no ids: each is named by its first right answer, a second one of the same by its number. @param {Question} question */
function gapNames(question) {
  const first = (question.gaps || []).map(({ answers }) => answers[0]);
  return first.map((answer, n) => answer + '\n'.repeat(first.slice(0, n).filter((other) => other === answer).length));
}

/** @param {Question} question @param {string[]} response */
function writeGaps(question, response) {
  const names = gapNames(question);
  const filled = names.filter((_, n) => response[n]);
  const codes = writeCodes(filled, names, 1).replace(/^\**/, '');
  const length = codes.length / (filled.length || 1);
  const texts = filled.map((name, n) => codes.substr(n * length, length) + gapText(question, names.indexOf(name), response));
  return '*'.repeat(filled.length ? length - 1 : 0) + texts.join(',');
}

/** @param {Question} question @param {number} n @param {string[]} response */
function gapText(question, n, response) {
  const gap = question.gaps?.[n];
  return gap?.chosen ? writeCodes([response[n]], gap.answers, 1).replace(/^\**/, '') : writeText(response[n]);
}

/** @param {Question} question @param {string} text @returns {string[]} */
function readGaps(question, text) {
  const names = gapNames(question);
  const parts = text.replace(/^\**/, '').split(',');
  const length = 1 + text.length - text.replace(/^\**/, '').length;
  const values = names.map(() => '');
  for (const part of parts) {
    const n = names.indexOf(idOf(part.slice(0, length), names) ?? ' ');
    const gap = question.gaps?.[n];
    if (gap) values[n] = gap.chosen ? idOf(part.slice(length), gap.answers) || '' : readText(part.slice(length));
  }
  return /** @type {string[]} */ (limited(question, values));
}
