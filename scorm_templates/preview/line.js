// The line from the server: what changed, as soon as it did.

import { the } from '../player/dom.js';

/**
 * Listens while the page can be seen; says so when there is nobody to listen to, and goes on by itself once there is.
 * A browser keeps few lines to one address: pages behind others leave theirs to those in front.
 * @param {Record<string, string>} query
 * @param {Record<string, (data: any) => void>} acts  what to do, by kind of event
 */
export function listen(query, acts) {
  /** @type {EventSource | undefined} */
  let source;
  const turn = () => {
    source?.close();
    source = document.hidden ? undefined : open(query, acts);
  };
  document.addEventListener('visibilitychange', turn);
  addEventListener('pagehide', () => source?.close());
  turn();
}

/** @param {Record<string, string>} query @param {Record<string, (data: any) => void>} acts */
function open(query, acts) {
  const source = new EventSource(`/events?${new URLSearchParams(query)}`);
  source.addEventListener('open', () => (the('#lost').hidden = true));
  source.addEventListener('error', () => (the('#lost').hidden = false));
  for (const [kind, act] of Object.entries(acts)) {
    source.addEventListener(kind, (event) => act(JSON.parse(/** @type {MessageEvent} */ (event).data)));
  }
  return source;
}
