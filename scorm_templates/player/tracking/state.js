// The state machine of docs/tracking.md: state and happening in, next state out. No DOM, no clock, no LMS.
// What makes no sense (an answer to a question that is not asked) changes nothing.

import { compare, plus, times, ZERO } from './fraction.js';
import { attemptQuestions } from './order.js';
import { pointsOf, scoreQuestion } from './score.js';
import { higher, isUsedUp, standing } from './status.js';

/** @typedef {import('./types.js').Course} Course */
/** @typedef {import('./types.js').State} State */
/** @typedef {import('./types.js').Unit} Unit */
/** @typedef {import('./types.js').Step} Step */
/** @typedef {import('./types.js').QuizState} QuizState */
/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./types.js').Response} Response */

/** @type {State} */
export const FRESH = {
  bookmark: null,
  done: [],
  quizzes: {},
  scenarios: {},
  reached: { lesson: '', completed: false, success: '' },
};
/** @type {QuizState} */
const UNTRIED = { attempts: 0, best: null, current: null };

/** @param {Course} course @param {State} state @param {import('./types.js').Happening} event @returns {State} the same object: nothing changed */
export function step(course, state, [name, unit, ...details]) {
  const known = unitOf(course, unit);
  const change = known && CHANGES[name](state, known, .../** @type {[any, any]} */ (details));
  return change ? settle(course, { ...state, ...change }) : state;
}

/** The state with its status brought up to date. @param {Course} course @param {State} state @returns {State} */
export function settle(course, state) {
  return { ...state, reached: higher(state.reached, standing(course, state)) };
}

/** @param {Course} course @param {string|undefined} id */
export function unitOf(course, id) {
  return course.units.find((unit) => unit.id === id);
}

/** @type {Record<string, (state: State, unit: Unit, ...details: any[]) => Partial<State>|false>} */
const CHANGES = {
  // Of a private unit not even that it was opened is kept.
  visit: (_state, unit) => !unit.private && { bookmark: { unit: unit.id } },
  finish: (state, { id }) => !state.done.includes(id) && { done: [...state.done, id] },
  begin: (state, quiz, /** @type {number} */ seed) =>
    !state.quizzes[quiz.id]?.current && !isUsedUp(quiz, state) && withQuiz(state, quiz, { current: { seed, answers: {} } }),
  answer: (state, quiz, /** @type {string} */ id, /** @type {Response} */ response) => {
    const current = state.quizzes[quiz.id]?.current;
    const asked = current && attemptQuestions(quiz, current).find((question) => question.id === id);
    // Free text stays in the page; and where feedback follows each answer, the first one counts.
    if (!asked || asked.type === 'text' || (quiz.feedback !== 'end' && id in current.answers)) return false;
    const answers = { ...current.answers, [id]: limited(asked, response) };
    return withQuiz(state, quiz, { current: { ...current, answers } });
  },
  handIn: (state, quiz) => {
    const was = state.quizzes[quiz.id];
    if (!was?.current) return false;
    const result = resultOf(quiz, was.current);
    // The larger share is better: draws may differ in what they are worth.
    const isBetter = !was.best || compare(times(result.points, was.best.max), times(was.best.points, result.max)) > 0;
    return withQuiz(state, quiz, { attempts: was.attempts + 1, best: isBetter ? result : was.best, current: null });
  },
  choose: (state, unit, /** @type {string} */ scene, /** @type {string} */ choice) => {
    const path = wayTo(unit, state.scenarios[unit.id]?.path ?? [], scene);
    const target = unit.scenes[scene]?.choices[choice]?.to;
    if (!path || !target) return false;
    const done = unit.scenes[target]?.ending && !state.done.includes(unit.id) ? [...state.done, unit.id] : state.done;
    return { ...withPath(state, unit, [...path, { scene, choice }]), done };
  },
  restart: (state, unit) => withPath(state, unit, []),
};

/** @param {State} state @param {Unit} quiz @param {Partial<QuizState>} change */
function withQuiz(state, { id }, change) {
  return { quizzes: { ...state.quizzes, [id]: { ...UNTRIED, ...state.quizzes[id], ...change } } };
}

/** @param {State} state @param {Unit} scenario @param {Step[]} path */
function withPath(state, { id }, path) {
  return { scenarios: { ...state.scenarios, [id]: { path } } };
}

/** The answer with what was typed cut to the question's `max`. @param {Question} question @param {any} response @returns {Response} */
export function limited({ type, max = 60, gaps }, response) {
  const cut = (/** @type {string} */ text) => text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
  if (type === 'cloze') return gaps.map(({ chosen }, n) => (chosen ? response[n] ?? '' : cut(response[n] ?? '')));
  return type === 'short' || type === 'number' ? cut(response) : response;
}

/** @param {Unit} quiz @param {import('./types.js').Attempt} attempt @returns {import('./types.js').Result} exact */
export function resultOf(quiz, attempt) {
  const asked = attemptQuestions(quiz, attempt);
  return {
    points: asked.map((question) => scoreQuestion(question, attempt.answers[question.id]).exact).reduce(plus, ZERO),
    max: asked.map(pointsOf).reduce(plus, ZERO),
  };
}

/**
 * The way as far as `scene`, or null where it does not lead there: the scene is the start, the last choice's target,
 * or one on the way, to which the learner has gone back.
 * @param {Unit} unit @param {readonly Step[]} path @param {string} scene
 */
function wayTo(unit, path, scene) {
  if (scene === sceneAfter(unit, path)) return path;
  return path.some((taken) => taken.scene === scene) ? wayBefore(path, scene) : null;
}

/** The scene to which a way leads. @param {Unit} unit @param {readonly Step[]} path */
export function sceneAfter({ start, scenes }, path) {
  const last = path[path.length - 1];
  return last ? scenes[last.scene]?.choices[last.choice]?.to : start;
}

/** The way until it first enters `scene`, all of it where it never does. @param {readonly Step[]} path @param {string} scene */
export function wayBefore(path, scene) {
  const place = path.findIndex((taken) => taken.scene === scene);
  return place < 0 ? path : path.slice(0, place);
}
