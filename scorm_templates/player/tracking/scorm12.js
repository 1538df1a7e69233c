// SCORM 1.2: the elements and formats of the Run-Time Environment, 3.4.

import { answerText, describeInteraction } from './interaction.js';
import { clockParts } from './scorm.js';

/** @typedef {import('./scorm.js').Dialect} Dialect */
/** @typedef {import('./types.js').Reached} Reached */

/** @param {number} milliseconds */
const duration12 = (milliseconds) => clockParts(milliseconds).join(':');

/** Options are single characters in 1.2: the option's place in the source. @type {import('./interaction.js').Notation} */
const NOTATION12 = {
  id: (key, all) => 'abcdefghijklmnopqrstuvwxyz0123456789'[all.indexOf(key)] || 'z',
  list: ',',
  pair: '.',
  texts: (texts) => answerText(texts.join('; '), 255),
  range: false,
};

/** @type {Dialect} */
export const SCORM12 = {
  prefix: 'LMS',
  finish: 'Finish',
  core: 'cmi.core.',
  location: 'cmi.core.lesson_location',
  mode: 'cmi.core.lesson_mode',
  statuses: ['cmi.core.lesson_status'],
  lost: ['101', '301'],
  readStatus: ([status]) => ({
    lesson: /^(passed|completed|failed)$/.test(status) ? /** @type {Reached['lesson']} */ (status) : '',
    completed: false,
    success: '',
  }),
  status: ({ lesson }) => [['cmi.core.lesson_status', lesson || 'incomplete']],
  score: (_share, percent) => [
    ['cmi.core.score.raw', percent],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
  ],
  duration: duration12,
  interaction: (told) => {
    const { type, response, pattern } = describeInteraction(told, NOTATION12);
    const partly = String(Math.round(told.points * 100) / 100);
    return [
      ['id', told.id.slice(0, 255)],
      ['type', type],
      ['time', new Date(told.at).toTimeString().slice(0, 8)],
      ['correct_responses.0.pattern', pattern.slice(0, 255)],
      ['weighting', told.question ? String(Math.min(told.max, 100)) : ''],
      ['student_response', response.slice(0, 255)],
      ['result', told.right === 'incorrect' ? 'wrong' : told.right === 'partial' ? partly : told.right],
      ['latency', told.latency === null ? '' : duration12(told.latency)],
    ];
  },
};
