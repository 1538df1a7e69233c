// What an answer is called in the standards: types and responses of interactions, told only where `report: answers`.

import { toNumber } from './fraction.js';
import { readNumber } from './score.js';

/** @typedef {import('./types.js').Interaction} Interaction */
/** @typedef {import('./types.js').Question} Question */

/**
 * How a standard writes interactions: names of two elements, the moment, what is wrong, an option's name, what joins
 * entries and pairs, the longest typed text, how many texts one answer may have, the right range of a number.
 * @typedef {{time: string, moment: (at: number) => string, response: string, incorrect: string,
 *   name: (key: string, all: readonly string[]) => string, list: string, pair: string, longest: number, mostTexts: number,
 *   range: (low: string, middle: string, high: string) => string}} Notation
 */
/** @typedef {[type: string, response: string, pattern: string]} Description */

/** Lists have 36 entries at most in 2004. */
const MOST_ENTRIES = 36;

/**
 * The elements of the n-th interaction; what has no value is left out.
 * @param {Interaction} told @param {import('./scorm.js').Dialect} dialect @param {number} n @returns {import('./scorm.js').Entry[]}
 */
export function interactionEntries(told, { notation, duration }, n) {
  const { question, right } = told;
  const [type, response, pattern] = question ? DESCRIBED[question.type](question, told.response, notation)
    : ['choice', notation.name(String(told.response), told.choices), ''];
  /** @type {import('./scorm.js').Entry[]} */
  const entries = [
    ['id', told.id.slice(0, 255)],
    ['type', type],
    [notation.time, notation.moment(told.at)],
    ['correct_responses.0.pattern', pattern],
    ['weighting', question ? String(Math.min(told.max, 100)) : ''],
    [notation.response, response],
    ['result', right === 'partial' ? String(Math.round(told.points * 100) / 100) : right === 'incorrect' ? notation.incorrect : right],
    ['latency', told.latency === null ? '' : duration(told.latency)],
  ];
  return entries.filter(([, value]) => value).map(([name, value]) => [`cmi.interactions.${n}.${name}`, value]);
}

/** @type {Record<Question['type'], (question: Question, response: any, notation: Notation) => Description>} */
const DESCRIBED = {
  single: ({ options, right }, key, notation) => chosen('choice', options, [key], right, notation),
  multiple: ({ options, right }, keys, notation) => chosen('choice', options, keys, right, notation),
  ordering: ({ items }, keys, notation) => chosen('sequencing', items, keys, items, notation),
  matching: ({ pairs, rights }, given, { name, list, pair }) => {
    const [lefts, keys] = [Object.keys(pairs), Object.values(rights)];
    const [response, pattern] = [given, pairs].map((/** @type {Record<string, string>} */ some) =>
      lefts.filter((left) => rights[some[left]]).slice(0, MOST_ENTRIES)
        .map((left) => name(left, lefts) + pair + name(rights[some[left]], keys)).join(list));
    return ['matching', response, pattern];
  },
  cloze: ({ gaps }, texts, notation) => typed(texts, gaps.map(({ answers }) => answers[0]), notation),
  short: ({ accepted }, text, notation) => typed([text], [accepted[0].text], notation),
  number: ({ accepted: [{ value, tolerance }] }, text, notation) => {
    const [middle, reach] = [Number(value), Number(tolerance)];
    const number = readNumber(text).map((reading) => plainNumber(toNumber(reading)))[0];
    const [low, high] = [plainNumber(middle - reach), plainNumber(middle + reach)];
    return number && low && high ? ['numeric', number, notation.range(low, value, high)] : typed([text], [value], notation);
  },
  text: () => ['fill-in', '', ''],
};

/** @param {string} type @param {string[]} all @param {string[]} given @param {string[]} right @param {Notation} notation @returns {Description} */
function chosen(type, all, given, right, { name, list }) {
  const [response, pattern] = [given, right].map((keys) => keys.slice(0, MOST_ENTRIES).map((key) => name(key, all)).join(list));
  return [type, response, pattern];
}

/** Typed texts without what delimits or could break a line. @param {string[]} given @param {string[]} right @param {Notation} notation @returns {Description} */
function typed(given, right, { longest, mostTexts, list }) {
  const apart = given.length <= mostTexts;
  const clean = (/** @type {string} */ text) => text.replace(/[[\]{}\u0000-\u001f\u007f]/g, '|').trim().slice(0, longest);
  const [response, pattern] = [given, right].map((texts) => (apart ? texts.map(clean).join(list) : clean(texts.join('; '))));
  return [apart || mostTexts === 1 ? 'fill-in' : 'other', response, pattern];
}

/** With seven decimals at most; empty where the standards could not read it. @param {number} number */
function plainNumber(number) {
  const text = String(Math.round(number * 1e7) / 1e7);
  return /^-?\d{1,5}(\.\d+)?$/.test(text) ? text : '';
}
