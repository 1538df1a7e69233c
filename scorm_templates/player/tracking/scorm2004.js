// SCORM 2004: the elements and formats of the Run-Time Environment, 4th Edition, chapter 4.

import { answerText, describeInteraction, identifier } from './interaction.js';
import { clockParts } from './scorm.js';

/** @typedef {import('./scorm.js').Dialect} Dialect */

/** @param {number} milliseconds */
const duration2004 = (milliseconds) => {
  const [hours, minutes, seconds] = clockParts(milliseconds).map(Number);
  return `PT${hours}H${minutes}M${seconds}S`;
};

/** @type {import('./interaction.js').Notation} */
const NOTATION2004 = {
  id: identifier,
  list: '[,]',
  pair: '[.]',
  texts: (texts) => (texts.length > 10 ? answerText(texts.join('; '), 4000) : texts.map((text) => answerText(text, 250)).join('[,]')),
  range: true,
};

/** @type {Dialect} */
export const SCORM2004 = {
  prefix: '',
  finish: 'Terminate',
  core: 'cmi.',
  location: 'cmi.location',
  mode: 'cmi.mode',
  statuses: ['cmi.completion_status', 'cmi.success_status'],
  lost: ['101', '102', '111', '132', '142', '391'],
  readStatus: ([completion, success]) => ({
    lesson: '',
    completed: completion === 'completed',
    success: success === 'passed' || success === 'failed' ? success : '',
  }),
  status: ({ completed, success }) => [
    ['cmi.completion_status', completed ? 'completed' : 'incomplete'],
    ...(success ? [/** @type {import('./scorm.js').Entry} */ (['cmi.success_status', success])] : []),
  ],
  score: (share, percent) => [
    ['cmi.score.scaled', share],
    ['cmi.score.raw', percent],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
  ],
  duration: duration2004,
  interaction: (told) => {
    const { type, response, pattern } = describeInteraction(told, NOTATION2004);
    const partly = String(Math.round(told.points * 100) / 100);
    return [
      ['id', told.id.slice(0, 255)],
      ['type', type],
      ['timestamp', new Date(told.at).toISOString().slice(0, 22) + 'Z'],
      ['correct_responses.0.pattern', pattern],
      ['weighting', told.question ? String(told.max) : ''],
      ['learner_response', response],
      ['result', told.right === 'partial' ? partly : told.right],
      ['latency', told.latency === null ? '' : duration2004(told.latency)],
    ];
  },
};
