// What each kind of answer is called in both standards, as the strict LMS takes it.

import { lineTo } from '../../scorm_templates/player/tracking/connect.js';
import { SCORM12 } from '../../scorm_templates/player/tracking/scorm12.js';
import { SCORM2004 } from '../../scorm_templates/player/tracking/scorm2004.js';
import { openSession } from '../../scorm_templates/player/tracking/session.js';
import { input, output } from './input.mjs';
import { standingClock, strictLms } from './lms.mjs';

const { course, answers, choices } = input();

output(['1.2', '2004'].map((standard) => {
  const lms = strictLms({ standard });
  const clock = standingClock();
  const dialect = standard === '1.2' ? SCORM12 : SCORM2004;
  const session = openSession({ course, connect: (hooks) => lineTo(lms.api, dialect, course, hooks, clock), now: clock.now });
  session.start();
  session.beginAttempt('test');
  for (const [question, response] of answers) {
    clock.forward(3250);
    session.answer('test', question, response);
  }
  for (const [scene, choice] of choices) session.choose('fall', scene, choice);
  session.exit();
  const told = {};
  for (const [element, value] of Object.entries(lms.committed())) {
    const [, n, name] = /^cmi\.interactions\.(\d+)\.(.*)$/.exec(element) || [];
    if (n) told[n] = { ...told[n], [name]: value };
  }
  return { told: Object.values(told), faults: lms.faults };
}));
