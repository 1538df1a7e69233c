// Which questions an attempt has, and in which order, from one stored number. Every question and option has a rank of
// its own, made from the seed and its id: what a new release adds or drops moves nothing else.

import { compare, plus, ZERO } from './fraction.js';
import { pointsOf } from './score.js';

/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./types.js').Unit} Unit */
/** @typedef {import('./types.js').Attempt} Attempt */

/** A well mixed 32-bit hash of a text (FNV-1a with Murmur's finish). @param {string} text */
export function hash32(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** @param {readonly string[]} ids @param {number} seed @returns {string[]} the same ids in the seed's order */
export function shuffled(ids, seed) {
  /** @type {[number, string][]} */
  const ranked = ids.map((id) => [hash32(seed + ' ' + id), id]);
  return ranked.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)).map(([, id]) => id);
}

/**
 * The questions of an attempt, in its order. Drawn from a pool first what is answered already, then by rank.
 * @param {Unit} quiz @param {Attempt} attempt @returns {string[]}
 */
export function attemptQuestions(quiz, { seed, answers }) {
  const questions = quiz.questions || [];
  const drawn = new Set(questions.filter(({ pool }) => !isDrawn(quiz, pool)).map(({ id }) => id));
  for (const [pool, count] of Object.entries(quiz.draw || {})) {
    const ranked = shuffled(questions.filter((question) => question.pool === pool).map(({ id }) => id), seed);
    const first = ranked.filter((id) => Object.hasOwn(answers, id));
    for (const id of [...first, ...ranked.filter((id) => !Object.hasOwn(answers, id))].slice(0, count)) drawn.add(id);
  }
  const ids = questions.map(({ id }) => id);
  return (quiz.shuffle === false ? ids : shuffled(ids, seed)).filter((id) => drawn.has(id));
}

/** @param {Unit} quiz @param {string|undefined} pool */
function isDrawn(quiz, pool) {
  return pool !== undefined && Object.hasOwn(quiz.draw || {}, pool);
}

/**
 * The order in which a question's options (single, multiple), items (ordering) or right sides (matching) are shown.
 * Items to order never start in their right order.
 * @param {Question} question @param {number} seed @returns {string[]}
 */
export function optionOrder(question, seed) {
  const { items } = question;
  const source = question.options || items || Object.keys(question.rights || {});
  if (question.shuffle === false && !items) return [...source];
  const order = shuffled(source, seed);
  if (items && items.length > 1 && order.every((key, place) => key === items[place])) order.push(String(order.shift()));
  return order;
}

/** The most points an attempt at a quiz can have, whatever is drawn. @param {Unit} quiz */
export function quizMaximum(quiz) {
  const questions = quiz.questions || [];
  const fixed = questions.filter(({ pool }) => !isDrawn(quiz, pool)).map(pointsOf);
  const drawn = Object.entries(quiz.draw || {}).flatMap(([pool, count]) =>
    questions.filter((question) => question.pool === pool).map(pointsOf).sort((a, b) => compare(b, a)).slice(0, count));
  return [...fixed, ...drawn].reduce(plus, ZERO);
}
