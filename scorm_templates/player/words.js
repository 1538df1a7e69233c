/** @typedef {(key: string, values?: Record<string, string | number>) => string} Say */
/** @typedef {(value: number) => string} Amount */

/**
 * @param {Record<string, string>} words  key → text with `{name}` places
 * @returns {Say}
 */
export function speaker(words) {
  return (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/**
 * Numbers as a reader of the page's language writes them, with at most one decimal.
 * @returns {Amount}
 */
export function amounts() {
  const format = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  return (value) => format.format(value);
}
