// Exact arithmetic: a pass mark is compared unrounded (RUNTIME), and 0.1 + 0.2 must be 0.3.

/** @typedef {readonly [bigint, bigint]} Fraction numerator and positive denominator, in lowest terms */

/** @type {Fraction} */
export const ZERO = [0n, 1n];
/** @type {Fraction} */
export const ONE = [1n, 1n];

/** @param {bigint} n @param {bigint} d positive @returns {Fraction} */
export function fraction(n, d) {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b) [a, b] = [b, a % b];
  return [n / a, d / a];
}

/** @param {string|number} text a decimal with a dot, without an exponent @returns {Fraction} */
export function decimal(text) {
  const [whole, part = ''] = String(text).split('.');
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}

/** @param {Fraction} a @param {Fraction} b @returns {Fraction} */
export function plus(a, b) {
  return fraction(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
}

/** @param {Fraction} a @param {Fraction} b @returns {Fraction} */
export function minus(a, b) {
  return plus(a, [-b[0], b[1]]);
}

/** @param {Fraction} a @param {Fraction} b @returns {Fraction} */
export function times(a, b) {
  return fraction(a[0] * b[0], a[1] * b[1]);
}

/** The share that a is of b; all of nothing is the whole. @param {Fraction} a @param {Fraction} b not negative @returns {Fraction} */
export function over(a, b) {
  return b[0] ? times(a, [b[1], b[0]]) : ONE;
}

/** The share n of d; nothing of nothing is nothing. @param {number} n @param {number} d @returns {Fraction} */
export function share(n, d) {
  return d ? fraction(BigInt(n), BigInt(d)) : ZERO;
}

/** Negative, zero or positive, as a sort wants it. @param {Fraction} a @param {Fraction} b */
export function compare(a, b) {
  return Number(a[0] * b[1] - b[0] * a[1]);
}

/** The nearest number, only for showing. @param {Fraction} a */
export function toNumber(a) {
  return Number(a[0]) / Number(a[1]);
}

/** With at most `places` decimals, half up, without trailing zeros. @param {Fraction} a not negative @param {number} places */
export function rounded(a, places) {
  const scale = 10n ** BigInt(places);
  const units = (2n * a[0] * scale + a[1]) / (2n * a[1]);
  return String(Number(units) / 10 ** places);
}
