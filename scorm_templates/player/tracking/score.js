// Points for answers, exactly as RUNTIME, Done, passed, score, says. No DOM, no clock, no order of options matters.

import { compare, decimal, fraction, minus, ONE, plus, share, times, toNumber, ZERO } from './fraction.js';

/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./types.js').Response} Response */
/** @typedef {import('./types.js').Unit} Unit */
/** @typedef {import('./fraction.js').Fraction} Fraction */
/** @typedef {Record<string, boolean>} Parts whether each given option, pair, item or gap is right; a matched answer's key */

/**
 * @typedef {Object} QuestionResult
 * @property {number} points
 * @property {number} max
 * @property {number} share of 1
 * @property {'correct'|'partial'|'incorrect'} right
 * @property {Parts} parts
 * @property {Fraction} exact the points, unrounded
 */

/**
 * Scores one answer. No answer (undefined) and an answer of another type's shape get nothing.
 * @param {Question} question @param {Response|undefined} response @returns {QuestionResult}
 */
export function scoreQuestion(question, response) {
  const graded = question.type !== 'text';
  const [earned, parts] = response === undefined || !graded ? [ZERO, {}] : RULES[question.type](question, response);
  const whole = compare(earned, ONE) === 0;
  const counted = whole || question.partial !== false ? earned : ZERO;
  const exact = times(counted, pointsOf(question));
  return {
    points: toNumber(exact),
    max: graded ? question.points : 0,
    share: toNumber(counted),
    right: whole ? 'correct' : counted[0] ? 'partial' : 'incorrect',
    parts,
    exact,
  };
}

/** The points a question is worth: free text does not count. @param {Question} question @returns {Fraction} */
export function pointsOf(question) {
  return question.type === 'text' ? ZERO : decimal(question.points) || ZERO;
}

/**
 * The points of a way through a scenario, of 100 % for the best path (FORMAT 5).
 * @param {Unit} scenario @param {readonly {scene: string, choice: string}[]} path
 */
export function scorePath(scenario, path) {
  const steps = path.map(({ scene, choice }) => decimal(scenario.scenes?.[scene]?.choices[choice]?.points || 0) || ZERO);
  const points = toNumber(steps.reduce(plus, ZERO));
  const max = scenario.best || 0;
  return { points, max, share: max > 0 ? Math.min(1, Math.max(0, points / max)) : 1 };
}

/** @type {Record<Question['type'], (question: Question, response: Response) => [Fraction, Parts]>} */
const RULES = {
  single: (question, response) => {
    const right = question.right || [];
    return [right.includes(String(response)) ? ONE : ZERO, { [String(response)]: right.includes(String(response)) }];
  },
  multiple: (question, response) => {
    const right = question.right || [];
    const ticked = (question.options || []).filter((key) => keys(response).includes(key));
    const hits = ticked.filter((key) => right.includes(key)).length;
    const wrong = (question.options || []).length - right.length;
    const earned = minus(share(hits, right.length), share(ticked.length - hits, wrong));
    return [earned[0] > 0n ? earned : ZERO, Object.fromEntries(ticked.map((key) => [key, right.includes(key)]))];
  },
  matching: (question, response) => {
    const given = /** @type {Record<string, string>} */ (typeof response === 'object' ? response : {});
    return shareOf(Object.entries(question.pairs || {}).map(([left, right]) => [left, given[left] === right]));
  },
  ordering: (question, response) => {
    const given = keys(response);
    return shareOf((question.items || []).map((key, place) => [key, given[place] === key]));
  },
  cloze: (question, response) => {
    const given = keys(response);
    return shareOf((question.gaps || []).map((gap, n) => [String(n), gapRight(question, gap, given[n] || '')]));
  },
  short: (question, response) => {
    const typed = plainAnswer(String(response), question.case);
    return matched(question, (accepted) => plainAnswer(accepted.text || '', question.case) === typed);
  },
  number: (question, response) => {
    const numbers = readNumber(String(response));
    return matched(question, (accepted) => numbers.some((number) => near(number, accepted)));
  },
  text: () => [ZERO, {}],
};

/** @param {Response} response @returns {string[]} */
function keys(response) {
  return Array.isArray(response) ? response : [];
}

/** @param {[string, boolean][]} parts @returns {[Fraction, Parts]} */
function shareOf(parts) {
  return [share(parts.filter(([, right]) => right).length, parts.length), Object.fromEntries(parts)];
}

/** @param {Question} question @param {(accepted: import('./types.js').Accepted) => boolean} fits @returns {[Fraction, Parts]} */
function matched(question, fits) {
  const accepted = (question.accepted || []).find(fits);
  return accepted ? [ONE, { [accepted.key]: true }] : [ZERO, {}];
}

/** @param {Question} question @param {import('./types.js').Gap} gap @param {string} given */
function gapRight(question, gap, given) {
  if (gap.chosen) return given === gap.answers[0];
  return gap.answers.some((answer) => plainAnswer(answer, question.case) === plainAnswer(given, question.case));
}

/**
 * A typed answer as it is compared: NFC, outer blanks gone, inner ones single, soft hyphens gone, capitals ignored.
 * @param {string} text @param {boolean} [exact] capitals matter
 */
export function plainAnswer(text, exact) {
  const clean = text.normalize('NFC').replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
  return exact ? clean : clean.toLowerCase().normalize('NFC');
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
  return readings.filter((reading) => /^[+-]?\d*\.?\d+$/.test(reading)).map((reading) => decimal(reading) || ZERO);
}

/** @param {Fraction} number @param {import('./types.js').Accepted} accepted */
function near(number, { value = '0', tolerance = '0' }) {
  const [n, d] = minus(number, decimal(value) || ZERO);
  return compare(fraction(n < 0n ? -n : n, d), decimal(tolerance) || ZERO) <= 0;
}
