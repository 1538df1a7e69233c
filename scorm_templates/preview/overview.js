// The overview is made by the server; when something changed it is asked for anew, and what was open stays open.

import { fill, findAll, the } from '../player/dom.js';
import { listen } from './line.js';

let asking = false;
let again = false;

listen({}, { overview: () => renew(), there: () => renew() });

/** One question at a time; whatever comes meanwhile is one more afterwards. */
async function renew() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  const answer = await fetch('/').then((reply) => reply.text(), () => '');
  asking = false;
  if (answer) show(new DOMParser().parseFromString(answer, 'text/html'));
  if (again) {
    again = false;
    renew();
  }
}

/** @param {Document} fresh */
function show(fresh) {
  const opened = new Map(details(document).map((node) => [node.id, node.open]));
  for (const node of details(fresh)) node.open = opened.get(node.id) ?? node.open;
  const focused = document.activeElement?.closest('[id]')?.id;
  for (const id of ['bar', 'main']) {
    const [old, now] = [the(`#${id}`), the(`#${id}`, fresh)];
    if (old.innerHTML !== now.innerHTML) fill(old, ...now.childNodes);
  }
  if (focused && document.activeElement === document.body) focusAgain(focused);
}

/** @param {ParentNode} root */
function details(root) {
  return /** @type {HTMLDetailsElement[]} */ (findAll('details[id]', root));
}

/** @param {string} id */
function focusAgain(id) {
  const place = document.getElementById(id);
  const target = place?.querySelector('summary,a') ?? place;
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
