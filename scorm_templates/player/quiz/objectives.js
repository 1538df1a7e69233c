import { find, make, textOf } from '../dom.js';
import { linkTo } from '../module/link.js';
import { amount, COURSE, say } from '../page.js';

/**
 * The result by learning objective, with links back to the lessons that treat it.
 * @param {import('../tracking/session.js').QuizResult} result
 * @returns {HTMLElement[]}  list items; none where no question names an objective
 */
export function objectiveItems({ byObjective }) {
  return Object.keys(byObjective).filter(Boolean).map((key) => {
    const { points, max } = byObjective[key];
    const score = say('points', { points: amount(points), max: amount(max) });
    const meter = make('progress', { max, value: points, 'aria-hidden': true });
    const name = textOf(find(`[data-objective="${key}"]`)) || key;
    return make('li', '', make('p', '', name), meter, make('p', 'score', score), ...(points < max ? reading(key) : []));
  });
}

/** @param {string} objective @returns {HTMLElement[]} */
function reading(objective) {
  const lessons = COURSE.units.filter(({ kind, objectives }) => kind === 'lesson' && objectives?.includes(objective));
  const links = lessons.flatMap(({ id }, n) => [n ? ' · ' : ' ', linkTo(id)]);
  return links.length ? [make('p', '', say('read'), ...links)] : [];
}
