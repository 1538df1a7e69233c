import { confirmFirst } from '../dialog.js';
import { make, makeButton } from '../dom.js';
import { printSheet } from '../module/print.js';

/**
 * The buttons that let learners keep or delete what is theirs. The text goes into a file or onto paper, nowhere else.
 * @param {import('../page.js').Page} page
 * @param {string} title
 * @param {() => string} read
 * @param {() => void} clear
 * @returns {HTMLElement}
 */
export function keepBar(page, title, read, clear) {
  const { say } = page;
  const button = (/** @type {string} */ word, /** @type {() => void} */ act) => {
    const made = makeButton(say(word), act);
    made.setAttribute('aria-label', `${say(word)}: ${title}`);
    return made;
  };
  const remove = () => {
    clear();
    page.announce(say('deleted'));
  };
  return make(
    'div',
    { class: 'bar keep' },
    button('save', () => saveFile(title, `${title}\n\n${read()}\n`)),
    button('print', () => printSheet(title, read())),
    button('delete', () => confirmFirst(page, say('deleteAsk'), say('deleteYes'), remove)),
  );
}

/**
 * @param {string} title
 * @param {string} text
 */
function saveFile(title, text) {
  const url = URL.createObjectURL(new Blob(['\ufeff', text.replace(/\n/g, '\r\n')], { type: 'text/plain;charset=utf-8' }));
  const name = title.replace(/[^\p{L}\p{N} _-]+/gu, '').slice(0, 60) || 'text';
  make('a', { href: url, download: `${name}.txt` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
