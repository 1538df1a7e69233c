import { find, findAll, make, set, textOf, the } from '../dom.js';
import { announce, say } from '../page.js';

/**
 * Ordering: every item has a button up and one down, the same for keyboard, mouse and touch.
 * @type {import('./field.js').MakeField}
 */
export function orderingField(form) {
  const list = the('.order', form);
  const items = () => findAll(':scope > li', list);
  const arrange = (/** @type {string[]} */ keys) => {
    list.append(...keys.map((key) => the(`:scope > [data-key="${key}"]`, list)));
    showEnds(items());
  };
  for (const item of items()) item.append(moveButtons(item, items));
  showEnds(items());
  return {
    read: () => items().map((item) => item.dataset.key ?? ''),
    write: (response) => arrange(/** @type {string[]} */ (response)),
    arrange,
  };
}

/**
 * The other item makes way: this one, and the focus in it, stay where they are in the page and are not read out again.
 * @param {HTMLElement} item
 * @param {() => HTMLElement[]} items  all of them in their order now
 * @returns {HTMLElement}
 */
function moveButtons(item, items) {
  const name = textOf(find('.item', item));
  const move = (/** @type {number} */ by) => {
    const at = items().indexOf(item);
    const other = items()[at + by];
    if (!other) return;
    if (by < 0) item.after(other);
    else item.before(other);
    showEnds(items());
    item.dispatchEvent(new Event('change', { bubbles: true }));
    announce(say('moved', { item: name, n: at + by + 1, all: items().length }));
  };
  const mover = (/** @type {'up' | 'down'} */ way, /** @type {number} */ by) =>
    make('button', { type: 'button', class: `move ${way}`, 'aria-label': say(way, { item: name }), click: () => move(by) });
  return make('div', 'moves', mover('up', -1), mover('down', 1));
}

/**
 * The first item cannot go up nor the last one down; the button says so and keeps the focus.
 * @param {HTMLElement[]} items
 */
function showEnds(items) {
  items.forEach((item, n) => {
    set(find('.up', item), 'aria-disabled', !n);
    set(find('.down', item), 'aria-disabled', !items[n + 1]);
  });
}
