// Points for answers, exactly as RUNTIME, Done, passed, score, says. No DOM, no clock, no order of options matters.

import { compare, decimal, minus, ONE, plus, share, times, toNumber, ZERO } from './fraction.js';

/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./types.js').Response} Response */
/** @typedef {import('./types.js').Accepted} Accepted */
/** @typedef {import('./fraction.js').Fraction} Fraction */
/** @typedef {Record<string, boolean>} Parts whether each given option, pair, item or gap is right; a matched answer's key */

/**
 * @typedef {Object} QuestionResult
 * @property {number} points
 * @property {number} max
 * @property {'correct'|'partial'|'incorrect'} right
 * @property {Parts} parts
 * @property {Fraction} exact the points, unrounded
 */

/**
 * Scores one answer; no answer (undefined) gets nothing.
 * @param {Question} question @param {Response|undefined} response @returns {QuestionResult}
 */
export function scoreQuestion(question, response) {
  const max = pointsOf(question);
  const [earned, parts] = response === undefined ? NOTHING : RULES[question.type](question, response);
  const right = !compare(earned, ONE) ? 'correct' : earned[0] && question.partial !== false ? 'partial' : 'incorrect';
  const exact = right === 'incorrect' ? ZERO : times(earned, max);
  return { points: toNumber(exact), max: toNumber(max), right, parts, exact };
}

/** The points a question is worth: free text does not count. @param {Question} question @returns {Fraction} */
export function pointsOf({ type, points }) {
  return type === 'text' ? ZERO : decimal(points);
}

/** The points of a way through a scored scenario. @param {import('./types.js').Unit} scenario @param {readonly import('./types.js').Step[]} path */
export function pointsOfWay(scenario, path) {
  return toNumber(path.map(({ scene, choice }) => decimal(scenario.scenes[scene].choices[choice].points ?? 0)).reduce(plus, ZERO));
}

/** @type {[Fraction, Parts]} */
const NOTHING = [ZERO, {}];

/** @type {Record<Question['type'], (question: Question, response: any) => [Fraction, Parts]>} */
const RULES = {
  single: ({ right }, key) => shareOf([[key, right.includes(key)]]),
  multiple: ({ options, right }, keys) => {
    const ticked = options.filter((key) => keys.includes(key));
    const hits = ticked.filter((key) => right.includes(key)).length;
    const earned = minus(share(hits, right.length), share(ticked.length - hits, options.length - right.length));
    return [earned[0] > 0n ? earned : ZERO, Object.fromEntries(ticked.map((key) => [key, right.includes(key)]))];
  },
  matching: ({ pairs }, given) => shareOf(Object.keys(pairs).map((left) => [left, given[left] === pairs[left]])),
  ordering: ({ items }, keys) => shareOf(items.map((key, n) => [key, keys[n] === key])),
  cloze: (question, texts) => shareOf(question.gaps.map((gap, n) => [String(n), fills(question, gap, texts[n] ?? '')])),
  short: (question, text) => matched(question, (accepted) => isSame(question, accepted.text, text)),
  number: (question, text) => matched(question, (accepted) => readNumber(text).some((number) => isNear(number, accepted))),
  text: () => NOTHING,
};

/** @param {[string, boolean][]} parts @returns {[Fraction, Parts]} */
function shareOf(parts) {
  return [share(parts.filter(([, right]) => right).length, parts.length), Object.fromEntries(parts)];
}

/** @param {Question} question @param {(accepted: Accepted) => boolean} fits @returns {[Fraction, Parts]} */
function matched({ accepted }, fits) {
  const found = accepted.find(fits);
  return found ? shareOf([[found.key, true]]) : NOTHING;
}

/** @param {Question} question @param {import('./types.js').Gap} gap @param {string} text */
function fills(question, { answers, chosen }, text) {
  return chosen ? text === answers[0] : answers.some((answer) => isSame(question, answer, text));
}

/**
 * Compares typed answers: NFC, outer blanks gone, inner ones single, soft hyphens gone, capitals ignored unless `case`.
 * @param {Question} question @param {string} a @param {string} b
 */
function isSame(question, a, b) {
  const [one, other] = [a, b].map((text) => {
    const clean = text.normalize('NFC').replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
    return question.case ? clean : clean.toLowerCase().normalize('NFC');
  });
  return one === other;
}

/**
 * What a learner's number may mean. Decimal comma or point; "1.000" may be one or a thousand, and both are heard.
 * @param {string} text @returns {Fraction[]} none: not a number
 */
export function readNumber(text) {
  const plain = text.replace(/[\s\u00ad]/g, '').replace(/^[\u2212\u2013]/, '-');
  const readings = [plain.replace(',', '.')];
  const grouped = /^[+-]?[1-9]\d{0,2}(?:(\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)$/.exec(plain);
  if (grouped) readings.push(plain.split(grouped[1] ? '.' : ',').join('').replace(',', '.'));
  return readings.filter((reading) => /^[+-]?\d*\.?\d+$/.test(reading)).map(decimal);
}

/** @param {Fraction} number @param {Accepted} accepted */
function isNear(number, accepted) {
  const [value, tolerance] = [decimal(accepted.value), decimal(accepted.tolerance)];
  return compare(minus(number, value), tolerance) <= 0 && compare(minus(value, number), tolerance) <= 0;
}
