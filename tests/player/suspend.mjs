// Writes and reads states for the tests of the encoding.

import { wholeCode } from '../../scorm_templates/player/tracking/codes.js';
import { FRESH, settle, step } from '../../scorm_templates/player/tracking/state.js';
import { restored, toldOf } from '../../scorm_templates/player/tracking/told.js';
import { input, output } from './input.mjs';

/** @returns the state of a learner who did all of `happenings` in `course` */
const lived = (course, happenings) =>
  happenings.reduce((state, event) => step(course, state, event), settle(course, FRESH));

const WORK = {
  codes: ({ ids }) => ids.map(wholeCode),
  write: ({ course, happenings }) => {
    const state = lived(course, happenings);
    const { suspend, location } = toldOf(course, state);
    return { text: suspend, location, state };
  },
  read: ({ course, text, location = '' }) => restored(course, { suspend: text, location, reached: FRESH.reached }),
  /** What is read of a stored text, written again: equal where the text holds nothing that cannot be read. */
  again: ({ course, text, location }) => {
    const state = restored(course, { suspend: text, location, reached: FRESH.reached });
    return { state, text: toldOf(course, state).suspend };
  },
  /** Everything done and every question answered with the longest that `answers` gives. */
  fullest: ({ course, answers, paths }) => {
    const events = course.units.flatMap(({ id, kind, questions }) => {
      if (kind === 'lesson') return [['finish', id]];
      if (kind === 'scenario') return paths[id].map(([scene, choice]) => ['choose', id, scene, choice]);
      const all = questions.map((question) => ['answer', id, question.id, answers[question.id]]);
      const begin = ['begin', id, 2 ** 24 - 1];
      return [begin, ...all, ['handIn', id], begin, ['handIn', id], begin, ...all];
    });
    return { text: toldOf(course, lived(course, events)).suspend };
  },
};

output(input().map((job) => WORK[job.work](job)));
