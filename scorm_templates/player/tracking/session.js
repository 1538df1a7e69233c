// One learner's sitting: the state machine, the line to the LMS, and whoever looks on (docs/tracking.md).

import { over, toNumber } from './fraction.js';
import { attemptQuestions, optionOrder } from './order.js';
import { scoreQuestion } from './score.js';
import { FRESH, resultOf, settle, step, unitOf } from './state.js';
import { isPassed } from './status.js';

/** @typedef {import('./types.js').Course} Course */
/** @typedef {import('./types.js').State} State */
/** @typedef {import('./types.js').Unit} Unit */
/** @typedef {import('./types.js').Happening} Happening */
/** @typedef {import('./types.js').Response} Response */
/** @typedef {import('./types.js').Attempt} Attempt */
/** @typedef {import('./score.js').QuestionResult} QuestionResult */
/** @typedef {State & Readonly<import('./types.js').LineState> & {refused: boolean}} Snapshot `refused`: the LMS would not start */
/** @typedef {{questions: string[], optionOrder: Record<string, string[]>}} AttemptView */
/**
 * `byObjective` is keyed by objective, '' for questions without one.
 * @typedef {{points: number, max: number, share: number, passed: boolean,
 *   byObjective: Record<string, {points: number, max: number}>, perQuestion: Record<string, QuestionResult>}} QuizResult
 */
/** @typedef {ReturnType<typeof openSession>} Session */

/**
 * Begins a sitting. `connect` makes the line to the LMS. Nothing is asked of the LMS before `start`.
 * @param {{course: Course, connect: (hooks: import('./types.js').Hooks) => import('./types.js').Line, now?: () => number, random?: () => number}} options
 */
export function openSession({ course, connect, now = Date.now, random = Math.random }) {
  /** @type {((state: Snapshot) => void)[]} */
  const listeners = [];
  let state = settle(course, FRESH);
  /** @type {Happening[]} what happened before the LMS answered: happens again on what it had stored */
  let early = [];
  /** @type {Record<string, number>} when something last happened in a quiz or scenario */
  const since = {};

  const line = connect({
    state: () => state,
    restore: (found) => {
      state = early.reduce((last, event) => step(course, last, event), found);
      early = [];
    },
    onChange: () => changed(),
  });
  /** @returns {Snapshot} */
  const current = () => ({ ...state, ...line.state, refused: line.state.problem !== '' });
  const changed = () => listeners.forEach((listener) => listener(current()));

  /** What is told is noted before the listeners hear of it. @param {Happening} event @param {() => void} [note] @returns {boolean} whether it changed anything */
  function happen(event, note) {
    const next = step(course, state, event);
    if (next === state) return false;
    state = next;
    if (!line.state.opened) early.push(event);
    note?.();
    line.soon();
    changed();
    return true;
  }

  /** @param {Unit} unit @returns {number|null} milliseconds since something last happened there */
  function pause({ id }) {
    const before = since[id];
    since[id] = now();
    return before === undefined ? null : since[id] - before;
  }

  /** @param {Unit} unit @param {Omit<import('./types.js').Interaction, 'at'>} interaction */
  function note(unit, interaction) {
    if (course.report === 'answers' && !unit.private) line.note({ ...interaction, at: now() });
  }

  /** @param {Unit} quiz @param {import('./types.js').Question} question @param {Response} response @param {number|null} latency */
  function noteAnswer(quiz, question, response, latency) {
    const { points, max, right } = scoreQuestion(question, response);
    note(quiz, { id: question.id, question, choices: [], response, right, points, max, latency });
  }

  const unitNamed = (/** @type {string} */ id) => /** @type {Unit} */ (unitOf(course, id));
  const answersIn = (/** @type {string} */ quiz) => state.quizzes[quiz]?.current?.answers ?? {};

  return {
    /** What is true now. */
    get state() {
      return current();
    },
    /** Opens the line and restores what the LMS has stored. False: refused, and tried again by itself. */
    start: () => line.retry(),
    /** @param {(state: Snapshot) => void} listener */
    subscribe: (listener) => void listeners.push(listener),
    /** @param {string} unit */
    visit: (unit) => happen(['visit', unit]),
    /** A lesson was left by "Weiter", or its end has been on screen. @param {string} unit */
    finishUnit: (unit) => happen(['finish', unit]),
    /** Begins an attempt, or goes on with the one under way. No questions: no attempt is left. @param {string} id @returns {AttemptView} */
    beginAttempt(id) {
      const quiz = unitNamed(id);
      pause(quiz);
      happen(['begin', id, Math.floor(random() * 2 ** 24)]);
      const attempt = state.quizzes[id]?.current;
      const asked = attempt ? attemptQuestions(quiz, attempt) : [];
      const orders = asked.map((question) => [question.id, optionOrder(question, attempt?.seed ?? 0)]);
      return { questions: asked.map((question) => question.id), optionOrder: Object.fromEntries(orders) };
    },
    /**
     * Takes an answer; where feedback follows each, only the first one counts. The result is of the answer that counts.
     * @param {string} id @param {string} question @param {Response} response @returns {QuestionResult|null} null: it is not asked
     */
    answer(id, question, response) {
      const quiz = unitNamed(id);
      const asked = quiz.questions.find((each) => each.id === question);
      if (!asked) return null;
      happen(['answer', id, question, response], () => {
        if (quiz.feedback !== 'end') noteAnswer(quiz, asked, answersIn(id)[question], pause(quiz));
      });
      return question in answersIn(id) ? scoreQuestion(asked, answersIn(id)[question]) : null;
    },
    /** Ends the attempt and tells its result. @param {string} id of a quiz with an attempt under way @returns {QuizResult} */
    handIn(id) {
      const quiz = unitNamed(id);
      const attempt = /** @type {Attempt} */ (state.quizzes[id].current);
      happen(['handIn', id], () => {
        const given = attemptQuestions(quiz, attempt).filter((question) => question.id in attempt.answers);
        if (quiz.feedback === 'end') given.forEach((question) => noteAnswer(quiz, question, attempt.answers[question.id], null));
      });
      return quizResult(quiz, attempt);
    },
    /** @param {string} id @param {string} scene @param {string} choice @returns {boolean} whether it could be chosen */
    choose(id, scene, choice) {
      const scenario = unitNamed(id);
      return happen(['choose', id, scene, choice], () => {
        const choices = Object.keys(scenario.scenes[scene].choices);
        note(scenario, { id: scene, question: null, choices, response: choice, right: 'neutral', points: 0, max: 0, latency: pause(scenario) });
      });
    },
    /** @param {string} id */
    restartScenario(id) {
      pause(unitNamed(id));
      return happen(['restart', id]);
    },
    /** Tries again what failed. */
    retry: () => line.retry(),
    /** Saves and ends the sitting. False: it could not be saved, and goes on unless `force`. @param {{force?: boolean}} [options] */
    exit: ({ force } = {}) => line.close(force),
  };
}

/** @param {Unit} quiz @param {Attempt} attempt @returns {QuizResult} */
function quizResult(quiz, attempt) {
  const result = resultOf(quiz, attempt);
  /** @type {QuizResult['byObjective']} */
  const byObjective = {};
  /** @type {QuizResult['perQuestion']} */
  const perQuestion = {};
  for (const question of quiz.questions.filter((each) => attemptQuestions(quiz, attempt).includes(each) && each.type !== 'text')) {
    const one = scoreQuestion(question, attempt.answers[question.id]);
    const sum = (byObjective[question.objective ?? ''] ??= { points: 0, max: 0 });
    sum.points += one.points;
    sum.max += one.max;
    perQuestion[question.id] = one;
  }
  const share = toNumber(over(result.points, result.max));
  return { points: toNumber(result.points), max: toNumber(result.max), share, passed: isPassed(quiz, result), byObjective, perQuestion };
}
