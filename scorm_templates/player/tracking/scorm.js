// What both SCORM standards share: calling the API, telling what changed in one commit, telling it again if that failed.

import { interactionEntries } from './interaction.js';

/** @typedef {import('./types.js').Told} Told */
/** @typedef {import('./types.js').Interaction} Interaction */
/** @typedef {[element: string, value: string]} Entry */

/**
 * What is peculiar to a standard.
 * @typedef {Object} Dialect
 * @property {'API'|'API_1484_11'} api
 * @property {string} prefix of the functions' names
 * @property {string} finish name of the function that ends a session
 * @property {string} core where location, exit, score and the like stand
 * @property {string} lesson beginning of the names of location and mode
 * @property {string[]} statuses
 * @property {RegExp} lost error codes that mean: not now
 * @property {(statuses: string[]) => import('./types.js').Reached} readStatus
 * @property {(reached: import('./types.js').Reached) => string[]} writeStatus values of `statuses`, empty: not told
 * @property {boolean} scaled whether the score is told as a share too
 * @property {(milliseconds: number) => string} duration
 * @property {import('./interaction.js').Notation} notation
 */

/** The most interactions that every LMS of 2004 keeps; 1.2 names no limit, and this is enough. */
const MOST_INTERACTIONS = 250;

/** @param {any} api the LMS's object @param {Dialect} dialect @param {{report: string}} course @returns {import('./types.js').Adapter} */
export function scormAdapter(api, dialect, { report }) {
  /** @type {Map<string, string>} what the LMS has confirmed */
  const confirmed = new Map();
  let counted = 0;

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
  const write = (/** @type {Entry} */ [element, value]) =>
    call('SetValue', element, value) === 'true' || (element !== 'cmi.suspend_data' && !dialect.lost.test(call('GetLastError')));
  const time = (/** @type {number} */ elapsed) => /** @type {Entry} */ ([dialect.core + 'session_time', dialect.duration(elapsed)]);

  /** What the LMS has not confirmed. Exit first, for a killed session; score before status. @param {Told} told @param {Interaction[]} untold @returns {Entry[]} */
  function changes({ suspend, location, score, reached }, untold) {
    const status = dialect.writeStatus(reached);
    /** @type {Entry[]} */
    const values = [
      [dialect.core + 'exit', 'suspend'],
      ...untold.slice(0, Math.max(0, MOST_INTERACTIONS - counted)).flatMap((each, n) => interactionEntries(each, dialect, counted + n)),
      ['cmi.suspend_data', suspend],
      [dialect.lesson + 'location', location],
    ];
    if (score) {
      if (dialect.scaled) values.push(['cmi.score.scaled', score.share]);
      for (const [name, value] of [['raw', score.percent], ['min', '0'], ['max', '100']]) values.push([dialect.core + 'score.' + name, value]);
    }
    dialect.statuses.forEach((element, n) => status[n] && values.push([element, status[n]]));
    return values.filter(([element, value]) => confirmed.get(element) !== value);
  }

  return {
    open() {
      if (call('Initialize', '') !== 'true') return call('GetLastError');
      const statuses = dialect.statuses.map(read);
      dialect.statuses.forEach((element, n) => confirmed.set(element, statuses[n]));
      // 2004 answers a reading of what was never set with an error: not asked where nothing can be there.
      const fresh = read(dialect.core + 'entry') !== 'resume' && !/complete|passed|failed/.test(statuses[0]);
      const stored = (/** @type {string} */ element) => (fresh ? '' : read(element));
      if (report === 'answers') counted = Number(read('cmi.interactions._count')) || 0;
      return {
        suspend: stored('cmi.suspend_data'),
        location: stored(dialect.lesson + 'location'),
        mode: read(dialect.lesson + 'mode') || 'normal',
        reached: dialect.readStatus(statuses),
      };
    },
    changes,
    tell(told, untold, elapsed) {
      const changed = changes(told, untold);
      if (!changed.length) return true;
      // Set but not committed, a value may be either: until a Commit confirms it, it counts as unknown.
      for (const [element] of changed) confirmed.delete(element);
      if (![...changed, time(elapsed)].every(write) || call('Commit', '') !== 'true') return false;
      for (const [element, value] of changed) confirmed.set(element, value);
      counted += untold.length;
      return true;
    },
    close(elapsed) {
      write(time(elapsed));
      call(dialect.finish, '');
    },
  };
}

/** @param {number} milliseconds @returns {[string, string, string]} hours, minutes, seconds with hundredths; two digits at least */
export function clockParts(milliseconds) {
  const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 9999 * 360000);
  const two = (/** @type {number} */ number) => String(Math.floor(number)).padStart(2, '0');
  return [two(hundredths / 360000), two((hundredths / 6000) % 60), two((hundredths / 100) % 60) + '.' + two(hundredths % 100)];
}
