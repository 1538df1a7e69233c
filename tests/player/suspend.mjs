// Writes and reads states for the tests of the encoding.

import { wholeCode } from '../../scorm_templates/player/tracking/codes.js';
import { FRESH, settle, step } from '../../scorm_templates/player/tracking/state.js';
import { readState, writePlace, writeState } from '../../scorm_templates/player/tracking/suspend.js';
import { input, output } from './input.mjs';

/** @returns the state of a learner who did all of `happenings` in `course` */
const lived = (course, happenings) =>
  happenings.reduce((state, event) => step(course, state, event), settle(course, FRESH));

const WORK = {
  codes: ({ ids }) => ids.map(wholeCode),
  write: ({ course, happenings }) => {
    const state = lived(course, happenings);
    return { text: writeState(course, state), location: writePlace(state.bookmark), state };
  },
  read: ({ course, text, location = '' }) => readState(course, text, location),
  /** Everything done and every question answered with the longest that `answers` gives. */
  fullest: ({ course, answers, paths }) => {
    const events = course.units.flatMap((unit) => {
      if (unit.kind === 'lesson') return [{ type: 'finish', unit: unit.id }];
      if (unit.kind === 'scenario') return paths[unit.id].map(([scene, choice]) => ({ type: 'choose', scenario: unit.id, scene, choice }));
      const all = unit.questions.map(({ id }) => ({ type: 'answer', quiz: unit.id, question: id, response: answers[id] }));
      const begin = { type: 'begin', quiz: unit.id, seed: 2 ** 24 - 1 };
      return [begin, ...all, { type: 'handIn', quiz: unit.id }, begin, { type: 'handIn', quiz: unit.id }, begin, ...all];
    });
    return { text: writeState(course, lived(course, events)) };
  },
};

output(input().map((job) => WORK[job.work](job)));
