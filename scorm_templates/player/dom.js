/** @typedef {Record<string, string | number | boolean | ((event: Event) => void)>} Attributes */

/**
 * Makes an element. A function listens to the event of its name, `true` is an empty attribute, `false` none.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} attributes
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (value !== false) node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children);
  return node;
}

/**
 * @param {string} text
 * @param {() => void} act
 * @param {string} look  class: primary, plainly or none
 * @returns {HTMLButtonElement}
 */
export function makeButton(text, act, look = '') {
  return make('button', { type: 'button', class: look, click: act }, text);
}

/**
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
export function find(root, selector) {
  return root.querySelector(selector);
}

/**
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
export function findAll(root, selector) {
  return Array.from(root.querySelectorAll(selector));
}

/**
 * @param {string} selector  of buttons anywhere in the page
 * @param {() => void} act
 */
export function onClick(selector, act) {
  findAll(document, selector).forEach((button) => button.addEventListener('click', act));
}

/**
 * The nodes inside a <details>, its summary apart, to be shown a second time: without ids, which stay unique.
 * @param {Element | null} source
 * @returns {DocumentFragment}
 */
export function copyInside(source) {
  const copy = document.createDocumentFragment();
  for (const node of source?.childNodes ?? []) {
    if (node.nodeName !== 'SUMMARY') copy.append(node.cloneNode(true));
  }
  copy.querySelectorAll('[id]').forEach((node) => node.removeAttribute('id'));
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
 * @param {Element | null} model
 * @param {string} text
 * @param {number} [deeper]
 * @returns {HTMLElement}
 */
export function headingLike(model, text, deeper = 0) {
  const level = Number(model?.localName.slice(1) ?? 2) + deeper;
  return make(/** @type {'h2'} */ (`h${level}`), { tabindex: -1 }, text);
}
