// SCORM 2004: the elements and formats of the Run-Time Environment, 4th Edition, chapter 4.

import { clockParts } from './scorm.js';

/** @type {import('./scorm.js').Dialect} */
export const SCORM2004 = {
  api: 'API_1484_11',
  prefix: '',
  finish: 'Terminate',
  core: 'cmi.',
  lesson: 'cmi.',
  statuses: ['cmi.completion_status', 'cmi.success_status'],
  lost: /^(101|102|111|132|142|391)$/,
  readStatus: ([completion, success]) => ({
    lesson: '',
    completed: completion === 'completed',
    success: success === 'passed' || success === 'failed' ? success : '',
  }),
  writeStatus: ({ completed, success }) => [completed ? 'completed' : 'incomplete', success],
  scaled: true,
  duration: (milliseconds) => {
    const [hours, minutes, seconds] = clockParts(milliseconds).map(Number);
    return `PT${hours}H${minutes}M${seconds}S`;
  },
  notation: {
    time: 'timestamp',
    moment: (at) => new Date(at).toISOString().slice(0, 22) + 'Z',
    response: 'learner_response',
    incorrect: 'incorrect',
    name: (key) => key.replace(/[^\w.]/g, '_').slice(0, 250),
    list: '[,]',
    pair: '[.]',
    longest: 250,
    mostTexts: 10,
    range: (low, _middle, high) => low + '[:]' + high,
  },
};
