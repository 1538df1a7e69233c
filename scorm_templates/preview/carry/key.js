/**
 * A name under which a node is found again in another version of its page: its id, else its place among its like in
 * the nearest node around it that has one.
 * @param {Element} node
 * @returns {string}
 */
export function keyOf(node) {
  if (node.id) return `#${node.id}`;
  const home = node.parentElement?.closest('[id]');
  const tag = node.localName;
  const like = Array.from((home ?? node.ownerDocument).querySelectorAll(tag)).filter((other) => !other.id);
  return `${home ? `#${home.id}` : ''} ${tag} ${like.indexOf(node)}`;
}

/** @param {Document} page @param {string} key @returns {HTMLElement | null}  the node that has the name `key` */
export function nodeNamed(page, key) {
  const [tag, number] = key.split(' ').slice(-2);
  if (number === undefined) return page.getElementById(key.slice(1));
  return /** @type {HTMLElement[]} */ (Array.from(page.querySelectorAll(tag))).find((node) => keyOf(node) === key) ?? null;
}

/**
 * @template {Element} Kind
 * @param {Iterable<Kind>} nodes
 * @returns {Map<string, Kind>}
 */
export function byKey(nodes) {
  return new Map(Array.from(nodes, (node) => [keyOf(node), node]));
}
