// Which questions an attempt has, and in which order, from one stored number. Every question and option has a rank of
// its own, made from the seed and its id: what a new release adds or drops moves nothing else.

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

/** The same in the seed's order. @template T @param {readonly T[]} items @param {number} seed @param {(item: T) => string} idOf @returns {T[]} */
function shuffled(items, seed, idOf) {
  const rank = (/** @type {T} */ item) => hash32(seed + ' ' + idOf(item));
  return [...items].sort((a, b) => rank(a) - rank(b));
}

/**
 * The questions of an attempt, in its order. Drawn from a pool first what is answered already, then by rank.
 * @param {Unit} quiz @param {Attempt} attempt @returns {Question[]}
 */
export function attemptQuestions({ questions, draw, shuffle }, { seed, answers }) {
  const left = { ...draw };
  const ranked = shuffled(questions, seed, ({ id }) => id);
  const isAnswered = (/** @type {Question} */ { id }) => Number(id in answers);
  const drawn = [...ranked].sort((a, b) => isAnswered(b) - isAnswered(a)).filter(({ pool = '' }) => !(pool in left) || left[pool]-- > 0);
  return (shuffle === false ? questions : ranked).filter((question) => drawn.includes(question));
}

/**
 * The order in which a question's options (single, multiple), items (ordering) or right sides (matching) are shown.
 * Items to order never start in their right order.
 * @param {Question} question @param {number} seed @returns {string[]}
 */
export function optionOrder({ options, items, rights, shuffle }, seed) {
  const source = options || items || Object.keys(rights || {});
  if (shuffle === false && !items) return source;
  const order = shuffled(source, seed, String);
  if (items && order.every((key, n) => key === items[n])) order.push(...order.splice(0, 1));
  return order;
}
