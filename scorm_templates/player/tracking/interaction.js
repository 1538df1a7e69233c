// What an answer is called in the standards: types and responses of interactions, told only where `report: answers`.

import { decimal, rounded } from './fraction.js';
import { readNumber } from './score.js';

/** @typedef {import('./types.js').Interaction} Interaction */
/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./types.js').Response} Response */

/**
 * How a standard writes responses: `id` names an option, `list` and `pair` join, `most` entries at the most.
 * @typedef {{id: (key: string, all: readonly string[]) => string, list: string, pair: string, texts: (texts: string[]) => string, range: boolean}} Notation
 */

/** @param {string} key any text @returns {string} printable ASCII without blanks, as every identifier must be */
export function identifier(key) {
  return key.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^A-Za-z0-9_.]+/g, '_').slice(0, 250) || '_';
}

/** Typed text without what delimits or could break a line. @param {string} text @param {number} longest */
export function answerText(text, longest) {
  return text.replace(/[[\]{}]/g, '|').replace(/[\u0000-\u001f\u007f]/g, ' ').trim().slice(0, longest);
}

/**
 * Type, response and right pattern of one interaction; what does not fit the standard's format is left out.
 * @param {Interaction} told @param {Notation} notation @returns {{type: string, response: string, pattern: string}}
 */
export function describeInteraction({ question, response, choices = [] }, notation) {
  if (!question) return { type: 'choice', response: notation.id(String(response), choices), pattern: '' };
  return DESCRIBED[question.type](question, response, notation);
}

/** @type {Record<Question['type'], (question: Question, response: Response, notation: Notation) => {type: string, response: string, pattern: string}>} */
const DESCRIBED = {
  single: (question, response, notation) => chosen('choice', question, [String(response)], question.right || [], notation),
  multiple: (question, response, notation) => chosen('choice', question, /** @type {string[]} */ (response), question.right || [], notation),
  ordering: (question, response, notation) => chosen('sequencing', question, /** @type {string[]} */ (response), question.items || [], notation),
  matching: (question, response, notation) => {
    const { pairs = {}, rights = {} } = question;
    const given = /** @type {Record<string, string>} */ (response);
    const [lefts, names] = [Object.keys(pairs), Object.values(rights)];
    const write = (/** @type {Record<string, string>} */ some) =>
      lefts.filter((left) => rights[some[left]]).slice(0, 36)
        .map((left) => notation.id(left, lefts) + notation.pair + notation.id(rights[some[left]], names)).join(notation.list);
    return { type: 'matching', response: write(given), pattern: write(pairs) };
  },
  cloze: ({ gaps = [] }, response, notation) => typed(/** @type {string[]} */ (response), gaps.map(({ answers }) => answers[0]), notation),
  short: ({ accepted = [] }, response, notation) => typed([String(response)], [accepted[0]?.text || ''], notation),
  number: ({ accepted = [] }, response, notation) => {
    const number = readNumber(String(response)).map((reading) => signed(reading, 7))[0] || '';
    const { value = '0', tolerance = '0' } = accepted[0] || {};
    if (!/^-?\d{1,5}(\.\d+)?$/.test(number)) return typed([String(response)], [value], notation);
    return { type: 'numeric', response: number, pattern: notation.range ? range(value, tolerance) : value };
  },
  text: () => ({ type: 'fill-in', response: '', pattern: '' }),
};

/** @param {string} type @param {Question} question @param {string[]} given @param {string[]} right @param {Notation} notation */
function chosen(type, question, given, right, notation) {
  const all = question.options || question.items || [];
  const write = (/** @type {string[]} */ keys) => keys.slice(0, 36).map((key) => notation.id(key, all)).join(notation.list);
  return { type, response: write(given), pattern: write(right) };
}

/** @param {string[]} given @param {string[]} right @param {Notation} notation */
function typed(given, right, notation) {
  const type = notation.range && given.length > 10 ? 'other' : 'fill-in';
  return { type, response: notation.texts(given), pattern: notation.texts(right) };
}

/** @param {import('./fraction.js').Fraction} number @param {number} places */
function signed([n, d], places) {
  return n < 0n ? '-' + rounded([-n, d], places) : rounded([n, d], places);
}

/** @param {string} value @param {string} tolerance */
function range(value, tolerance) {
  const [middle, reach] = [decimal(value), decimal(tolerance)];
  if (!middle || !reach) return '';
  const ends = [-reach[0], reach[0]].map((n) => signed([middle[0] * reach[1] + n * middle[1], middle[1] * reach[1]], 7));
  return ends.every((end) => /^-?\d{1,5}(\.\d+)?$/.test(end)) ? ends.join('[:]') : '';
}
