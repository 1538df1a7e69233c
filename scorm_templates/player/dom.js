/** @typedef {Record<string, string | number | boolean | ((event: Event) => void)>} Attributes */

export const ROOT = document.documentElement;

/**
 * @param {string} selector
 * @param {ParentNode} [root]
 * @returns {HTMLElement | null}
 */
export function find(selector, root = document) {
  return root.querySelector(selector);
}

/** What the templates promise to be there. */
export const the = /** @type {(selector: string, root?: ParentNode) => HTMLElement} */ (find);

/**
 * @param {string} selector
 * @param {ParentNode} [root]
 * @returns {HTMLElement[]}
 */
export function findAll(selector, root = document) {
  return Array.from(root.querySelectorAll(selector));
}

/**
 * @param {EventTarget} target
 * @param {string} type
 * @param {(event: Event) => void} act
 */
export function on(target, type, act) {
  target.addEventListener(type, act);
}

/**
 * Buttons anywhere in the page, and the things in them; also those that are made later.
 * @param {string} selector
 * @param {(button: HTMLElement) => void} act
 */
export function onClick(selector, act) {
  on(document, 'click', ({ target }) => {
    const button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest(selector));
    if (button) act(button);
  });
}

/**
 * @param {Element | null} node
 * @param {string} name
 * @param {string | number | boolean} value  false: without the attribute
 */
export function set(node, name, value) {
  if (value === false) node?.removeAttribute(name);
  else node?.setAttribute(name, String(value));
}

/**
 * Gives an attribute to these nodes and takes it from all others below.
 * @param {ParentNode} root
 * @param {string} name
 * @param {...(Element | null)} nodes
 */
export function markOnly(root, name, ...nodes) {
  findAll(`[${name}]`, root).forEach((node) => set(node, name, false));
  nodes.forEach((node) => set(node, name, ''));
}

/**
 * @param {Element | null} node
 * @param {...(Node | string)} children
 */
export function fill(node, ...children) {
  node?.replaceChildren(...children);
}

/**
 * Makes an element. A function listens to the event of its name; `false` is no attribute.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes | string} look  attributes, or the class alone
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, look, ...children) {
  const node = document.createElement(tag);
  const attributes = typeof look === 'string' ? { class: look } : look;
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') on(node, name, value);
    else set(node, name, value);
  }
  node.append(...children);
  return node;
}

/**
 * The nodes of an element, a summary apart, to be shown a second time: without ids, which stay unique.
 * @param {Element | null} source
 * @returns {DocumentFragment}
 */
export function copyInside(source) {
  const copy = document.createDocumentFragment();
  copy.append(...(source?.cloneNode(true).childNodes ?? []));
  find('summary', copy)?.remove();
  markOnly(copy, 'id');
  return copy;
}

/**
 * The text of an element in one line.
 * @param {Element | null} node
 * @returns {string}
 */
export function textOf(node) {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * A heading of the level of another one, or deeper.
 * @param {HTMLElement} model
 * @param {string} text
 * @param {number} [deeper]
 * @returns {HTMLElement}
 */
export function headingLike(model, text, deeper = 0) {
  return make(/** @type {'h2'} */ (`h${Number(model.localName[1]) + deeper}`), { tabindex: -1 }, text);
}
