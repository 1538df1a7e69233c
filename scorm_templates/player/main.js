import { find, findAll, on, onClick, textOf, the } from './dom.js';
import { focusOn } from './focus.js';
import { setUpDrawer, showCurrent, watchDrawer } from './module/drawer.js';
import { showEnding } from './module/ending.js';
import { setUpExit } from './module/exit.js';
import { setUpPager, showPager } from './module/pager.js';
import { addressed, makePlace, showPlace } from './module/place.js';
import { setUpPlain, showPlain } from './module/plain.js';
import { setUpPopovers } from './module/popovers.js';
import { openForPrint, printAll } from './module/print.js';
import { showProgress } from './module/progress.js';
import { watchReading } from './module/reading.js';
import { welcomeBack } from './module/resume.js';
import { showSaved } from './module/save_state.js';
import { setUpSearch } from './module/search.js';
import { COURSE } from './page.js';
import { setUpPrivate } from './private/private.js';
import { setUpPractice } from './questions/practice.js';
import { setUpQuizzes } from './quiz/quiz.js';
import { setUpScenarios } from './scenario/scenario.js';
import { openSession } from './tracking/session.js';

/**
 * Everything begins here: the session first, once, then the page with what the session knows, anew for each language.
 * @param {(course: import('./tracking/types.js').Course, hooks: import('./tracking/types.js').Hooks) => import('./tracking/types.js').Line} connect
 *   the line to the LMS that the package is made for
 */
export function play(connect) {
  const session = openSession({ course: COURSE, connect: (hooks) => connect(COURSE, hooks) });
  const place = makePlace();
  const parts = [setUpQuizzes(session), setUpScenarios(session)];
  const watch = watchReading(session);
  const wire = (/** @type {ParentNode | void} */ old) => {
    parts.forEach((part) => part.wire());
    setUpPractice(old);
    setUpSearch(place);
    setUpPopovers();
    watchDrawer();
    showPlain();
    watch();
  };
  const frame = () => [showProgress, showPager, showEnding, showSaved].forEach((show) => show(session, place));
  const go = (/** @type {HTMLElement} */ target, /** @type {boolean} */ focus) => {
    showPlace(place, target);
    const { kind = '', unit = '' } = place.current.dataset;
    const [here, module] = [the('h1', place.current), the('#module-title')].map(textOf);
    document.title = kind === 'start' ? module : `${here} – ${module}`;
    if (!/start|end/.test(kind)) session.visit(unit);
    frame();
    showCurrent();
    if (focus) focusOn(target);
  };
  session.start();
  wire();
  const left = open(session, place, go);
  setUpPrivate();
  setUpDrawer();
  setUpPager(session, place);
  setUpExit(session);
  setUpPlain();
  openForPrint();
  onClick('.print', printAll);
  on(window, 'hashchange', () => {
    const target = addressed(place);
    if (target) go(target, true);
  });
  on(document, 'language', (event) => {
    const { detail: old } = /** @type {CustomEvent<ParentNode>} */ (event);
    const { id } = place.current;
    place.units = findAll('.unit');
    wire(old);
    go(the(`#${id}`), false);
    if (left) welcomeBack(left, !!find('.banner:not(.refused)', old));
  });
  let { refused } = session.state;
  session.subscribe((now) => {
    if (refused && !now.refused) parts.forEach((part) => part.refresh());
    refused = now.refused;
    frame();
  });
}

/**
 * Where the learner begins: at the address, else at the place left last time, else at the start.
 * @param {import('./page.js').Session} session
 * @param {import('./module/place.js').Place} place
 * @param {(target: HTMLElement, focus: boolean) => void} go
 * @returns {string}  the address of the place left last time, empty where there is none
 */
function open(session, place, go) {
  const address = `#u-${session.state.bookmark?.unit}`;
  const left = find(address);
  const known = window.location.hash && addressed(place);
  if (left && !known) history.replaceState(0, '', address);
  go(known || left || place.units[0], !!known);
  if (left) welcomeBack(address, !known);
  return left ? address : '';
}
