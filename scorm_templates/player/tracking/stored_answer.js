// One answer of an attempt under way, in the characters of suspend_data (docs/tracking.md, Encoding).

import { codeOf, readText, takeCode, takeCodes, writeText } from './codes.js';
import { limited } from './state.js';

/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./types.js').Response} Response */

/** @param {Question} question @param {any} response @returns {string} without `!`, `:`, `;` */
export function writeAnswer(question, response) {
  if (question.gaps) return writeGaps(question, response);
  if (question.accepted) return writeText(response);
  const parts = question.pairs ? Object.entries(response).map(pairName) : [response].flat();
  return parts.map((part) => codeOf(part, partsOf(question), 1)).join('');
}

/** @param {Question} question @param {string} text @returns {Response|undefined} what of it still exists; undefined: nothing */
export function readAnswer(question, text) {
  if (question.gaps) return limited(question, readGaps(question, text));
  if (question.accepted) return limited(question, readText(text));
  const found = takeCodes(text, partsOf(question), 1);
  if (text && !found.length) return undefined;
  if (question.type === 'single') return found[0];
  if (question.pairs) return Object.fromEntries(found.map((name) => name.split('\n')));
  // Items that are new come last.
  return question.items ? [...new Set([...found, ...question.items])] : found;
}

/** The ready-made parts that an answer can have. @param {Question} question @returns {string[]} */
function partsOf({ options, items, pairs, rights }) {
  return options || items || Object.keys(pairs || {}).flatMap((left) => Object.keys(rights).map((right) => pairName([left, right])));
}

/** @param {string[]} pair left key and right side */
function pairName(pair) {
  return pair.join('\n');
}

/** Gaps have no ids: each is named by its first right answer, a second one of the same by its number. @param {Question} question */
function gapNames({ gaps }) {
  const first = gaps.map(({ answers }) => answers[0]);
  return first.map((answer, n) => answer + '\n'.repeat(first.slice(0, n).filter((other) => other === answer).length));
}

/** @param {Question} question @param {string[]} texts */
function writeGaps(question, texts) {
  const names = gapNames(question);
  return names.map((name, n) => texts[n] && codeOf(name, names, 1) + writeText(texts[n])).filter(Boolean).join();
}

/** @param {Question} question @param {string} text @returns {string[]} */
function readGaps(question, text) {
  const names = gapNames(question);
  const typed = Object.fromEntries(text.split(',').map((part) => takeCode(part, names, 1)));
  return names.map((name) => readText(typed[name] ?? ''));
}
