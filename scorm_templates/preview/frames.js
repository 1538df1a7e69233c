// The course in a frame. A new version is loaded behind the one that is shown and takes its place when it stands where
// the learner was: nothing flashes, nothing moves.

import { findAll, make, textOf } from '../player/dom.js';
import { attend, recall, remember, resultIn } from './carry/carry.js';
import { newPassages } from './carry/news.js';

/** @typedef {ReturnType<typeof makeFrames>} Frames */
/**
 * `keep`: place and memory; `begin` is called just before the page starts, with the quiz whose result was shown.
 * @typedef {{keep: boolean, begin: (win: Window | null, result: string) => void, platform: import('./carry/carry.js').Platform}} Options
 */

const PATIENCE = 10_000;
const PICTURES = 250;

/**
 * @param {HTMLElement} box
 * @param {{title: string}} words
 */
export function makeFrames(box, { title }) {
  /** @type {HTMLIFrameElement | null} */
  let shown = null;
  /** @type {{address: string, options: Options, done: () => void}[]} what is to be shown, at most the newest waits */
  let queue = [];
  let busy = false;

  /** @type {HTMLIFrameElement | null} the last that was made */
  let latest = null;

  /** @type {HTMLElement[]} what the page has that the one before it had not */
  let news = [];

  const page = () => shown?.contentDocument ?? null;

  async function work() {
    if (busy) return;
    busy = true;
    for (let next = queue.pop(); next; next = queue.pop()) {
      const passed = queue;
      queue = [];
      await swap(next.address, next.options);
      [next, ...passed].forEach(({ done }) => done());
    }
    busy = false;
  }

  /** @param {string} address @param {Options} options */
  async function swap(address, { keep, begin, platform }) {
    const old = page();
    const place = keep && old ? placeIn(old) : shown ? '' : location.hash;
    const frame = make('iframe', { title, class: 'waiting', 'aria-hidden': 'true', tabindex: -1 });
    latest = frame;
    box.append(frame);
    begin(frame.contentWindow, keep && old ? resultIn(old) : '');
    frame.src = address + place;
    const fresh = await ready(frame);
    if (!fresh) return frame.remove();
    attend(fresh, platform);
    if (keep && old) {
      recall(fresh, remember(old), platform);
      await pictures(fresh);
    }
    frame.classList.remove('waiting');
    frame.removeAttribute('aria-hidden');
    frame.removeAttribute('tabindex');
    const focused = document.activeElement === shown;
    shown?.remove();
    shown = frame;
    if (focused) frame.focus({ preventScroll: true });
    news = keep && old ? newPassages(old, fresh) : [];
  }

  return {
    page,
    /** A unit's title, also of a page that is only being loaded. @param {string} unit */
    titleOf: (unit) => textOf(latest?.contentDocument?.getElementById(`h-${unit}`) ?? null) || unit,
    /** Shows the page at `address`; of several that are asked for at once only the newest. @param {string} address @param {Options} options @returns {Promise<void>} */
    show: (address, options) =>
      new Promise((done) => {
        queue.push({ address, options, done });
        work();
      }),
    /** What is new on the page that is shown, compared with the last version of it. */
    get news() {
      return news;
    },
  };
}

/** Where the learner is: the unit that is shown. @param {Document} page */
function placeIn(page) {
  const unit = findAll('.unit', page).find((node) => !node.hidden);
  return unit ? `#${unit.id}` : '';
}

/**
 * The page in a frame once its script has set it up; null where it does not come.
 * @param {HTMLIFrameElement} frame
 * @returns {Promise<Document | null>}
 */
function ready(frame) {
  const began = Date.now();
  return new Promise((done) => {
    const look = () => {
      const page = frame.contentDocument;
      const loaded = page && page.URL !== 'about:blank' && page.readyState !== 'loading';
      const course = loaded && page.querySelector('#main');
      if (course && !/boot|no-js/.test(page.documentElement.className)) done(page);
      else if ((loaded && !course) || Date.now() - began > PATIENCE) done(null);
      else setTimeout(look, 4);
    };
    look();
  });
}

/** Waits for the pictures in sight, not for long. @param {Document} page */
async function pictures(page) {
  const height = page.defaultView?.innerHeight ?? 0;
  const inSight = Array.from(page.images).filter((image) => {
    const { top, bottom, width } = image.getBoundingClientRect();
    return width && bottom > 0 && top < height && !image.complete;
  });
  const drawn = Promise.allSettled(inSight.map((image) => image.decode()));
  if (inSight.length) await Promise.race([drawn, new Promise((done) => setTimeout(done, PICTURES))]);
}
