import { find, findAll } from '../../player/dom.js';

/** @typedef {{step: string, question: string}} Place  `question`: the id of its form */

/** Where the learner is in each quiz. The answers are in the platform; here is only what the page shows. @param {Document} page @returns {Map<string, Place>} */
export function readQuizzes(page) {
  const quizzes = findAll('.quiz', page).filter((root) => /question|overview/.test(root.dataset.step ?? ''));
  return new Map(
    quizzes.map((root) => [root.dataset.quiz ?? '', { step: root.dataset.step ?? '', question: find('[data-current] .question', root)?.id ?? '' }]),
  );
}

/** Goes on with the attempt, as a learner does who comes back. @param {Document} page @param {Map<string, Place>} quizzes */
export function writeQuizzes(page, quizzes) {
  for (const root of findAll('.quiz', page)) {
    const place = quizzes.get(root.dataset.quiz ?? '');
    const begin = find('.stage button.main', root);
    if (!place || root.dataset.step !== 'intro' || !begin) continue;
    begin.click();
    if (place.step === 'overview') showOverview(root);
    else find(`[data-asked] #${CSS.escape(place.question)}`, root)?.dispatchEvent(new Event('reveal', { bubbles: true }));
  }
}

/** By way of the last question: on, or skipped where it is not answered. @param {HTMLElement} root */
function showOverview(root) {
  const last = findAll('[data-asked] .question', root).at(-1);
  last?.dispatchEvent(new Event('reveal', { bubbles: true }));
  const submit = last && find('.bar button[type="submit"]', last);
  const skip = last && find('.bar button.plainly', last);
  const answered = !last || find('.bar', last)?.childElementCount === 1 || !skip;
  for (const button of answered ? [submit] : [skip, submit]) {
    if (root.dataset.step === 'question') button?.click();
  }
}
