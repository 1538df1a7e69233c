import { copyInside, fill, find, headingLike, make, markOnly, textOf, the } from '../dom.js';
import { focusOn } from '../focus.js';
import { addStage, amount, bar, button, say } from '../page.js';
import { makeParts } from '../parts.js';
import { pointsOfWay } from '../tracking/score.js';
import { choiceButtons } from './choices.js';
import { wayTaken } from './way.js';

/**
 * One scenario on the page. `way` is what the page shows: going back shortens it, the session follows at the next choice.
 * @typedef {object} Play
 * @property {HTMLElement} root
 * @property {HTMLElement} stage
 * @property {import('../tracking/types.js').Unit} unit
 * @property {import('../page.js').Session} session
 * @property {readonly import('../tracking/types.js').Step[]} way
 * @property {readonly import('../tracking/types.js').Step[]} next  the way to which the last choice leads
 */

/**
 * Takes over every scenario: one scene at a time. The linear text stays in the page for print.
 * @param {import('../page.js').Session} session
 * @returns {import('../parts.js').Parts}
 */
export function setUpScenarios(session) {
  const make = (/** @type {HTMLElement} */ root, /** @type {Play['unit']} */ unit) => {
    root.classList.add('live');
    return { root, stage: addStage(root), unit, session, way: [], next: [] };
  };
  return makeParts('.scenario', make, takeUpPlay, ({ way }) => !way.length);
}

/**
 * Shows what the scenario showed in another language, else where its stored way leads.
 * @param {Play} play
 * @param {Play} [before]
 */
function takeUpPlay(play, before) {
  if (!before) return restore(play);
  const { root, way, next } = before;
  Object.assign(play, { way, next });
  return root.dataset.step === 'outcome' ? showOutcome(play) : showScene(play);
}

/** @param {Play} play */
function restore(play) {
  play.way = play.session.state.scenarios[play.unit.id]?.path ?? [];
  showScene(play);
}

/**
 * The scene at the end of the way, with its choices, or what its ending offers.
 * @param {Play} play
 * @returns {HTMLElement}  the scene
 */
function showScene(play) {
  const { root, stage, unit, way } = play;
  const last = way[way.length - 1];
  const id = last ? unit.scenes?.[last.scene]?.choices[last.choice]?.to : unit.start;
  const scene = the(`#s-${id}`);
  const ended = 'ending' in scene.dataset;
  markOnly(root, 'data-current', scene);
  root.dataset.step = last ? 'scene' : 'first';
  fill(stage, ...(ended ? [] : choiceButtons(scene, (item) => choose(play, scene, item))));
  if (ended && unit.scored) stage.append(make('p', 'share', say('wayPoints', { points: amount(pointsOfWay(unit, way)), max: amount(Number(unit.best)) })));
  if (last) stage.append(backBar(play, ended), wayTaken(way));
  return scene;
}

/**
 * @param {Play} play
 * @param {Play['way']} way  the way as it is from now on
 */
function go(play, way) {
  play.way = way;
  focusOn(showScene(play));
}

/**
 * What follows from a choice comes before the next scene.
 * @param {Play} play
 * @param {HTMLElement} from
 * @param {HTMLElement} item  the choice in the linear text
 */
function choose(play, from, item) {
  const { scene = '' } = from.dataset;
  const { choice = '' } = item.dataset;
  play.next = [...play.way, { scene, choice }];
  play.session.choose(play.unit.id, scene, choice);
  if (find('.outcome', item)) showOutcome(play);
  else go(play, play.next);
}

/** @param {Play} play */
function showOutcome(play) {
  const { root, stage, next } = play;
  const { scene, choice } = next[next.length - 1];
  const from = the(`#s-${scene}`);
  const item = the(`[data-choice="${choice}"]`, from);
  const heading = headingLike(the('[tabindex]', from), say('decided'));
  const words = make('p', 'decided', textOf(find('.choice', item)));
  markOnly(root, 'data-current', from);
  root.dataset.step = 'outcome';
  fill(stage, heading, words, copyInside(find('.outcome', item)), bar(button('goOn', () => go(play, next), 'main')));
  focusOn(heading);
}

/**
 * @param {Play} play
 * @param {boolean} ended
 * @returns {HTMLElement}
 */
function backBar(play, ended) {
  const restart = () => {
    play.session.restartScenario(play.unit.id);
    go(play, []);
  };
  const undo = button(ended ? 'otherWay' : 'undo', () => go(play, play.way.slice(0, -1)), ended ? 'main' : 'plainly');
  return bar(undo, button('restart', restart, 'plainly'));
}
