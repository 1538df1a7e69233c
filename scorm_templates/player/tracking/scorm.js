// What both SCORM standards share: calling the API, telling what changed in one commit, telling it again if that failed.

import { rounded } from './fraction.js';

/** @typedef {import('./types.js').Told} Told */
/** @typedef {import('./types.js').Found} Found */
/** @typedef {import('./types.js').Adapter} Adapter */
/** @typedef {import('./types.js').Interaction} Interaction */
/** @typedef {import('./types.js').Reached} Reached */
/** @typedef {[element: string, value: string]} Entry */

/**
 * What is peculiar to a standard.
 * @typedef {Object} Dialect
 * @property {string} prefix of the functions' names
 * @property {string} finish name of the function that ends a session
 * @property {string} core where location, exit, score and the like stand
 * @property {string} location
 * @property {string} mode
 * @property {string[]} statuses
 * @property {readonly string[]} lost error codes that mean: not now
 * @property {(statuses: string[]) => Reached} readStatus
 * @property {(reached: Reached) => Entry[]} status
 * @property {(score: string, percent: string) => Entry[]} score
 * @property {(milliseconds: number) => string} duration
 * @property {(interaction: Interaction) => Entry[]} interaction elements below `cmi.interactions.n.`
 */

/** The most interactions that every LMS of 2004 keeps; 1.2 names no limit, and this is enough. */
const MOST_INTERACTIONS = 250;

/** @param {any} api the LMS's object @param {Dialect} dialect @param {{report: string}} course @returns {Adapter} */
export function scormAdapter(api, dialect, { report }) {
  /** @type {Map<string, string>} what the LMS has confirmed */
  const confirmed = new Map();
  let nextInteraction = 0;

  const call = (/** @type {string} */ name, /** @type {string[]} */ ...values) => {
    try {
      return String(api[dialect.prefix + name](...values));
    } catch {
      return 'false';
    }
  };
  const read = (/** @type {string} */ element) => {
    const value = call('GetValue', element);
    return call('GetLastError') === '0' && value !== 'undefined' && value !== 'null' ? value : '';
  };
  // False: the line is down. A single value that an LMS does not take holds nothing else up, except the state itself.
  const write = (/** @type {string} */ element, /** @type {string} */ value) => {
    if (call('SetValue', element, value) === 'true') return true;
    return element !== 'cmi.suspend_data' && !dialect.lost.includes(call('GetLastError'));
  };

  return {
    connected: true,
    open() {
      if (call('Initialize', '') !== 'true') return call('GetLastError');
      const statuses = dialect.statuses.map(read);
      dialect.statuses.forEach((element, n) => confirmed.set(element, statuses[n]));
      // 2004 answers a reading of what was never set with an error: not asked where nothing can be there.
      const fresh = read(dialect.core + 'entry') !== 'resume' && !/complete|passed|failed/.test(statuses[0]);
      const stored = (/** @type {string} */ element) => (fresh ? '' : read(element));
      if (report === 'answers') nextInteraction = Number(read('cmi.interactions._count')) || 0;
      return {
        suspend: stored('cmi.suspend_data'),
        location: stored(dialect.location),
        mode: read(dialect.mode) || 'normal',
        reached: dialect.readStatus(statuses),
      };
    },
    tell(told, interactions, elapsed) {
      const entries = [...interactions.flatMap(numbered), ...valuesOf(told, dialect)];
      const changed = entries.filter(([element, value]) => confirmed.get(element) !== value);
      const time = /** @type {Entry} */ ([dialect.core + 'session_time', dialect.duration(elapsed)]);
      if (!changed.length) return true;
      // Set but not committed, a value may be either: until a Commit confirms it, it counts as unknown.
      for (const [element] of changed) confirmed.delete(element);
      if (![...changed, time].every(([element, value]) => write(element, value)) || call('Commit', '') !== 'true') return false;
      for (const [element, value] of changed) if (!element.startsWith('cmi.interactions')) confirmed.set(element, value);
      nextInteraction += interactions.length;
      return true;
    },
    close(elapsed) {
      write(dialect.core + 'session_time', dialect.duration(elapsed));
      call(dialect.finish, '');
    },
  };

  /** @param {Interaction} interaction @param {number} place @returns {Entry[]} */
  function numbered(interaction, place) {
    const n = nextInteraction + place;
    if (n >= MOST_INTERACTIONS) return [];
    return dialect.interaction(interaction).filter(([, value]) => value).map(([name, value]) => [`cmi.interactions.${n}.${name}`, value]);
  }
}

/** Score before status; `exit` first, so that a killed session can be resumed. @param {Told} told @param {Dialect} dialect @returns {Entry[]} */
function valuesOf(told, dialect) {
  const { score } = told;
  return [
    [dialect.core + 'exit', 'suspend'],
    ['cmi.suspend_data', told.suspend],
    [dialect.location, told.location],
    ...(score ? dialect.score(rounded(score, 7), rounded([score[0] * 100n, score[1]], 2)) : []),
    ...dialect.status(told.reached),
  ];
}

/** @param {number} milliseconds @returns {[string, string, string]} hours, minutes, seconds with hundredths; two digits at least */
export function clockParts(milliseconds) {
  const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 9999 * 360000);
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  const seconds = two(Math.floor(hundredths / 100) % 60) + '.' + two(hundredths % 100);
  return [two(Math.floor(hundredths / 360000)), two(Math.floor(hundredths / 6000) % 60), seconds];
}
