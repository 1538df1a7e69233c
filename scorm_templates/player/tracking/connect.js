// The line from the page to the LMS of one standard, and the moments at which a page may be taken away.

import { findApi } from './find.js';
import { openLine } from './line.js';
import { NO_LINE } from './none.js';
import { scormAdapter } from './scorm.js';
import { restored, toldOf } from './told.js';

/** @type {import('./line.js').Clock} */
const BROWSER_CLOCK = {
  now: () => Date.now(),
  later: (act, milliseconds) => setTimeout(act, milliseconds),
  cancel: (handle) => clearTimeout(handle),
};

/**
 * @param {import('./scorm.js').Dialect} dialect @param {import('./types.js').Course} course @param {import('./types.js').Hooks} hooks
 * @returns {import('./types.js').Line}
 */
export function connect(dialect, course, hooks) {
  const api = findApi(window, dialect.api);
  if (!api) return NO_LINE;
  const line = lineTo(api, dialect, course, hooks, BROWSER_CLOCK);
  saveOnLeaving(line);
  return line;
}

/**
 * @param {any} api the LMS's object @param {import('./scorm.js').Dialect} dialect @param {import('./types.js').Course} course
 * @param {import('./types.js').Hooks} hooks @param {import('./line.js').Clock} clock
 */
export function lineTo(api, dialect, course, { state, restore, onChange }, clock) {
  return openLine({
    adapter: scormAdapter(api, dialect, course),
    clock,
    told: () => toldOf(course, state()),
    onOpen: (found) => restore(restored(course, found)),
    onChange,
  });
}

/** Saves when the page is hidden, finishes when it goes (RUNTIME, saving): never on unload, where calls fail. @param {ReturnType<typeof openLine>} line */
function saveOnLeaving(line) {
  document.addEventListener('visibilitychange', () => document.hidden && line.save());
  addEventListener('pagehide', (event) => (event.persisted ? line.save() : line.close(true)));
  addEventListener('online', line.retry);
}
