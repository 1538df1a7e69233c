import { find, findAll } from '../../player/dom.js';

/** @typedef {{step: string, question: string}} Place  `question`: the id of its form */

/** Where the learner is in each quiz. The answers are in the platform; here is only what the page shows. @param {Document} page @returns {Map<string, Place>} */
export function readQuizzes(page) {
  const quizzes = findAll('.quiz', page).filter((root) => /question|overview|result|review/.test(root.dataset.step ?? ''));
  return new Map(
    quizzes.map((root) => [root.dataset.quiz ?? '', { step: root.dataset.step ?? '', question: find('[data-current] .question', root)?.id ?? '' }]),
  );
}

/** The quiz in sight whose result is shown. @param {Document} page @returns {string} '' where there is none */
export function resultIn(page) {
  const root = find('.unit:not([hidden]) .quiz:is([data-step="result"],[data-step="review"])', page);
  return root?.dataset.quiz ?? '';
}

/** Tells of each attempt just before it is handed in. @param {Document} page @param {(quiz: string) => void} act */
export function beforeHandIn(page, act) {
  const note = (/** @type {Event} */ { target }) => {
    const button = /** @type {Element} */ (target).closest('.quiz[data-step="overview"] .stage > button.main');
    const root = /** @type {HTMLElement | null} */ (button?.closest('.quiz') ?? null);
    if (root) act(root.dataset.quiz ?? '');
  };
  page.addEventListener('click', note, true);
}

/**
 * Goes on with the attempt, as a learner does who comes back; hands it in again where its result was shown.
 * @param {Document} page
 * @param {Map<string, Place>} quizzes
 * @param {(quiz: string) => boolean} again  whether that can be done
 */
export function writeQuizzes(page, quizzes, again) {
  for (const root of findAll('.quiz', page)) {
    const place = quizzes.get(root.dataset.quiz ?? '');
    const begin = find('.stage button.main', root);
    if (!place || root.dataset.step !== 'intro' || !begin) continue;
    if (/result|review/.test(place.step)) {
      if (again(root.dataset.quiz ?? '')) showResult(root, begin, place.step);
      continue;
    }
    begin.click();
    if (place.step === 'overview') showOverview(root);
    else find(`[data-asked] #${CSS.escape(place.question)}`, root)?.dispatchEvent(new Event('reveal', { bubbles: true }));
  }
}

/** @param {HTMLElement} root @param {HTMLElement} begin @param {string} step */
function showResult(root, begin, step) {
  begin.click();
  showOverview(root);
  if (root.dataset.step === 'overview') find('.stage > button.main', root)?.click();
  if (step === 'review') find('.stage .bar button', root)?.click();
}

/** By way of the last question: on, or skipped where it waits for its check. @param {HTMLElement} root */
function showOverview(root) {
  const asked = findAll('[data-asked] .question', root);
  const last = asked[asked.length - 1];
  last?.dispatchEvent(new Event('reveal', { bubbles: true }));
  const [submit, skip] = last ? findAll('.bar button', last) : [];
  // The buttons: check or on; skip, where there is something to check; back, where there is a question before.
  const back = asked.length > 1 ? 1 : 0;
  const waits = last?.querySelector('.bar')?.childElementCount === 2 + back;
  (waits ? skip : submit)?.click();
}
