import { find, findAll, textOf } from '../../player/dom.js';

/** @typedef {{scene: string, choice: string}} Step */
/** @typedef {{way: Step[], deciding: boolean}} Way  `deciding`: what follows from the last step is being read */

/** @type {WeakMap<Element, Step[]>} the way before a choice, while the page shows only what follows from it */
const BEFORE = new WeakMap();

/** Each scenario's way, as the page shows it: what is not stored lives there alone. @param {Document} page @returns {Map<string, Way>} */
export function readWays(page) {
  return new Map(findAll('.scenario.live', page).map((root) => [root.dataset.scenario ?? '', wayIn(root)]));
}

/** @param {HTMLElement} root @returns {Way} */
function wayIn(root) {
  if (root.dataset.step !== 'outcome') return { way: stepsIn(root), deciding: false };
  const scene = find('[data-current]', root);
  const choice = scene && choiceNamed(scene, textOf(find('.decided', root)));
  const last = choice ? [{ scene: scene.dataset.scene ?? '', choice: choice.dataset.choice ?? '' }] : [];
  return { way: [...(BEFORE.get(root) ?? []), ...last], deciding: true };
}

/** The list of what was decided names scenes and choices by their words. @param {HTMLElement} root @returns {Step[]} */
function stepsIn(root) {
  /** @type {Step[]} */
  const steps = [];
  let scene = find('[data-scene]', root);
  for (const item of findAll('.way > ol > li', root)) {
    const choice = scene && choiceNamed(scene, textOf(find('span', item)));
    if (!scene || !choice) break;
    steps.push({ scene: scene.dataset.scene ?? '', choice: choice.dataset.choice ?? '' });
    scene = find(`[data-scene="${choice.dataset.target}"]`, root);
  }
  return steps;
}

/** @param {HTMLElement} scene @param {string} words @returns {HTMLElement | undefined} */
function choiceNamed(scene, words) {
  return findAll('.choices > li', scene).find((item) => textOf(find('.choice', item)) === words);
}

/** Notes the way before each click that may hide it. @param {Document} page */
export function watchWays(page) {
  const note = (/** @type {Event} */ { target }) => {
    const root = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest('.scenario.live'));
    if (root && root.dataset.step !== 'outcome') BEFORE.set(root, stepsIn(root));
  };
  page.addEventListener('click', note, true);
}

/** Goes the way again, as far as it still leads. @param {Document} page @param {Map<string, Way>} ways */
export function writeWays(page, ways) {
  for (const root of findAll('.scenario.live', page)) {
    const known = ways.get(root.dataset.scenario ?? '');
    if (known) goAgain(root, known);
  }
}

/** @param {HTMLElement} root @param {Way} known */
function goAgain(root, { way, deciding }) {
  const there = stepsIn(root);
  const common = there.findIndex((step, n) => step.scene !== way[n]?.scene || step.choice !== way[n].choice);
  let n = common < 0 ? there.length : common;
  // What is to be decided again is taken back first: a consequence shows only once its choice is made.
  if (deciding && n === way.length) n -= 1;
  for (let back = there.length - n; back > 0; back -= 1) find('.stage .bar button', root)?.click();
  while (n < way.length && choose(root, way[n], deciding && n === way.length - 1)) n += 1;
}

/** @param {HTMLElement} root @param {Step} step @param {boolean} stay  at what follows from it @returns {boolean} */
function choose(root, { scene, choice }, stay) {
  const current = find('[data-current]', root);
  if (current?.dataset.scene !== scene) return false;
  const at = findAll('.choices > li', current).findIndex((item) => item.dataset.choice === choice);
  const button = findAll('.decisions button.choice', root)[at];
  button?.click();
  if (root.dataset.step === 'outcome' && !stay) find('.stage .bar button', root)?.click();
  return !!button;
}
