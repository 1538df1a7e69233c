// The strict LMS double of tests/browser, in Node.

import { readFileSync } from 'node:fs';
import vm from 'node:vm';

vm.runInThisContext(readFileSync(new URL('../browser/lms_strict.js', import.meta.url), 'utf8'));

export const strictLms = globalThis.strictLms;

/** A clock that stands still until it is told how far to go. */
export function standingClock() {
  let time = Date.UTC(2026, 10, 23, 8, 0, 0);
  let timers = [];
  return {
    now: () => time,
    later: (act, milliseconds) => {
      const timer = { act, due: time + milliseconds };
      timers.push(timer);
      return timer;
    },
    cancel: (timer) => (timers = timers.filter((each) => each !== timer)),
    forward(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        const next = timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
        if (!next) break;
        timers = timers.filter((each) => each !== next);
        time = next.due;
        next.act();
      }
      time = end;
    },
    timers: () => timers.length,
  };
}

/** Numbers from a seed, 0 to below 1. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
