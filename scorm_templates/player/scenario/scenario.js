import { copyInside, find, findAll, headingLike, make, makeButton, textOf } from '../dom.js';
import { focusOn } from '../focus.js';
import { choiceButtons } from './choices.js';
import { wayTaken } from './way.js';

/** @typedef {import('../tracking/types.js').Step} Taken */

/**
 * One scenario on the page. `way` is what the page shows: going back shortens it, the session follows at the next choice.
 * @typedef {object} Play
 * @property {HTMLElement} root
 * @property {HTMLElement} stage
 * @property {import('../tracking/types.js').Unit} unit
 * @property {import('../page.js').Page} page
 * @property {readonly Taken[]} way
 */

/**
 * Takes over every scenario: one scene at a time. The linear text stays in the page for print.
 * @param {import('../page.js').Page} page
 * @returns {() => void}  shows the state anew, after a start that was refused at first
 */
export function setUpScenarios(page) {
  /** @type {Play[]} */
  const plays = [];
  for (const root of findAll(page.main, '.scenario')) {
    const unit = page.course.units.find(({ id }) => id === root.dataset.scenario);
    if (!unit) continue;
    const stage = make('div', { class: 'stage' });
    root.append(stage);
    root.classList.add('live');
    plays.push({ root, stage, unit, page, way: [] });
  }
  const show = () => plays.filter(({ way }) => !way.length).forEach(restore);
  show();
  return show;
}

/** @param {Play} play */
function restore(play) {
  play.way = play.page.session.state.scenarios[play.unit.id]?.path ?? [];
  showScene(play, false);
}

/**
 * The scene at the end of the way, with its choices, or what its ending offers.
 * @param {Play} play
 * @param {boolean} [move]  whether the focus goes there
 */
function showScene(play, move = true) {
  const last = play.way[play.way.length - 1];
  const id = (last ? targetOf(play, last) : play.unit.start) ?? '';
  const scene = /** @type {HTMLElement} */ (find(play.root, `[data-scene="${id}"]`));
  find(play.root, '[data-current]')?.removeAttribute('data-current');
  scene.dataset.current = '';
  play.root.dataset.step = last ? 'scene' : 'first';
  const choices = scene.dataset.ending ? [] : choiceButtons(play, scene, (item) => choose(play, id, item));
  play.stage.replaceChildren(...choices, ...backBar(play, !!scene.dataset.ending), ...wayTaken(play));
  if (move) focusOn(scene);
}

/** @param {Play} play @param {Taken} taken @returns {string | undefined} */
function targetOf(play, taken) {
  return play.unit.scenes?.[taken.scene]?.choices[taken.choice]?.to;
}

/**
 * @param {Play} play
 * @param {string} scene
 * @param {HTMLElement} item  the choice in the linear text
 */
function choose(play, scene, item) {
  const choice = item.dataset.choice ?? '';
  play.page.session.choose(play.unit.id, scene, choice);
  play.way = [...play.way, { scene, choice }];
  const outcome = find(item, '.outcome');
  if (!outcome) return showScene(play);
  const heading = headingLike(find(play.root, '.scene > [tabindex]'), play.page.say('decided'));
  const words = make('p', { class: 'decided' }, textOf(find(item, '.choice')));
  const on = makeButton(play.page.say('goOn'), () => showScene(play), 'main');
  play.root.dataset.step = 'outcome';
  play.stage.replaceChildren(heading, words, copyInside(outcome), make('div', { class: 'bar' }, on));
  return focusOn(heading);
}

/**
 * @param {Play} play
 * @param {boolean} ended
 * @returns {HTMLElement[]}
 */
function backBar(play, ended) {
  if (!play.way.length) return [];
  const { say, session } = play.page;
  const back = () => {
    play.way = play.way.slice(0, -1);
    showScene(play);
  };
  const restart = () => {
    session.restartScenario(play.unit.id);
    play.way = [];
    showScene(play);
  };
  const undo = makeButton(say(ended ? 'otherWay' : 'undo'), back, ended ? 'main' : 'plainly');
  return [make('div', { class: 'bar' }, undo, makeButton(say('restart'), restart, 'plainly'))];
}
