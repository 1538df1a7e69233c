// One sitting in each standard: a course, how the LMS is, what the learner does (names of the session's functions).

import { lineTo } from '../../scorm_templates/player/tracking/connect.js';
import { SCORM12 } from '../../scorm_templates/player/tracking/scorm12.js';
import { SCORM2004 } from '../../scorm_templates/player/tracking/scorm2004.js';
import { openSession } from '../../scorm_templates/player/tracking/session.js';
import { input, output } from './input.mjs';
import { standingClock, strictLms } from './lms.mjs';

const { course, mode, refuse, acts } = input();

output(['1.2', '2004'].map((standard) => {
  const lms = strictLms({ standard, mode });
  lms.control.refuse.push(...refuse);
  const clock = standingClock();
  const dialect = standard === '1.2' ? SCORM12 : SCORM2004;
  const session = openSession({ course, connect: (hooks) => lineTo(lms.api, dialect, course, hooks, clock), now: clock.now });
  session.start();
  for (const [name, ...details] of acts) session[name](...details);
  const { saved: shown } = session.state;
  clock.forward(100000);
  session.exit();
  const written = lms.log.filter(({ call }) => call === 'SetValue').map(({ values }) => values[0]);
  return { faults: lms.faults, shown, later: session.state.saved, written, kept: lms.committed() };
}));
