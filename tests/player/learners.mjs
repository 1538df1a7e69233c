// Random learners: answer, navigate, reload, kill the tab, go offline and come back, in both standards, against the
// strict LMS. What they did and what the LMS then held goes out as a log; the Python reference judges it.

import { SCORM12 } from '../../scorm_templates/player/tracking/scorm12.js';
import { SCORM2004 } from '../../scorm_templates/player/tracking/scorm2004.js';
import { lineTo } from '../../scorm_templates/player/tracking/connect.js';
import { openSession } from '../../scorm_templates/player/tracking/session.js';
import { wayBefore } from '../../scorm_templates/player/tracking/state.js';
import { input, output } from './input.mjs';
import { randomFrom, standingClock, strictLms } from './lms.mjs';
import { randomResponse } from './responses.mjs';

output(input().map(live));

function live({ seed, course, steps }) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const standard = course.target === 'scorm12' ? '1.2' : '2004';
  const dialect = standard === '1.2' ? SCORM12 : SCORM2004;
  const log = [];
  const found = { log, faults: [], calls: [], longest: 0, lost: [], commits: 0 };
  let lms, clock, line, session, kept, confirmed;

  function sit() {
    lms = strictLms({ standard, stored: kept });
    clock = standingClock();
    if (random() < 0.15) lms.control.refuse.push(...['101', '103', '104'].slice(0, 1 + Math.floor(random() * 3)));
    session = openSession({ course, connect: (hooks) => (line = lineTo(lms.api, dialect, course, hooks, clock)), now: clock.now, random });
    session.start();
    if (confirmed !== undefined && lms.open() && storable() !== confirmed) found.lost.push([confirmed, storable()]);
    if (!lms.open()) {
      if (random() < 0.5) act(['lesson', 'scenario']); // learns before the LMS lets it in
      clock.forward(200000);
    }
    note();
  }

  /** A way without its circles, which is what is stored. */
  const straight = (path) => path.reduce((way, taken) => [...wayBefore(way, taken.scene), taken], []);

  /** What must survive, whatever happens, once a Commit confirmed it. */
  function storable() {
    const { done, quizzes, scenarios, reached, bookmark } = session.state;
    const open = new Set(course.units.filter((unit) => !unit.private).map(({ id }) => id));
    const kept = (record) => Object.entries(record).filter(([id]) => open.has(id)).sort();
    const quizView = kept(quizzes).map(([id, { attempts, best, current }]) => [id, attempts, best,
      current && [current.seed, Object.entries(current.answers).map(([key, answer]) => [key, Array.isArray(answer) || typeof answer !== 'object' ? answer : Object.entries(answer).sort()]).sort()]]);
    const paths = course.report === 'answers' ? kept(scenarios).filter(([, { path }]) => path.length).map(([id, { path }]) => [id, straight(path)]) : [];
    return JSON.stringify([done.filter((id) => open.has(id)).sort(), quizView, paths, reached, bookmark],
      (_key, value) => (typeof value === 'bigint' ? String(value) : value));
  }

  /** Notes a new commit and what the LMS holds by it. */
  function note() {
    if (lms.commits() === note.commits) return;
    note.commits = lms.commits();
    found.commits += 1;
    kept = lms.committed();
    confirmed = storable();
    found.longest = Math.max(found.longest, (kept['cmi.suspend_data'] || '').length);
    log.push({ told: kept });
  }
  note.commits = 0;

  function act(kinds = ['lesson', 'scenario', 'quiz']) {
    const unit = pick(course.units.filter(({ kind }) => kinds.includes(kind)));
    const acts = {
      lesson: () => {
        session.visit(unit.id);
        if (random() < 0.7 && session.finishUnit(unit.id)) log.push({ finish: unit.id });
      },
      scenario: () => {
        session.visit(unit.id);
        if (random() < 0.1 && session.restartScenario(unit.id)) log.push({ restart: unit.id });
        for (let n = 0; n < 6; n++) {
          const path = session.state.scenarios[unit.id]?.path || [];
          const last = path[path.length - 1];
          const scene = random() < 0.1 && path.length ? pick(path).scene : last ? unit.scenes[last.scene].choices[last.choice].to : unit.start;
          const choice = pick(Object.keys(unit.scenes[scene].choices));
          if (choice && session.choose(unit.id, scene, choice)) log.push({ choose: [unit.id, scene, choice] });
        }
      },
      quiz: () => {
        session.visit(unit.id);
        const { questions } = session.beginAttempt(unit.id);
        if (!questions.length) return;
        log.push({ begin: unit.id });
        for (const id of questions) {
          if (random() < 0.3) continue;
          const question = unit.questions.find((each) => each.id === id);
          const response = randomResponse(question, random);
          const before = session.state;
          session.answer(unit.id, id, response);
          const given = session.state.quizzes[unit.id].current.answers[id];
          if (given !== before.quizzes[unit.id].current.answers[id]) log.push({ answer: [unit.id, id, given] });
          if (random() < 0.1) clock.forward(900), note();
        }
        if (random() < 0.5) {
          log.push({ 'hand in': unit.id, drawn: questions });
          session.handIn(unit.id);
        }
      },
    };
    acts[unit.kind]();
    if (random() < 0.05) session.visit(pick(['-start', '-end']));
  }

  /** Leaves as a closed page does, or as a killed one, and comes back. */
  function leave() {
    if (random() < 0.5) session.exit({ force: true });
    note();
    gather();
    kept = lms.committed();
    log.push({ back: true });
    note.commits = 0;
    sit();
  }

  function gather() {
    found.faults.push(...lms.faults);
    found.calls.push(...lms.log.filter(({ call }) => call === 'SetValue').map(({ values }) => values));
  }

  sit();
  for (let n = 0; n < steps; n++) {
    act();
    note();
    const chance = random();
    if (chance < 0.5) clock.forward(Math.floor(random() * 3000));
    else if (chance < 0.6) lms.control.offline = !lms.control.offline;
    else if (chance < 0.65) line.save();
    else if (chance < 0.72) leave();
    note();
  }
  lms.control.offline = false;
  clock.forward(200000);
  note();
  found.atEnd = session.state.saved;
  session.exit();
  session.exit({ force: true });
  session.visit(course.units[0].id);
  clock.forward(200000);
  note();
  gather();
  found.standard = standard;
  return found;
}
