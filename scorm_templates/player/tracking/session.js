// One learner's sitting: the state machine, the line to the LMS, and whoever looks on (docs/tracking.md).

import { BROWSER_CLOCK, openLine } from './line.js';
import { fraction, toNumber } from './fraction.js';
import { attemptQuestions, optionOrder } from './order.js';
import { scoreQuestion } from './score.js';
import { FRESH, resultOf, settle, step, unitOf } from './state.js';
import { higher, isPassed, moduleScore } from './status.js';
import { readState, writePlace, writeState } from './suspend.js';

/** @typedef {import('./types.js').Course} Course */
/** @typedef {import('./types.js').State} State */
/** @typedef {import('./types.js').Unit} Unit */
/** @typedef {import('./types.js').Found} Found */
/** @typedef {import('./types.js').Happening} Happening */
/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./types.js').Response} Response */
/** @typedef {import('./score.js').QuestionResult} QuestionResult */
/** @typedef {import('./types.js').Attempt} Attempt */
/** @typedef {State & Readonly<import('./line.js').LineState> & {refused: boolean}} Snapshot `refused`: the LMS would not start */
/** @typedef {{questions: string[], optionOrder: Record<string, string[]>}} AttemptView */
/**
 * `byObjective` is keyed by objective, '' for questions without one.
 * @typedef {{points: number, max: number, share: number, passed: boolean,
 *   byObjective: Record<string, {points: number, max: number}>, perQuestion: Record<string, QuestionResult>}} QuizResult
 */
/** @typedef {ReturnType<typeof openSession>} Session */

/**
 * Begins a sitting. `clock` and `random` are the browser's unless given. Nothing is asked of the LMS before `start`.
 * @param {{course: Course, adapter: import('./types.js').Adapter, onChange?: (state: Snapshot) => void, clock?: import('./line.js').Clock, random?: () => number}} options
 */
export function openSession({ course, adapter, onChange, clock = BROWSER_CLOCK, random = Math.random }) {
  const listeners = new Set(onChange ? [onChange] : []);
  /** @type {State} */
  let state = settle(course, FRESH);
  /** @type {Happening[]} what happened before the LMS answered: happens again on what it had stored */
  let early = [];
  /** @type {Record<string, number>} when something last happened in a quiz or scenario */
  const since = {};

  const line = openLine({
    adapter,
    clock,
    told: () => ({
      suspend: writeState(course, state),
      location: writePlace(state.bookmark),
      score: course.report === 'status' ? null : moduleScore(course, state),
      reached: state.reached,
    }),
    onOpen: (found) => {
      state = early.reduce((last, event) => step(course, last, event), restored(course, found));
      early = [];
    },
    onChange: () => changed(),
  });
  /** @returns {Snapshot} */
  const current = () => Object.freeze({ ...state, ...line.state, refused: line.state.problem !== '' });
  const changed = () => listeners.forEach((listener) => listener(current()));

  /** @param {Happening} event @returns {boolean} whether it changed anything */
  function happen(event) {
    const next = step(course, state, event);
    if (next === state) return false;
    state = next;
    if (!line.state.opened) early.push(event);
    return true;
  }

  /** @param {boolean} happened */
  function tell(happened) {
    if (!happened) return false;
    line.soon();
    changed();
    return true;
  }

  /** @param {string} unit @returns {number|null} milliseconds since something last happened there */
  function pause(unit) {
    const [before, now] = [since[unit], clock.now()];
    since[unit] = now;
    return before === undefined ? null : now - before;
  }

  /** @param {string} unit @param {Omit<import('./types.js').Interaction, 'at'>} interaction */
  function note(unit, interaction) {
    if (course.report === 'answers' && !unitOf(course, unit)?.private) line.note({ ...interaction, at: clock.now() });
  }

  /** @param {Unit} quiz @param {Question} question @param {number|null} latency */
  function noteAnswer(quiz, question, latency) {
    const response = state.quizzes[quiz.id]?.current?.answers[question.id];
    if (response === undefined) return;
    const { points, max, right } = scoreQuestion(question, response);
    note(quiz.id, { id: question.id, question, response, right, points, max, latency });
  }

  return {
    /** What is true now. */
    get state() {
      return current();
    },
    /** Opens the line and restores what the LMS has stored. False: refused, and tried again by itself. */
    start() {
      if (adapter.connected) return line.retry();
      changed();
      return true;
    },
    /** @param {(state: Snapshot) => void} listener @returns {() => void} ends the subscription */
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** @param {string} unit @param {string} [anchor] */
    visit: (unit, anchor) => tell(happen({ type: 'visit', unit, anchor })),
    /** A lesson was left by "Weiter", or its end has been on screen. @param {string} unit */
    finishUnit: (unit) => tell(happen({ type: 'finish', unit })),
    /** Begins an attempt, or goes on with the one under way. No questions: no attempt is left. @param {string} quiz @returns {AttemptView} */
    beginAttempt(quiz) {
      const unit = unitOf(course, quiz, 'quiz');
      pause(quiz);
      tell(happen({ type: 'begin', quiz, seed: Math.floor(random() * 2 ** 24) }));
      const attempt = state.quizzes[quiz]?.current;
      if (!unit || !attempt) return { questions: [], optionOrder: {} };
      const asked = askedIn(unit, attempt).map((question) => [question.id, optionOrder(question, attempt.seed)]);
      return { questions: attemptQuestions(unit, attempt), optionOrder: Object.fromEntries(asked) };
    },
    /**
     * Takes an answer; where feedback follows each, only the first one counts. The result is of the answer that counts.
     * @param {string} quiz @param {string} question @param {Response} response @returns {QuestionResult|null} null: it is not asked
     */
    answer(quiz, question, response) {
      const unit = unitOf(course, quiz, 'quiz');
      const asked = unit?.questions?.find(({ id }) => id === question);
      const happened = happen({ type: 'answer', quiz, question, response });
      if (!unit || !asked) return null;
      if (happened && unit.feedback !== 'end') noteAnswer(unit, asked, pause(quiz));
      tell(happened);
      const counts = state.quizzes[quiz]?.current?.answers[question];
      return counts === undefined ? null : scoreQuestion(asked, counts);
    },
    /** Ends the attempt and tells its result. @param {string} quiz @returns {QuizResult} */
    handIn(quiz) {
      const unit = unitOf(course, quiz, 'quiz') || NO_QUIZ;
      const attempt = state.quizzes[quiz]?.current || NO_ATTEMPT;
      const asked = askedIn(unit, attempt).filter(({ type }) => type !== 'text');
      if (unit.feedback === 'end') asked.forEach((question) => noteAnswer(unit, question, null));
      tell(happen({ type: 'handIn', quiz }));
      return { ...resultView(unit, attempt), ...inDetail(asked, attempt.answers) };
    },
    /** @param {string} scenario @param {string} scene @param {string} choice @returns {boolean} whether it could be chosen */
    choose(scenario, scene, choice) {
      const happened = happen({ type: 'choose', scenario, scene, choice });
      const latency = pause(scenario);
      const choices = Object.keys(unitOf(course, scenario)?.scenes?.[scene]?.choices || {});
      if (happened) note(scenario, { id: scene, question: null, choices, response: choice, right: 'neutral', points: 0, max: 0, latency });
      return tell(happened);
    },
    /** @param {string} scenario */
    restartScenario(scenario) {
      pause(scenario);
      return tell(happen({ type: 'restart', scenario }));
    },
    /** Saves at once what is not saved. */
    save: () => line.save(),
    /** Tries again what failed. */
    retry: () => line.retry(),
    /** Saves and ends the sitting. False: it could not be saved, and goes on unless `force`. @param {{force?: boolean}} [options] */
    exit: ({ force } = {}) => line.close(force),
  };
}

/** @type {Unit} */
const NO_QUIZ = { id: '', kind: 'quiz' };
/** @type {Attempt} */
const NO_ATTEMPT = { seed: 0, answers: {} };

/** @param {Unit} quiz @param {Attempt} attempt @returns {Question[]} in the source's order */
function askedIn(quiz, attempt) {
  const ids = attemptQuestions(quiz, attempt);
  return (quiz.questions || []).filter(({ id }) => ids.includes(id));
}

/** @param {Unit} quiz @param {Attempt} attempt */
function resultView(quiz, attempt) {
  const result = resultOf(quiz, attempt);
  const { points, max } = result;
  const share = max[0] ? toNumber(fraction(points[0] * max[1], points[1] * max[0])) : 1;
  return { points: toNumber(points), max: toNumber(max), share, passed: isPassed(quiz, result) };
}

/** What the LMS had stored; unreadable data starts anew. @param {Course} course @param {Found} found @returns {State} */
function restored(course, found) {
  const stored = readOrFresh(course, found);
  return settle(course, { ...stored, reached: higher(stored.reached, found.reached) });
}

/** @param {Course} course @param {Found} found @returns {State} */
function readOrFresh(course, { suspend, location }) {
  try {
    return readState(course, suspend, location);
  } catch {
    return FRESH;
  }
}

/** @param {Question[]} asked @param {Readonly<Record<string, Response>>} answers */
function inDetail(asked, answers) {
  /** @type {Record<string, {points: number, max: number}>} */
  const byObjective = {};
  /** @type {Record<string, QuestionResult>} */
  const perQuestion = {};
  for (const question of asked) {
    const result = scoreQuestion(question, answers[question.id]);
    const { points, max } = byObjective[question.objective || ''] || { points: 0, max: 0 };
    byObjective[question.objective || ''] = { points: points + result.points, max: max + result.max };
    perQuestion[question.id] = result;
  }
  return { byObjective, perQuestion };
}
