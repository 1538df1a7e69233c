import { make, makeButton } from '../dom.js';
import { focusOn } from '../focus.js';
import { showHandedIn } from './result.js';
import { answersOf, askedOf, isAnswered, showStep, stageHeading, titleOf } from './run.js';

/**
 * The last step before handing in: every question with its state and a way back to it.
 * @param {import('./run.js').Run} run
 */
export function showOverview(run) {
  const { page, order } = run;
  const open = order.filter((id) => askedOf(run, id).question.type !== 'text' && !isAnswered(run, id)).length;
  const heading = stageHeading(run, page.say('overviewTitle'));
  const list = make('ol', { class: 'overview', role: 'list' }, ...order.map((id, n) => overviewItem(run, id, n)));
  const text = open ? page.say('someOpen', { n: open }) : page.say('allAnswered');
  const button = makeButton(page.say(open ? 'handInOpen' : 'handIn'), () => handIn(run), 'main');
  showStep(run, 'overview', heading, list, make('p', {}, text), button);
  focusOn(heading);
}

/**
 * @param {import('./run.js').Run} run
 * @param {string} id
 * @param {number} n
 * @returns {HTMLElement}
 */
function overviewItem(run, id, n) {
  const done = isAnswered(run, id);
  const name = `${n + 1}. ${titleOf(run, id)}`;
  const state = make('span', { class: 'state' }, run.page.say(done ? 'answered' : 'open'));
  const button = makeButton(name, () => run.open(n), 'plainly');
  button.append(' ', state);
  return make('li', done ? { 'data-done': true } : {}, button);
}

/** @param {import('./run.js').Run} run */
function handIn(run) {
  run.given = { ...answersOf(run) };
  showHandedIn(run, run.page.session.handIn(run.unit.id));
}
