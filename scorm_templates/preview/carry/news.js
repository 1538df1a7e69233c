import { find, findAll } from '../../player/dom.js';
import { inView, PASSAGES, wordsOf } from './scroll.js';

const GLOW = 1800;

/** The passages of a page that another version of it has not, in their order. @param {Document} old @param {Document} fresh @returns {HTMLElement[]} */
export function newPassages(old, fresh) {
  const known = new Set(passagesOf(old).map(wordsOf));
  return passagesOf(fresh).filter((node) => !known.has(wordsOf(node)));
}

/** The author's innermost passages: not those of the shell's own units, which tell how far the learner is. @param {Document} page */
function passagesOf(page) {
  return findAll(`.unit:not([data-unit^="-"]) :is(${PASSAGES})`, page).filter((node) => !node.closest('.stage,.bar') && !find(PASSAGES, node));
}

/**
 * Lets what is new glow for a moment, where somebody sees it.
 * @param {HTMLElement[]} passages
 * @returns {boolean}  whether anything of it is in sight
 */
export function glow(passages) {
  const seen = passages.filter(inView);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const color = getComputedStyle(document.documentElement).getPropertyValue('--accent-soft');
  for (const node of seen) if (!calm) node.animate([{ backgroundColor: color }, { backgroundColor: 'transparent' }], GLOW);
  return seen.length > 0;
}

/** Shows a passage, in whichever unit it stands. @param {HTMLElement} passage */
export function showPassage(passage) {
  const unit = passage.closest('.unit');
  const view = passage.ownerDocument.defaultView;
  const there = () => {
    passage.scrollIntoView({ block: 'center' });
    glow([passage]);
  };
  if (!unit?.hasAttribute('hidden') || !view) return there();
  view.addEventListener('hashchange', () => setTimeout(there), { once: true });
  view.location.hash = `#${unit.id}`;
}
