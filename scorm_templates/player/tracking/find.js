// Finding the LMS's API: up the parents, then the openers and their parents (RUNTIME, finding the API).

/** @param {Window} start @param {'API'|'API_1484_11'} name @returns {any} null: there is none */
export function findApi(start, name) {
  const own = parentsOf(start);
  const windows = [...own, ...own.flatMap((win) => parentsOf(guarded(() => win.opener)))];
  for (const win of windows) {
    const api = guarded(() => /** @type {any} */ (win)[name]);
    if (api) return api;
  }
  return null;
}

/** The window and those it stands in, 500 at most. @param {Window|null} start @returns {Window[]} */
function parentsOf(start) {
  /** @type {Window[]} */
  const found = [];
  for (let win = start; win && found.length <= 500; ) {
    found.push(win);
    const inner = win;
    const outer = guarded(() => inner.parent);
    win = outer === win ? null : outer;
  }
  return found;
}

/** A window of another origin throws when it is looked into. @template T @param {() => T} look @returns {T|null} */
function guarded(look) {
  try {
    return look() || null;
  } catch {
    return null;
  }
}
