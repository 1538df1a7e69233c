// The state machine of docs/tracking.md: state and happening in, next state out. No DOM, no clock, no LMS.
// What makes no sense (an answer to a question that is not there) changes nothing.

import { compare, plus, times, ZERO } from './fraction.js';
import { attemptQuestions } from './order.js';
import { pointsOf, scoreQuestion } from './score.js';
import { higher, isUsedUp, standing } from './status.js';

/** @typedef {import('./types.js').Course} Course */
/** @typedef {import('./types.js').State} State */
/** @typedef {import('./types.js').Unit} Unit */
/** @typedef {import('./types.js').QuizState} QuizState */
/** @typedef {import('./types.js').Happening} Happening */
/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./types.js').Response} Response */
/** @typedef {import('./types.js').Result} Result */

/** @type {State} */
export const FRESH = {
  place: null,
  bookmark: null,
  done: [],
  quizzes: {},
  scenarios: {},
  reached: { lesson: '', completed: false, success: '' },
};
/** @type {QuizState} */
export const UNTRIED = { attempts: 0, best: null, last: null, current: null };

/** @param {Course} course @param {State} state @param {Happening} event @returns {State} the same object: nothing changed */
export function step(course, state, event) {
  const next = CHANGES[event.type](course, state, /** @type {any} */ (event));
  return next === state ? state : settle(course, next);
}

/** The state with its status brought up to date. @param {Course} course @param {State} state @returns {State} */
export function settle(course, state) {
  return { ...state, reached: higher(state.reached, standing(course, state)) };
}

/** @param {Course} course @param {string} id @param {Unit['kind']} [kind] */
export function unitOf(course, id, kind) {
  return course.units.find((unit) => unit.id === id && (!kind || unit.kind === kind));
}

/** @type {{[T in Happening['type']]: (course: Course, state: State, event: Extract<Happening, {type: T}>) => State}} */
const CHANGES = {
  visit: (course, state, { unit, anchor }) => {
    const place = anchor ? { unit, anchor } : { unit };
    // The start page is no place to come back to, and of a private unit not even that it was opened is kept.
    const kept = unit === '-start' || unitOf(course, unit)?.private;
    return { ...state, place, bookmark: kept ? state.bookmark : place };
  },
  finish: (course, state, { unit }) => (unitOf(course, unit, 'lesson') ? withDone(state, unit) : state),
  begin: (course, state, { quiz, seed }) => {
    const unit = unitOf(course, quiz, 'quiz');
    if (!unit || state.quizzes[quiz]?.current || isUsedUp(unit, state)) return state;
    return withQuiz(state, quiz, { current: { seed, answers: {} } });
  },
  answer: (course, state, { quiz, question, response }) => {
    const unit = unitOf(course, quiz, 'quiz');
    const current = state.quizzes[quiz]?.current;
    const asked = unit && current && openQuestion(unit, current, question);
    if (!asked) return state;
    const answers = { ...current.answers, [question]: limited(asked, response) };
    return withQuiz(state, quiz, { current: { ...current, answers } });
  },
  handIn: (course, state, { quiz }) => {
    const unit = unitOf(course, quiz, 'quiz');
    const was = state.quizzes[quiz];
    if (!unit || !was?.current) return state;
    const last = resultOf(unit, was.current);
    const best = was.best && !isBetter(last, was.best) ? was.best : last;
    return withQuiz(state, quiz, { attempts: was.attempts + 1, best, last, current: null });
  },
  choose: (course, state, { scenario, scene, choice }) => {
    const unit = unitOf(course, scenario, 'scenario');
    const path = unit && pathTo(unit, state.scenarios[scenario]?.path || [], scene);
    const target = unit?.scenes?.[scene]?.choices[choice]?.to;
    if (!unit || !path || !target) return state;
    const ended = !!unit.scenes?.[target]?.ending;
    const run = { path: withoutLoops(unit, [...path, { scene, choice }]), ended };
    const next = { ...state, scenarios: { ...state.scenarios, [scenario]: run } };
    return ended ? withDone(next, scenario) : next;
  },
  restart: (course, state, { scenario }) =>
    unitOf(course, scenario, 'scenario')
      ? { ...state, scenarios: { ...state.scenarios, [scenario]: { path: [], ended: false } } }
      : state,
};

/** @param {State} state @param {string} id @returns {State} */
function withDone(state, id) {
  return state.done.includes(id) ? state : { ...state, done: [...state.done, id] };
}

/** @param {State} state @param {string} id @param {Partial<QuizState>} change @returns {State} */
function withQuiz(state, id, change) {
  return { ...state, quizzes: { ...state.quizzes, [id]: { ...UNTRIED, ...state.quizzes[id], ...change } } };
}

/**
 * The question of a running attempt, if it may be answered: not free text, which stays in the page; and where feedback
 * follows each answer, once only.
 * @param {Unit} quiz @param {import('./types.js').Attempt} attempt @param {string} id
 */
function openQuestion(quiz, attempt, id) {
  if (!attemptQuestions(quiz, attempt).includes(id)) return undefined;
  if (quiz.feedback !== 'end' && Object.hasOwn(attempt.answers, id)) return undefined;
  return quiz.questions?.find((question) => question.id === id && question.type !== 'text');
}

/** The answer with what was typed cut to the question's `max`. @param {Question} question @param {Response} response @returns {Response} */
export function limited(question, response) {
  const cut = (/** @type {unknown} */ text) => String(text ?? '').slice(0, question.max || 60).replace(/[\ud800-\udbff]$/, '');
  if (question.type === 'short' || question.type === 'number') return cut(response);
  if (question.type !== 'cloze' || !Array.isArray(response)) return response;
  return (question.gaps || []).map((gap, n) => (gap.chosen ? String(response[n] ?? '') : cut(response[n])));
}

/** @param {Unit} quiz @param {import('./types.js').Attempt} attempt @returns {Result} exact */
export function resultOf(quiz, attempt) {
  const ids = attemptQuestions(quiz, attempt);
  const asked = (quiz.questions || []).filter(({ id }) => ids.includes(id));
  return {
    points: asked.map((question) => scoreQuestion(question, attempt.answers[question.id]).exact).reduce(plus, ZERO),
    max: asked.map(pointsOf).reduce(plus, ZERO),
  };
}

/** @param {Result} a @param {Result} b whether a's share is above b's (draws may differ in what they are worth) */
function isBetter(a, b) {
  return compare(times(a.points, b.max), times(b.points, a.max)) > 0;
}

/**
 * The path as far as `scene`, or null where it does not lead there: the scene is the start, the last choice's target,
 * or one on the way, to which the learner has gone back.
 * @param {Unit} unit @param {readonly import('./types.js').Step[]} path @param {string} scene
 */
function pathTo(unit, path, scene) {
  const last = path[path.length - 1];
  if (scene === (last ? unit.scenes?.[last.scene]?.choices[last.choice]?.to : unit.start)) return path;
  const back = path.findIndex((taken) => taken.scene === scene);
  return back < 0 ? null : path.slice(0, back);
}

/** A path longer than all choices together loses its loops, so that it is bounded. @param {Unit} unit @param {import('./types.js').Step[]} path */
function withoutLoops(unit, path) {
  const scenes = Object.values(unit.scenes || {});
  if (path.length <= scenes.reduce((sum, { choices }) => sum + Object.keys(choices).length, 0)) return path;
  /** @type {import('./types.js').Step[]} */
  const kept = [];
  for (const taken of path) {
    const seen = kept.findIndex(({ scene }) => scene === taken.scene);
    if (seen >= 0) kept.length = seen;
    kept.push(taken);
  }
  return kept;
}
