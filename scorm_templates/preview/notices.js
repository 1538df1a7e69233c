// What is said above the course and beside it: findings, an error that holds the last good page, what is new.

import { fill, find, make, the } from '../player/dom.js';
import { glow, showPassage } from './carry/news.js';
import { say } from './words.js';

/** Whether the findings were opened because of errors; a page without errors begins with them closed. */
let opened = false;

/** @typedef {{held: boolean, absent: '' | 'gone' | 'left_out', counts: Record<'error' | 'warning' | 'note', number>, html: string}} Findings  `html` is made by the server */

/**
 * Errors are shown at once; advice is counted, and there for whoever opens it.
 * @param {Findings} told
 */
export function showFindings({ counts, html }) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  fill(the('#findings'), ...page.body.childNodes);
  const kinds = /** @type {const} */ (['error', 'warning', 'note']).filter((kind) => counts[kind]);
  const tags = kinds.map((kind) => make('span', `tag ${kind}`, say(`${counts[kind] > 1 ? 'count' : 'one'}_${kind}`, { n: counts[kind] })));
  fill(the('#findings-count'), ...tags);
  const box = /** @type {HTMLDetailsElement} */ (the('#findings-box'));
  if (!!counts.error !== opened) box.open = opened = !!counts.error;
}

/** @param {Findings} told @param {boolean} shown  whether there is a page to look at */
export function showHeld({ held, absent }, shown) {
  const word = absent || (held ? (shown ? 'held' : 'empty') : '');
  if (word) fill(the('#notices'), make('p', 'notice error', say(word)));
  else if (find('#notices .error')) fill(the('#notices'), make('p', 'notice quiet', say('current')));
}

/**
 * Names the files that the new page shows, with a way to what is new where it is not in sight.
 * @param {string[]} files  project-relative
 * @param {HTMLElement[]} news  passages
 */
export function showNews(files, news) {
  const seen = glow(news);
  const names = files.filter((file) => file.endsWith('.md')).map((file) => file.replace(/.*\//, ''));
  if (!names.length || find('#notices .error')) return;
  const time = new Date().toLocaleTimeString(document.documentElement.lang, { timeStyle: 'medium' });
  const notice = make('p', 'notice news', say('shown', { time, files: names.join(', ') }));
  if (news.length && !seen) {
    const look = () => {
      showPassage(news[0]);
      button.remove();
    };
    const button = make('button', { type: 'button', class: 'plainly', click: look }, say('look'));
    notice.append(' ', button);
  }
  fill(the('#notices'), notice);
}
