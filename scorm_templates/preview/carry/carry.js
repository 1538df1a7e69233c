// What lives in the page's memory only is carried over into its new version, by way of this page's memory and nothing
// else: no private word is stored or sent anywhere (RUNTIME, Told, stored, never told).

import { readFields, writeFields } from './fields.js';
import { readLook, writeLook } from './look.js';
import { readOrders, readPractice, writeOrders, writePractice } from './practice.js';
import { beforeHandIn, readQuizzes, resultIn, writeQuizzes } from './quiz.js';
import { readScroll, writeScroll } from './scroll.js';
import { readWays, watchWays, writeWays } from './ways.js';

/** @typedef {ReturnType<typeof remember>} Memory */

/**
 * What the page around has to know of the course's: what happens in it that leaves no trace.
 * @typedef {{handIn: (quiz: string) => void, handsInAgain: (quiz: string) => boolean}} Platform
 */

export { resultIn };

/** @param {Document} page @param {Platform} platform */
export function attend(page, platform) {
  watchWays(page);
  beforeHandIn(page, platform.handIn);
}

/** @param {Document} page */
export function remember(page) {
  return {
    language: page.documentElement.lang,
    ways: readWays(page),
    quizzes: readQuizzes(page),
    orders: readOrders(page),
    fields: readFields(page),
    practice: readPractice(page),
    look: readLook(page),
    scroll: readScroll(page),
  };
}

/** Puts the page where the other one was. What a change took away is left out. @param {Document} page @param {Memory} memory @param {Platform} platform */
export function recall(page, memory, platform) {
  if (page.documentElement.lang !== memory.language) speak(page, memory.language);
  writeWays(page, memory.ways);
  writeQuizzes(page, memory.quizzes, platform.handsInAgain);
  writeOrders(page, memory.orders);
  writeFields(page, memory.fields);
  writePractice(page, memory.practice);
  writeLook(page, memory.look);
  writeScroll(page, memory.scroll);
}

/** @param {Document} page @param {string} language  the one that was chosen */
function speak(page, language) {
  const button = /** @type {HTMLElement | null} */ (page.querySelector(`[data-language="${language}"]`));
  button?.click();
}
