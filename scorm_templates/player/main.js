import { onClick, textOf } from './dom.js';
import { setUpDrawer } from './module/drawer.js';
import { showEnding } from './module/ending.js';
import { setUpExit } from './module/exit.js';
import { setUpPager, showPager } from './module/pager.js';
import { addressed, unitIdOf, makePlace, showPlace, titleOfUnit } from './module/place.js';
import { setUpPlain } from './module/plain.js';
import { openForPrint, printAll } from './module/print.js';
import { showProgress } from './module/progress.js';
import { watchReading } from './module/reading.js';
import { welcomeBack } from './module/resume.js';
import { showSaved } from './module/save_state.js';
import { setUpSearch } from './module/search.js';
import { makePage, readData } from './page.js';
import { setUpChecklists } from './private/checklist.js';
import { setUpReflections } from './private/reflection.js';
import { setUpPractice } from './questions/practice.js';
import { setUpQuizzes } from './quiz/quiz.js';
import { setUpScenarios } from './scenario/scenario.js';
import { openSession } from './tracking/session.js';

/**
 * Everything begins here: the session first, then the page with what the session knows.
 * @param {(course: import('./tracking/types.js').Course, hooks: import('./tracking/types.js').Hooks) => import('./tracking/types.js').Line} connect
 *   the line to the LMS that the package is made for
 */
export function play(connect) {
  const data = readData();
  const session = openSession({ course: data.course, connect: (hooks) => connect(data.course, hooks) });
  const page = makePage(data, session);
  const place = makePlace(page.main);
  session.start();
  const refresh = [setUpQuizzes(page), setUpScenarios(page)];
  setUpPractice(page);
  setUpReflections(page);
  setUpChecklists(page);
  const frame = () => [showProgress, showPager, showEnding, showSaved].forEach((show) => show(page, place));
  const go = (/** @type {HTMLElement} */ target, /** @type {boolean} */ focus) => {
    showPlace(place, target, focus);
    document.title = `${textOf(titleOfUnit(place.current))} – ${document.title.split(' – ').pop()}`;
    if (place.current.dataset.kind !== 'start' && place.current.dataset.kind !== 'end') session.visit(unitIdOf(place.current));
    frame();
  };
  open(page, place, go);
  setUpDrawer();
  setUpPager(page, place);
  setUpExit(page);
  setUpSearch(page, place);
  setUpPlain();
  openForPrint();
  watchReading(page, place);
  onClick('.print', () => printAll(page.main));
  addEventListener('hashchange', () => {
    const target = addressed(place);
    if (target) go(target, true);
  });
  let refused = session.state.refused;
  session.subscribe((now) => {
    if (refused && !now.refused) refresh.forEach((again) => again());
    refused = now.refused;
    frame();
  });
}

/**
 * Where the learner begins: at the address, else at the place left last time, else at the start.
 * @param {import('./page.js').Page} page
 * @param {import('./module/place.js').Place} place
 * @param {(target: HTMLElement, focus: boolean) => void} go
 */
function open(page, place, go) {
  const left = page.session.state.bookmark?.unit;
  const unit = left && document.getElementById(`u-${left}`);
  const known = window.location.hash && addressed(place);
  if (unit && !known) history.replaceState(null, '', `#u-${left}`);
  go(known || unit || place.units[0], false);
  if (unit) welcomeBack(page, left, !known);
}
