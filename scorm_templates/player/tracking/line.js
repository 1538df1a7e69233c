// When the LMS is told: joined within a second, again after a failure, exactly one finish, nothing after it.

/** @typedef {import('./types.js').Adapter} Adapter */
/** @typedef {import('./types.js').Found} Found */
/** @typedef {import('./types.js').Told} Told */
/** @typedef {import('./types.js').Interaction} Interaction */
/** @typedef {{now: () => number, later: (act: () => void, milliseconds: number) => unknown, cancel: (handle: any) => void}} Clock */

/**
 * `saved`: all of it confirmed; `saving`: about to be told; `failed`: refused or not confirmed, tried again by itself;
 * `none`: nothing is recorded (no LMS, or it only shows the course). `problem` is the error code of a refused start.
 * @typedef {{saved: 'saved'|'saving'|'failed'|'none', problem: string, mode: string, opened: boolean, closed: boolean}} LineState
 */

/** What happens within this time is told together. */
const JOIN = 800;
/** How long a new try waits after each failure, the last for all further ones. */
const WAITS = [2000, 4000, 8000, 16000, 32000, 60000];

/** @type {Clock} */
export const BROWSER_CLOCK = {
  now: () => Date.now(),
  later: (act, milliseconds) => setTimeout(act, milliseconds),
  cancel: (handle) => clearTimeout(handle),
};

/** @typedef {ReturnType<typeof openLine>} Line */

/** @param {{adapter: Adapter, clock: Clock, told: () => Told, onOpen: (found: Found) => void, onChange: () => void}} options */
export function openLine({ adapter, clock, told, onOpen, onChange }) {
  const began = clock.now();
  /** @type {LineState} */
  const state = { saved: adapter.connected ? 'saving' : 'none', problem: '', mode: 'normal', opened: false, closed: false };
  /** @type {Interaction[]} */
  let untold = [];
  let confirmed = '';
  let failures = 0;
  /** @type {unknown} */
  let timer = null;

  const key = () => JSON.stringify(told(), (_name, value) => (typeof value === 'bigint' ? String(value) : value));
  const records = () => state.opened && !state.closed && state.mode === 'normal';
  const elapsed = () => clock.now() - began;

  /** @param {(() => void)|null} act @param {number} [milliseconds] */
  function plan(act, milliseconds = 0) {
    if (timer !== null) clock.cancel(timer);
    timer = act && clock.later(() => ((timer = null), act()), milliseconds);
  }

  function failed() {
    state.saved = 'failed';
    confirmed = '';
    plan(retry, WAITS[Math.min(failures++, WAITS.length - 1)]);
    onChange();
    return false;
  }

  function open() {
    const found = adapter.open();
    if (typeof found === 'string') {
      state.problem = found;
      return failed();
    }
    Object.assign(state, { opened: true, problem: '', mode: found.mode, saved: found.mode === 'normal' ? 'saving' : 'none' });
    onOpen(found);
    return save();
  }

  /** Tells what is not confirmed, at once. False: it could not be, and is tried again later. */
  function save() {
    if (!records()) return state.saved !== 'failed';
    const now = key();
    if (now !== confirmed || untold.length) {
      if (!adapter.tell(told(), untold, elapsed())) return failed();
      confirmed = now;
      untold = [];
    }
    plan(null);
    failures = 0;
    state.saved = 'saved';
    onChange();
    return true;
  }

  function retry() {
    return !adapter.connected || state.closed || (state.opened ? save() : open());
  }

  return {
    state,
    retry,
    save,
    /** Something may have changed: told within a second. Returns nothing, blocks nothing. */
    soon() {
      if (!records() || state.saved !== 'saved' || (key() === confirmed && !untold.length)) return;
      state.saved = 'saving';
      plan(save, JOIN);
    },
    /** @param {Interaction} interaction told with the next commit */
    note(interaction) {
      if (adapter.connected && !state.closed) untold.push(interaction);
    },
    /** Saves and ends the sitting, once. False: not saved, and not ended unless `force`. @param {boolean} [force] */
    close(force) {
      if (state.closed) return true;
      const whole = save();
      if (!whole && !force) return false;
      plan(null);
      state.closed = true;
      if (state.opened && adapter.connected) adapter.close(elapsed());
      onChange();
      return whole;
    },
  };
}
