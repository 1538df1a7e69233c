// The line to the LMS that this package was made for, and the moments at which a page may be taken away.

import { findApi } from './find.js';
import { NO_LMS } from './none.js';
import { scormAdapter } from './scorm.js';
import { SCORM12 } from './scorm12.js';
import { SCORM2004 } from './scorm2004.js';

/** @param {import('./types.js').Course} course @param {Window} win @returns {import('./types.js').Adapter} */
export function adapterFor(course, win) {
  const [name, dialect] = course.target === 'scorm12' ? /** @type {const} */ (['API', SCORM12]) : /** @type {const} */ (['API_1484_11', SCORM2004]);
  const api = course.target === 'web' ? null : findApi(win, name);
  return api ? scormAdapter(api, dialect, course) : NO_LMS;
}

/**
 * Saves when the page is hidden, finishes when it goes (RUNTIME, saving): never on unload, where calls fail.
 * @param {import('./session.js').Session} session @param {Window} win
 */
export function saveOnLeaving(session, win) {
  win.document.addEventListener('visibilitychange', () => {
    if (win.document.visibilityState === 'hidden') session.save();
  });
  win.addEventListener('pagehide', (event) => (event.persisted ? session.save() : session.exit({ force: true })));
  win.addEventListener('online', () => session.retry());
}
