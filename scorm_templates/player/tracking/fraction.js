// Exact arithmetic: a pass mark is compared unrounded (RUNTIME), and 0.1 + 0.2 must be 0.3.

/** @typedef {readonly [bigint, bigint]} Fraction numerator and positive denominator, in lowest terms */

/** @type {Fraction} */
export const ZERO = [0n, 1n];
/** @type {Fraction} */
export const ONE = [1n, 1n];

/** @param {bigint} n @param {bigint} d not 0 @returns {Fraction} */
export function fraction(n, d) {
  let a = n < 0n ? -n : n;
  let b = d < 0n ? -d : d;
  while (b) [a, b] = [b, a % b];
  if (d < 0n) a = -a;
  return [n / a, d / a];
}

/** Reads a decimal with a dot, as JSON and String(number) write it. @param {string|number} text @returns {Fraction|null} */
export function decimal(text) {
  const found = /^([+-]?)(\d*)(?:\.(\d+))?(?:e([+-]\d{1,3}))?$/i.exec(String(text));
  if (!found || !(found[2] || found[3])) return null;
  const [, sign, whole, part = '', power = '0'] = found;
  const places = part.length - Number(power);
  const digits = BigInt(sign + '1') * BigInt(whole + part);
  return places > 0 ? fraction(digits, 10n ** BigInt(places)) : [digits * 10n ** BigInt(-places), 1n];
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
