// The state as suspend_data and back: versioned ASCII, keyed by ids, nothing private (docs/tracking.md, Encoding).

import { codeOf, takeCode, takeCodes } from './codes.js';
import { fraction } from './fraction.js';
import { attemptQuestions } from './order.js';
import { FRESH, sceneAfter, unitOf, wayBefore } from './state.js';
import { publicUnits } from './status.js';
import { readAnswer, writeAnswer } from './stored_answer.js';

/** @typedef {import('./types.js').Course} Course */
/** @typedef {import('./types.js').State} State */
/** @typedef {import('./types.js').Unit} Unit */
/** @typedef {import('./types.js').Step} Step */
/** @typedef {import('./types.js').QuizState} QuizState */
/** @typedef {import('./types.js').Attempt} Attempt */

/** More attempts than these are not counted. */
const MOST_ATTEMPTS = 999;

/** Version of this encoding and the module's MAJOR: with either other, the learner starts anew. @param {Course} course */
function head(course) {
  return 'k1:' + parseInt(course.version);
}

/** @param {Course} course @param {State} state @returns {string} */
export function writeState(course, state) {
  const code = (/** @type {Unit} */ { id }) => codeOf(id, idsOf(course.units), 2);
  const done = publicUnits(course).filter(({ id }) => state.done.includes(id));
  const parts = [head(course), done.map(code).join('')];
  for (const unit of publicUnits(course)) {
    const quiz = state.quizzes[unit.id];
    const path = course.report === 'answers' && state.scenarios[unit.id]?.path;
    if (quiz) parts.push(code(unit) + writeQuiz(unit, quiz));
    if (path && path.length) parts.push(code(unit) + writePath(unit, path));
  }
  return parts.join(';');
}

/**
 * What still exists of the state that `text` holds. Throws where it cannot be read.
 * @param {Course} course @param {string} text @returns {State}
 */
export function readState(course, text) {
  const [first, done, ...parts] = text.split(';');
  if (first !== head(course)) return FRESH;
  const ids = idsOf(course.units);
  /** @type {Record<string, QuizState>} */
  const quizzes = {};
  /** @type {Record<string, {path: Step[]}>} */
  const scenarios = {};
  for (const part of parts) {
    const [id, rest] = takeCode(part, ids, 2);
    const unit = unitOf(course, id);
    if (unit?.questions) quizzes[id] = readQuiz(unit, rest);
    if (unit?.scenes) scenarios[id] = { path: readPath(unit, rest) };
  }
  return { ...FRESH, done: takeCodes(done, ids, 2), quizzes, scenarios };
}

/** @param {{id: string}[]} items */
function idsOf(items) {
  return items.map(({ id }) => id);
}

/** @param {Unit} quiz @param {QuizState} state */
function writeQuiz(quiz, { attempts, best, current }) {
  return [Math.min(attempts, MOST_ATTEMPTS), best && [best.points, best.max], current && writeAttempt(quiz, current)].join(':');
}

/** @param {Unit} quiz @param {string} text @returns {QuizState} */
function readQuiz(quiz, text) {
  const [attempts, best, current] = text.split(':');
  const [a, b, c, d] = best.split(',').map(BigInt);
  return {
    attempts: Number(attempts) || 0,
    best: best ? { points: fraction(a, b), max: fraction(c, d) } : null,
    current: current ? readAttempt(quiz, current) : null,
  };
}

/** @param {Unit} quiz @param {Attempt} attempt */
function writeAttempt(quiz, attempt) {
  const { seed, answers } = attempt;
  const given = attemptQuestions(quiz, attempt).filter(({ id }) => id in answers);
  return [seed.toString(36), ...given.map((question) => codeOf(question.id, idsOf(quiz.questions), 2) + writeAnswer(question, answers[question.id]))].join('!');
}

/** @param {Unit} quiz @param {string} text @returns {Attempt} */
function readAttempt({ questions }, text) {
  const [seed, ...parts] = text.split('!');
  /** @type {Record<string, import('./types.js').Response>} */
  const answers = {};
  for (const part of parts) {
    const [id, rest] = takeCode(part, idsOf(questions), 2);
    const question = questions.find((asked) => asked.id === id);
    const answer = question && question.type !== 'text' && readAnswer(question, rest);
    if (answer || answer === '') answers[id] = answer;
  }
  return { seed: parseInt(seed, 36) || 0, answers };
}

/** Every choice under its scene's name, so that a choice elsewhere is another. @param {Step} step */
function stepName({ scene, choice }) {
  return scene + ' ' + choice;
}

/** @param {Unit} scenario */
function stepsOf({ scenes }) {
  return Object.keys(scenes).flatMap((scene) => Object.keys(scenes[scene].choices).map((choice) => ({ scene, choice })));
}

/** The way without its circles, which bounds it. @param {Unit} scenario @param {readonly Step[]} path */
function writePath(scenario, path) {
  const names = stepsOf(scenario).map(stepName);
  const straight = path.reduce((/** @type {Step[]} */ way, taken) => [...wayBefore(way, taken.scene), taken], []);
  return straight.map((taken) => codeOf(stepName(taken), names, 1)).join('');
}

/** The way as far as it still exists: each scene must be where the choice before it led. @param {Unit} scenario @param {string} text */
function readPath(scenario, text) {
  const steps = stepsOf(scenario);
  /** @type {Step[]} */
  const path = [];
  for (const name of takeCodes(text, steps.map(stepName), 1)) {
    const taken = steps.find((each) => stepName(each) === name);
    if (taken?.scene !== sceneAfter(scenario, path)) break;
    path.push(/** @type {Step} */ (taken));
  }
  return path;
}
