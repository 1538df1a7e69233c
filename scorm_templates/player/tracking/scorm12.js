// SCORM 1.2: the elements and formats of the Run-Time Environment, 3.4.

import { clockParts } from './scorm.js';

/** @type {import('./scorm.js').Dialect} */
export const SCORM12 = {
  api: 'API',
  prefix: 'LMS',
  finish: 'Finish',
  core: 'cmi.core.',
  lesson: 'cmi.core.lesson_',
  statuses: ['cmi.core.lesson_status'],
  lost: /^(101|301)$/,
  readStatus: ([status]) => ({
    lesson: /^(passed|completed|failed)$/.test(status) ? /** @type {import('./types.js').Reached['lesson']} */ (status) : '',
    completed: false,
    success: '',
  }),
  writeStatus: ({ lesson }) => [lesson || 'incomplete'],
  scaled: false,
  duration: (milliseconds) => clockParts(milliseconds).join(':'),
  notation: {
    time: 'time',
    moment: (at) => new Date(at).toTimeString().slice(0, 8),
    response: 'student_response',
    incorrect: 'wrong',
    // Options are single characters in 1.2: the option's place in the source.
    name: (key, all) => 'abcdefghijklmnopqrstuvwxyz0123456789'[all.indexOf(key)] ?? 'z',
    list: ',',
    pair: '.',
    longest: 255,
    mostTexts: 1,
    range: (_low, middle) => middle,
  },
};
