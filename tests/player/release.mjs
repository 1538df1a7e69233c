// A learner who is through comes back to a new release that asks for more: what the LMS holds then, in both standards.

import { lineTo } from '../../scorm_templates/player/tracking/connect.js';
import { SCORM12 } from '../../scorm_templates/player/tracking/scorm12.js';
import { SCORM2004 } from '../../scorm_templates/player/tracking/scorm2004.js';
import { openSession } from '../../scorm_templates/player/tracking/session.js';
import { input, output } from './input.mjs';
import { standingClock, strictLms } from './lms.mjs';

const { before, after } = input();

output(['1.2', '2004'].map((standard) => {
  const faults = [];
  let stored = null;
  for (const course of [before, after]) {
    const lms = strictLms({ standard, stored });
    const clock = standingClock();
    const dialect = standard === '1.2' ? SCORM12 : SCORM2004;
    const session = openSession({ course, connect: (hooks) => lineTo(lms.api, dialect, course, hooks, clock), now: clock.now });
    session.start();
    if (course === before) session.finishUnit('eins');
    else session.visit('neu');
    session.exit();
    session.exit({ force: true });
    session.retry();
    clock.forward(100000);
    stored = lms.committed();
    faults.push(...lms.faults);
  }
  return { faults, status: stored['cmi.core.lesson_status'] ?? stored['cmi.completion_status'] };
}));
