/**
 * What the platform has saved outlives a reload of the page, as in a real one; nothing else does.
 * @param {{module: string, edition: string, target: string}} view
 */
export function storeOf({ module, edition, target }) {
  const key = `lms ${module} ${edition} ${target}`;
  return {
    /** @returns {Record<string, string> | null} */
    load: () => JSON.parse(sessionStorage.getItem(key) ?? 'null'),
    /** @param {Record<string, string> | null} values */
    save: (values) => (values ? sessionStorage.setItem(key, JSON.stringify(values)) : sessionStorage.removeItem(key)),
  };
}
