import { find, make, textOf } from '../dom.js';
import { linkTo } from '../module/link.js';
import { stageHeading } from './run.js';

/**
 * The result by learning objective, with links back to the lessons that treat it. Nothing where no question names one.
 * @param {import('./run.js').Run} run
 * @param {import('../tracking/session.js').QuizResult} result
 * @returns {HTMLElement[]}
 */
export function objectiveTable(run, result) {
  const { page } = run;
  const entries = Object.entries(result.byObjective).filter(([key]) => key);
  if (!entries.length) return [];
  const items = entries.map(([key, { points, max }]) => {
    const score = page.say('points', { points: page.amount(points), max: page.amount(max) });
    const meter = make('progress', { max, value: points, 'aria-label': score });
    const lessons = page.course.units.filter((unit) => unit.kind === 'lesson' && unit.objectives?.includes(key));
    const links = lessons.map(({ id }) => linkTo(id));
    const read = links.length && points < max ? [make('p', {}, page.say('read'), ...links.flatMap((link, n) => [n ? ' · ' : ' ', link]))] : [];
    return make('li', {}, make('p', {}, objectiveText(key)), meter, make('p', { class: 'score' }, score), ...read);
  });
  return [stageHeading(run, page.say('byObjective')), make('ul', { class: 'objectives', role: 'list' }, ...items)];
}

/** @param {string} key @returns {string} its words on the start page */
function objectiveText(key) {
  return textOf(find(document, `[data-objective="${key}"]`)) || key;
}
