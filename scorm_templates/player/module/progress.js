import { fill, findAll, make, set, the } from '../dom.js';
import { COURSE, say } from '../page.js';
import { isDone, isPassed, publicUnits, requiredUnits } from '../tracking/status.js';

/** @typedef {import('../tracking/types.js').Unit} Unit */

/**
 * @param {import('../tracking/types.js').State} state
 * @param {Unit} unit
 * @returns {'Open' | 'Done' | 'Failed'}  a quiz is done when it is passed, failed while its best attempt is not
 */
export function stateOf(state, unit) {
  if (!isDone(unit, state)) return 'Open';
  return unit.kind !== 'quiz' || isPassed(unit, state.quizzes[unit.id].best) ? 'Done' : 'Failed';
}

/** @returns {Unit[]}  what must be done; where nothing must, everything that is not private */
export function counted() {
  const required = requiredUnits(COURSE);
  return required.length ? required : publicUnits(COURSE);
}

/**
 * How far the learner is, how long it may still take, and the state of each unit in the lists.
 * @param {import('../page.js').Session} session
 * @param {import('./place.js').Place} place
 */
export function showProgress({ state }, { current }) {
  const all = counted().length;
  const done = counted().filter((unit) => stateOf(state, unit) === 'Done').length;
  const open = COURSE.units.filter((unit) => stateOf(state, unit) === 'Open');
  const n = open.reduce((sum, { duration = 0 }) => sum + duration, 0);
  const left = make('span', { class: 'time-left', hidden: !n }, `, ${say('minutesLeft', { n })}`);
  fill(the('#progress-text'), say('progress', { done, all }), left);
  set(the('#progress'), 'value', all ? done / all : 1);
  const here = current.dataset.unit;
  for (const unit of COURSE.units) {
    const word = stateOf(state, unit);
    showState(unit.id, word === 'Open' && unit.id === here ? 'Current' : word);
  }
  for (const link of findAll('#contents [data-goto]')) set(link, 'aria-current', link.dataset.goto === here && 'page');
}

/**
 * @param {string} id
 * @param {string} word
 */
function showState(id, word) {
  for (const node of findAll(`[data-state-of="${id}"]`)) {
    fill(node, say('state' + word));
    set(node.closest('[data-entry]'), 'data-state', word.toLowerCase());
  }
}
