// A learning platform for one learner, in the page: it keeps what a package commits, and tells whoever looks on.

import { elementOf, STANDARDS } from './model.js';

/** @typedef {Record<string, string>} Values */
/**
 * One thing that happened: a session begun or ended, values saved, a call refused.
 * @typedef {{at: number, kind: 'start' | 'resume' | 'renewed' | 'commit' | 'finish' | 'failed' | 'refused', values: [string, string][], code?: string, call?: string}} Entry
 */
/** @typedef {ReturnType<typeof openLms>} Lms */

/** @typedef {{win: Window | null, values: Values, unsaved: Map<string, string>, phase: 'new' | 'open' | 'over', error: string}} Sitting */

/**
 * @param {import('./model.js').Standard} standard
 * @param {{load: () => Values | null, save: (values: Values | null) => void}} store  where commits outlive the page
 * @param {() => void} changed
 */
export function openLms(standard, store, changed) {
  const rules = STANDARDS[standard];
  /** @type {Entry[]} */
  let log = [];
  let kept = store.load();
  let offline = false;
  let next = { renewed: false, anew: false, result: '' };
  /** The attempt handed in last: the quiz, what was set before, and the state stored after. @type {{quiz: string, before: Values, after: string} | null} */
  let handedIn = null;
  /** @type {Sitting} */
  let sitting = { win: null, values: {}, unsaved: new Map(), phase: 'new', error: '0' };

  /** @param {Entry['kind']} kind @param {Partial<Entry>} [more] */
  function note(kind, more) {
    log = [...log, { at: Date.now(), kind, values: [], ...more }];
    changed();
  }

  /** @param {Sitting} mine @param {string} call @param {string} code @returns {string} */
  function refuse(mine, call, code) {
    mine.error = code;
    if (code !== '0' && code !== rules.codes.unset) note('refused', { code, call });
    return 'false';
  }

  /** What the package finds: what was set before where it is shown anew, else what was saved. @param {Values} before @returns {Values} */
  function found(before) {
    const starts = Object.entries(rules.elements).flatMap(([name, { start }]) => (start === undefined ? [] : [[name, start]]));
    const again = handedIn && next.result === handedIn.quiz && before['cmi.suspend_data'] === handedIn.after;
    const stored = next.anew ? null : again ? handedIn?.before : next.renewed ? { ...kept, ...before } : kept;
    const resumes = stored?.[rules.exit] === 'suspend';
    return { ...Object.fromEntries(starts), ...stored, [rules.entry]: !stored ? 'ab-initio' : resumes ? 'resume' : '' };
  }

  /** The package's first call: the one that was open before is ended as by a closed window. @param {Sitting} mine */
  function initialize(mine) {
    if (mine.phase !== 'new') return refuse(mine, 'Initialize', mine.phase === 'open' ? rules.codes.twice : rules.codes.again);
    const last = sitting;
    if (last !== mine && last.phase === 'open') leave(last);
    const { anew, renewed } = next;
    mine.values = found(last.values);
    mine.phase = 'open';
    sitting = mine;
    if (anew) {
      kept = null;
      store.save(null);
      log = [];
    }
    next = { renewed: false, anew: false, result: '' };
    note(renewed ? 'renewed' : mine.values[rules.entry] === 'resume' ? 'resume' : 'start');
    return 'true';
  }

  /** Lets the package save and finish, as it does when its window goes. @param {Sitting} last */
  function leave({ win }) {
    win?.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
  }

  /** Lets the package tell at once what it was going to tell. @param {Sitting} mine */
  function hurry({ win }) {
    win?.dispatchEvent(new Event('online'));
  }

  /** @param {Sitting} mine @param {string} name @param {unknown} given */
  function set(mine, name, given) {
    const call = `SetValue ${name}`;
    if (mine.phase !== 'open') return refuse(mine, call, rules.codes.early);
    const element = elementOf(rules, name);
    const value = String(given);
    if (!element) return refuse(mine, call, rules.codes.unknown);
    if (element.may === 'r') return refuse(mine, call, rules.codes.readOnly);
    if (value.length > (element.most ?? Infinity)) return refuse(mine, call, rules.codes.value);
    const index = /^cmi\.interactions\.(\d+)\./.exec(name)?.[1];
    const count = Number(mine.values['cmi.interactions._count']);
    if (index !== undefined && Number(index) >= count) mine.values['cmi.interactions._count'] = String(Number(index) + 1);
    if (mine.values[name] !== value) mine.unsaved.set(name, value);
    mine.values[name] = value;
    mine.error = '0';
    changed();
    return 'true';
  }

  /** @param {Sitting} mine @param {string} name */
  function get(mine, name) {
    const element = elementOf(rules, name);
    const code = mine.phase !== 'open' ? rules.codes.early : !element ? rules.codes.unknown : element.may === 'w' ? rules.codes.writeOnly : '0';
    mine.error = code === '0' && mine.values[name] === undefined ? rules.codes.unset : code;
    if (code !== '0') refuse(mine, `GetValue ${name}`, code);
    return code === '0' ? mine.values[name] ?? '' : '';
  }

  /** @param {Sitting} mine @param {'commit' | 'finish'} kind */
  function commit(mine, kind) {
    if (mine.phase !== 'open') return refuse(mine, kind === 'commit' ? 'Commit' : rules.finish, rules.codes.early);
    if (kind === 'finish') mine.phase = 'over';
    if (offline) {
      mine.error = rules.codes.down;
      note('failed');
      return 'false';
    }
    // A time is told with each call; alone it is no news.
    const values = [...mine.unsaved];
    kept = { ...mine.values };
    store.save(kept);
    mine.unsaved.clear();
    mine.error = '0';
    note(kind, { values });
    return 'true';
  }

  /** @returns {Record<string, (...given: string[]) => string>} the object that a package looks for, for one more session */
  function offer() {
    /** @type {Sitting} */
    const mine = { win: null, values: {}, unsaved: new Map(), phase: 'new', error: '0' };
    const { prefix, finish } = rules;
    return {
      [`${prefix}Initialize`]: () => {
        mine.win = waiting;
        return initialize(mine);
      },
      [`${prefix}${finish}`]: () => commit(mine, 'finish'),
      [`${prefix}GetValue`]: (name) => get(mine, name),
      [`${prefix}SetValue`]: (name, value) => set(mine, name, value),
      [`${prefix}Commit`]: () => commit(mine, 'commit'),
      [`${prefix}GetLastError`]: () => mine.error,
      [`${prefix}GetErrorString`]: () => '',
      [`${prefix}GetDiagnostic`]: () => '',
    };
  }

  /** @type {Window | null} */
  let waiting = null;

  return {
    rules,
    /**
     * Offers a session to the package that is being loaded into `win`, where it looks for it. Where the page shows the
     * `result` of a quiz, it is shown again by handing in again: the package finds what was there before.
     * @param {Window | null} win @param {'anew' | 'renewed' | 'back'} how @param {string} result  the quiz, '' for none
     */
    expect(win, how, result) {
      waiting = win;
      next = { anew: how === 'anew', renewed: how === 'renewed', result };
      Object.assign(window, { [rules.name]: offer() });
    },
    /** What is true now: saved values, values set since then, the log. */
    get state() {
      const { phase, unsaved, values } = sitting;
      return { kept, unsaved, values, phase, log, offline };
    },
    /** An attempt is about to be handed in. @param {string} quiz */
    handIn(quiz) {
      const mine = sitting;
      hurry(mine);
      const before = { ...mine.values };
      setTimeout(() => {
        hurry(mine);
        handedIn = { quiz, before, after: mine.values['cmi.suspend_data'] };
      });
    },
    /** Whether the result of `quiz` can be shown again: a session began with what was there before. @param {string} quiz */
    handsInAgain: (quiz) => !!handedIn && quiz === handedIn.quiz && sitting.values['cmi.suspend_data'] === handedIn.before['cmi.suspend_data'],
    /** @param {boolean} down */
    setOffline(down) {
      offline = down;
      if (!down) hurry(sitting);
      changed();
    },
  };
}
