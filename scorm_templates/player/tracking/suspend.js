// The state as suspend_data and back: versioned ASCII, keyed by ids, nothing private (docs/tracking.md, Encoding).

import { digits64, readCodes, value64, writeCodes } from './codes.js';
import { fraction } from './fraction.js';
import { attemptQuestions } from './order.js';
import { FRESH, settle, unitOf, UNTRIED } from './state.js';
import { publicUnits } from './status.js';
import { readAnswer, writeAnswer } from './stored_answer.js';

/** @typedef {import('./types.js').Course} Course */
/** @typedef {import('./types.js').State} State */
/** @typedef {import('./types.js').Unit} Unit */
/** @typedef {import('./types.js').Result} Result */
/** @typedef {import('./types.js').QuizState} QuizState */
/** @typedef {import('./types.js').Attempt} Attempt */
/** @typedef {import('./types.js').Place} Place */

/** Version of this encoding and the module's MAJOR: with either other, the learner starts anew. @param {Course} course */
function head(course) {
  return 'k1:' + (/^\d+/.exec(course.version) || ['0'])[0];
}

/** @param {Course} course @param {State} state @returns {string} */
export function writeState(course, state) {
  const ids = course.units.map(({ id }) => id);
  const done = publicUnits(course).map(({ id }) => id).filter((id) => state.done.includes(id));
  const parts = [head(course), 'f' + writeReached(state.reached), 'd' + writeCodes(done, ids, 2)];
  for (const quiz of publicUnits(course, 'quiz')) {
    const was = state.quizzes[quiz.id];
    if (was) parts.push('q' + writeCodes([quiz.id], ids, 2) + ':' + writeQuiz(quiz, was));
  }
  for (const scenario of course.report === 'answers' ? publicUnits(course, 'scenario') : []) {
    const path = state.scenarios[scenario.id]?.path || [];
    if (path.length) parts.push('s' + writeCodes([scenario.id], ids, 2) + ':' + writePath(scenario, path));
  }
  return parts.join(';');
}

/**
 * The state that `text` holds: what still exists of it, all of it fresh where it cannot be read.
 * @param {Course} course @param {string} text @param {string} location @returns {State}
 */
export function readState(course, text, location) {
  const [first, ...parts] = text.split(';');
  if (first !== head(course)) return settle(course, FRESH);
  const bookmark = readPlace(course, location);
  /** @type {State} */
  let state = { ...FRESH, bookmark, place: bookmark };
  for (const part of parts) state = READERS[part[0]]?.(course, state, part.slice(1)) || state;
  return settle(course, state);
}

/** @type {Record<string, (course: Course, state: State, text: string) => State>} */
const READERS = {
  f: (_course, state, text) => ({ ...state, reached: readReached(text) }),
  d: (course, state, text) => {
    const found = readCodes(text, course.units.map(({ id }) => id), 2);
    const done = found.filter((id) => id !== undefined && ['lesson', 'scenario'].includes(unitOf(course, id)?.kind || ''));
    return { ...state, done: /** @type {string[]} */ (done) };
  },
  q: (course, state, text) => {
    const [quiz, rest] = unitAt(course, text, 'quiz');
    return quiz ? { ...state, quizzes: { ...state.quizzes, [quiz.id]: readQuiz(quiz, rest) } } : state;
  },
  s: (course, state, text) => {
    const [scenario, rest] = unitAt(course, text, 'scenario');
    return scenario ? { ...state, scenarios: { ...state.scenarios, [scenario.id]: readPath(scenario, rest) } } : state;
  },
};

/** @param {Course} course @param {string} text @param {Unit['kind']} kind @returns {[Unit|undefined, string]} */
function unitAt(course, text, kind) {
  const colon = text.indexOf(':');
  const [id] = readCodes(text.slice(0, colon), course.units.map((unit) => unit.id), 2);
  return [id === undefined ? undefined : unitOf(course, id, kind), text.slice(colon + 1)];
}

/** @param {State['reached']} reached */
function writeReached({ lesson, completed, success }) {
  return lesson.slice(0, 1) + (completed ? 'd' : '') + success.slice(0, 1).toUpperCase();
}

/** @param {string} text @returns {State['reached']} */
function readReached(text) {
  return {
    lesson: text[0] === 'p' ? 'passed' : text[0] === 'c' ? 'completed' : text[0] === 'f' ? 'failed' : '',
    completed: text.includes('d'),
    success: text.includes('P') ? 'passed' : text.includes('F') ? 'failed' : '',
  };
}

/** @param {Unit} quiz @param {QuizState} state */
function writeQuiz(quiz, { attempts, best, last, current }) {
  const results = [best, last].map((result) => (result ? writeResult(result) : ''));
  if (results[1] === results[0]) results[1] = '';
  return [attempts.toString(36), ...results, current ? writeAttempt(quiz, current) : ''].join(':').replace(/:+$/, '');
}

/** @param {Unit} quiz @param {string} text @returns {QuizState} */
function readQuiz(quiz, text) {
  const [attempts, best, last, current] = text.split(':');
  const result = readResult(best);
  return {
    ...UNTRIED,
    attempts: parseInt(attempts, 36) || 0,
    best: result,
    last: readResult(last) || result,
    current: current ? readAttempt(quiz, current) : null,
  };
}

/** Points and maximum over one denominator, in base 36. @param {Result} result */
function writeResult({ points, max }) {
  const over = points[1] * max[1];
  const numbers = [points[0] * max[1], max[0] * points[1], over];
  return numbers.map((number) => number.toString(36)).join('.').replace(/\.1$/, '');
}

/** @param {string|undefined} text @returns {Result|null} */
function readResult(text) {
  if (!/^[0-9a-z]+(\.[0-9a-z]+){1,2}$/.test(text || '')) return null;
  const [points, max, over = 1n] = String(text).split('.').map(bigint36);
  return over ? { points: fraction(points, over), max: fraction(max, over) } : null;
}

/** @param {string} text */
function bigint36(text) {
  return [...text].reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n);
}

/** @param {Unit} quiz @param {Attempt} attempt */
function writeAttempt(quiz, attempt) {
  const ids = (quiz.questions || []).map(({ id }) => id);
  const asked = attemptQuestions(quiz, attempt);
  const given = (quiz.questions || []).filter(({ id }) => asked.includes(id) && Object.hasOwn(attempt.answers, id));
  const answers = given.map((question) => '!' + writeCodes([question.id], ids, 2) + writeAnswer(question, attempt.answers[question.id]));
  return digits64(attempt.seed, 4) + answers.join('');
}

/** @param {Unit} quiz @param {string} text @returns {Attempt} */
function readAttempt(quiz, text) {
  const [seed, ...parts] = text.split('!');
  /** @type {Attempt['answers']} */
  const answers = {};
  for (const part of parts) {
    const end = 2 + 2 * (/^\**/.exec(part) || [''])[0].length;
    const [id] = readCodes(part.slice(0, end), (quiz.questions || []).map((question) => question.id), 2);
    const question = quiz.questions?.find((asked) => asked.id === id);
    const answer = question && readAnswer(question, part.slice(end));
    if (question && answer !== undefined) Object.assign(answers, { [question.id]: answer });
  }
  return { seed: value64(seed) || 0, answers };
}

/** @param {Unit} scenario @param {readonly import('./types.js').Step[]} path */
function writePath(scenario, path) {
  const scenes = Object.keys(scenario.scenes || {});
  return path.map(({ scene, choice }) =>
    writeCodes([scene], scenes, 1) + '.' + writeCodes([choice], choicesOf(scenario, scene), 1)).join('!');
}

/** The way as far as it still exists: each scene must be where the choice before it led. @param {Unit} scenario @param {string} text */
function readPath(scenario, text) {
  /** @type {import('./types.js').Step[]} */
  const path = [];
  let next = scenario.start;
  for (const part of text.split('!')) {
    const [first, second = ''] = part.split('.');
    const [scene] = readCodes(first, Object.keys(scenario.scenes || {}), 1);
    const [choice] = scene ? readCodes(second, choicesOf(scenario, scene), 1) : [];
    if (!scene || !choice || scene !== next) break;
    path.push({ scene, choice });
    next = scenario.scenes?.[scene]?.choices[choice]?.to;
  }
  return { path, ended: path.length > 0 && !!scenario.scenes?.[String(next)]?.ending };
}

/** @param {Unit} scenario @param {string} scene */
function choicesOf(scenario, scene) {
  return Object.keys(scenario.scenes?.[scene]?.choices || {});
}

/** The bookmark as the LMS keeps it: never empty, which some refuse, at most 255 characters. @param {Place|null} place */
export function writePlace(place) {
  const whole = place ? place.unit + (place.anchor ? '#' + place.anchor : '') : '-start';
  return whole.length > 255 ? whole.split('#')[0].slice(0, 255) : whole;
}

/** @param {Course} course @param {string} location @returns {Place|null} null: it is no longer there, or private now */
function readPlace(course, location) {
  const [unit, anchor] = location.split('#');
  const known = unitOf(course, unit);
  if (known ? known.private : unit !== '-end') return null;
  return anchor ? { unit, anchor } : { unit };
}
