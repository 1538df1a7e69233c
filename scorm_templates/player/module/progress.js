import { find, findAll, make } from '../dom.js';
import { isDone, isPassed, publicUnits, requiredUnits } from '../tracking/status.js';
import { unitIdOf } from './place.js';

/** @typedef {import('../page.js').Page} Page */
/** @typedef {import('../tracking/types.js').Unit} Unit */

/**
 * @param {Page} page
 * @param {Unit} unit
 * @returns {'Open' | 'Done' | 'Failed'}  a quiz is done when it is passed, failed while its best attempt is not
 */
export function stateOf({ session: { state } }, unit) {
  if (!isDone(unit, state)) return 'Open';
  return unit.kind !== 'quiz' || isPassed(unit, state.quizzes[unit.id].best) ? 'Done' : 'Failed';
}

/**
 * What must be done; where nothing must, everything that is not private.
 * @param {Page} page
 * @returns {Unit[]}
 */
export function counted({ course }) {
  const required = requiredUnits(course);
  return required.length ? required : publicUnits(course);
}

/**
 * How far the learner is, how long it may still take, and the state of each unit in the lists.
 * @param {Page} page
 * @param {import('./place.js').Place} place
 */
export function showProgress(page, place) {
  const all = counted(page);
  const done = all.filter((unit) => stateOf(page, unit) === 'Done').length;
  const minutes = page.course.units.reduce((sum, unit) => sum + (stateOf(page, unit) === 'Open' ? unit.duration ?? 0 : 0), 0);
  const left = make('span', { class: 'time-left', hidden: !minutes }, ` · ${page.say('minutesLeft', { n: minutes })}`);
  find(document, '#progress-text')?.replaceChildren(page.say('progress', { done, all: all.length }), left);
  find(document, '#progress')?.setAttribute('value', String(all.length ? done / all.length : 1));
  for (const unit of page.course.units) showState(page, unit, place);
  for (const link of findAll(document, '#contents [data-goto]')) {
    if (link.dataset.goto === unitIdOf(place.current)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/**
 * @param {Page} page
 * @param {Unit} unit
 * @param {import('./place.js').Place} place
 */
function showState(page, unit, place) {
  const state = stateOf(page, unit);
  const current = state === 'Open' && unit.id === unitIdOf(place.current) ? 'Current' : state;
  for (const node of findAll(document, `[data-state-of="${unit.id}"]`)) {
    node.textContent = page.say('state' + current);
    node.closest('[data-entry]')?.setAttribute('data-state', current.toLowerCase());
  }
}
