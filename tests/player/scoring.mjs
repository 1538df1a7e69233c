// Scores every answer of the cases, and plays every learner of them, with the player's own core.

import { scoreQuestion } from '../../scorm_templates/player/tracking/score.js';
import { FRESH, settle, step } from '../../scorm_templates/player/tracking/state.js';
import { moduleScore } from '../../scorm_templates/player/tracking/told.js';
import { input, output } from './input.mjs';

const { questions, status } = input();

const scored = questions.map(({ question, answers }) =>
  answers.map(({ response }) => {
    const { exact, right } = scoreQuestion({ id: 'q', ...question }, response);
    return { points: exact, verdict: right };
  }));

/** What a step of a case does, as happenings of the state machine. */
function happenings(act) {
  if (act.finish) return [['finish', act.finish]];
  if (act.restart) return [['restart', act.restart]];
  if (act.choose) return [['choose', ...act.choose]];
  const quiz = act.answer || act['hand in'];
  const given = Object.entries(act.answers).map(([question, response]) => ['answer', quiz, question, response]);
  return [['begin', quiz, 7], ...given, ...(act.answer ? [] : [['handIn', quiz]])];
}

const played = status.map(({ module, steps }) => {
  const course = { id: 'm', version: '1.0.0', target: 'scorm12', report: 'score', practice: {}, ...module };
  let state = settle(course, FRESH);
  return steps.map((each) => {
    state = each.do.flatMap(happenings).reduce((last, event) => step(course, last, event), state);
    const { lesson, completed, success } = state.reached;
    return {
      lesson: lesson || 'incomplete',
      completion: completed ? 'completed' : 'incomplete',
      success: success || 'unknown',
      score: moduleScore(course, state),
    };
  });
});

output({ scored, played });
