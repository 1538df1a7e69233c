import { find, findAll, make, makeButton, textOf } from '../dom.js';

/**
 * Ordering: every item has a button up and one down, the same for keyboard, mouse and touch.
 * @type {import('./field.js').MakeField}
 */
export function orderingField(form, _question, page) {
  const list = /** @type {HTMLElement} */ (find(form, '.order'));
  const order = () => findAll(list, ':scope > li').map((item) => item.dataset.key ?? '');
  const arrange = (/** @type {string[]} */ keys) => {
    list.append(...keys.map((key) => find(list, `:scope > [data-key="${key}"]`) ?? ''));
    showEnds(list);
  };
  for (const item of findAll(list, ':scope > li')) item.append(moveButtons(list, item, page));
  showEnds(list);
  return { read: order, write: (response) => arrange(/** @type {string[]} */ (response)), arrange };
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} item
 * @param {import('../page.js').Page} page
 * @returns {HTMLElement}
 */
function moveButtons(list, item, page) {
  const name = textOf(find(item, '.item'));
  const move = (/** @type {Element | null} */ neighbour, /** @type {'before' | 'after'} */ where, /** @type {HTMLElement} */ used) => {
    if (!neighbour) return;
    neighbour[where](item);
    used.focus();
    showEnds(list);
    list.dispatchEvent(new Event('change', { bubbles: true }));
    const places = Array.from(list.children);
    page.announce(page.say('moved', { item: name, n: places.indexOf(item) + 1, all: places.length }));
  };
  const up = makeButton('', () => move(item.previousElementSibling, 'before', up), 'move up');
  const down = makeButton('', () => move(item.nextElementSibling, 'after', down), 'move down');
  up.setAttribute('aria-label', page.say('up', { item: name }));
  down.setAttribute('aria-label', page.say('down', { item: name }));
  return make('div', { class: 'moves' }, up, down);
}

/**
 * The first item cannot go up nor the last one down; the button says so and keeps the focus.
 * @param {HTMLElement} list
 */
function showEnds(list) {
  for (const item of Array.from(list.children)) {
    find(item, '.up')?.setAttribute('aria-disabled', String(!item.previousElementSibling));
    find(item, '.down')?.setAttribute('aria-disabled', String(!item.nextElementSibling));
  }
}
