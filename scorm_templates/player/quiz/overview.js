import { copyInside, find, make, set, the } from '../dom.js';
import { focusOn } from '../focus.js';
import { button, say } from '../page.js';
import { showHandedIn } from './result.js';
import { answersOf, isAnswered, showStep, stageHeading } from './run.js';

/** @typedef {import('./run.js').Run} Run */

/**
 * The last step before handing in: every question with its state and a way back to it.
 * @param {Run} run
 */
export function showOverview(run) {
  const n = run.asked.filter((asked) => asked.question.type !== 'text' && !isAnswered(run, asked)).length;
  const heading = stageHeading(run, 'overviewTitle');
  const list = make('ol', { class: 'overview', role: 'list' }, ...run.asked.map((_, at) => overviewItem(run, at)));
  const text = make('p', '', say(n ? 'someOpen' : 'allAnswered', { n }));
  const handIn = () => {
    run.given = { ...answersOf(run) };
    run.result = run.session.handIn(run.unit.id);
    showHandedIn(run);
  };
  showStep(run, 'overview', heading, list, text, button(n ? 'handInOpen' : 'handIn', handIn, 'main'));
  focusOn(heading);
}

/**
 * @param {Run} run
 * @param {number} n
 * @returns {HTMLElement}
 */
function overviewItem(run, n) {
  const word = isAnswered(run, run.asked[n]) ? 'answered' : 'open';
  const title = copyInside(the('legend > *', run.asked[n].form));
  find('.kicker', title)?.remove();
  const open = make('button', { type: 'button', class: 'plainly', click: () => run.open(n) }, `${n + 1}. `);
  open.append(title.textContent ?? '', ' ', make('span', 'state', say(word)));
  const item = make('li', '', open);
  set(item, 'data-done', word === 'answered');
  return item;
}
