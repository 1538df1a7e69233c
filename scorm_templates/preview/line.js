// The line from the server: what changed, as soon as it did.

import { the } from '../player/dom.js';

/**
 * Listens; says so while there is nobody to listen to, and goes on by itself once there is.
 * @param {Record<string, string>} query
 * @param {Record<string, (data: any) => void>} acts  what to do, by kind of event
 */
export function listen(query, acts) {
  const source = new EventSource(`/events?${new URLSearchParams(query)}`);
  source.addEventListener('open', () => (the('#lost').hidden = true));
  source.addEventListener('error', () => (the('#lost').hidden = false));
  for (const [kind, act] of Object.entries(acts)) {
    source.addEventListener(kind, (event) => act(JSON.parse(/** @type {MessageEvent} */ (event).data)));
  }
  addEventListener('pagehide', () => source.close());
}
