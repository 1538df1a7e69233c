// When the LMS is told: joined within a second, again after a failure, exactly one finish, nothing after it.

/** @typedef {import('./types.js').Interaction} Interaction */
/** @typedef {{now: () => number, later: (act: () => void, milliseconds: number) => unknown, cancel: (handle: any) => void}} Clock */

/** What happens within this time is told together. */
const JOIN = 800;
/** How long a new try waits after a failure: twice as long after each, up to the last. */
const WAITS = [2000, 6e4];

/**
 * @param {{adapter: import('./types.js').Adapter, clock: Clock, told: () => import('./types.js').Told,
 *   onOpen: (found: import('./types.js').Found) => void, onChange: () => void}} options
 */
export function openLine({ adapter, clock, told, onOpen, onChange }) {
  const began = clock.now();
  /** @type {import('./types.js').LineState} */
  const state = { saved: 'saving', problem: '', opened: false };
  /** @type {Interaction[]} */
  let untold = [];
  let wait = WAITS[0];
  let records = false;
  let closed = false;
  /** @type {unknown} */
  let timer;

  const elapsed = () => clock.now() - began;

  /** @param {() => void} act @param {number} milliseconds */
  function plan(act, milliseconds) {
    clock.cancel(timer);
    timer = clock.later(act, milliseconds);
  }

  function failed() {
    state.saved = 'failed';
    plan(retry, wait);
    wait = Math.min(wait * 2, WAITS[1]);
    onChange();
    return false;
  }

  function open() {
    const found = adapter.open();
    state.problem = typeof found === 'string' ? found : '';
    if (typeof found === 'string') return failed();
    state.opened = true;
    records = found.mode === 'normal';
    onOpen(found);
    if (records) return save();
    state.saved = 'none';
    onChange();
    return true;
  }

  /** Tells what is not confirmed, at once. False: it could not be, and is tried again later. */
  function save() {
    if (!records) return state.opened;
    if (!adapter.tell(told(), untold, elapsed())) return failed();
    clock.cancel(timer);
    untold = [];
    wait = WAITS[0];
    state.saved = 'saved';
    onChange();
    return true;
  }

  function retry() {
    return closed || (state.opened ? save() : open());
  }

  return {
    state,
    retry,
    save: () => closed || save(),
    /** Something may have changed: told within a second. Returns nothing, blocks nothing. */
    soon() {
      if (closed || !records || state.saved !== 'saved' || !adapter.changes(told(), untold).length) return;
      state.saved = 'saving';
      plan(save, JOIN);
    },
    /** @param {Interaction} interaction told with the next commit */
    note(interaction) {
      untold.push(interaction);
    },
    /** Saves and ends the sitting, once. False: not saved, and not ended unless `force`. @param {boolean} [force] */
    close(force) {
      if (closed) return true;
      const whole = save();
      if (!whole && !force) return false;
      clock.cancel(timer);
      closed = true;
      if (state.opened) adapter.close(elapsed());
      return whole;
    },
  };
}
