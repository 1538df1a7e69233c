// The types of the tracking core. Nothing here runs: this file is only named in JSDoc comments.

/**
 * A question as builder/exporters/_player/course_data.py writes it. Which of the optional fields there are depends on
 * `type`: `options` and `right` (single, multiple), `pairs` and `rights` (matching), `items` in their right order
 * (ordering), `gaps` (cloze), `accepted` (short, number). A right side of a matching question is named by its text.
 * @typedef {Object} Question
 * @property {string} id
 * @property {'single'|'multiple'|'matching'|'ordering'|'cloze'|'short'|'number'|'text'} type
 * @property {number|string} points
 * @property {boolean} [partial] absent: true
 * @property {boolean} [shuffle] absent: true
 * @property {boolean} [case] absent: false
 * @property {number} [max] longest typed answer, in UTF-16 units; absent: 60
 * @property {string} [pool]
 * @property {string} [objective]
 * @property {string[]} options
 * @property {string[]} right
 * @property {Record<string, string>} pairs key of the left side → text of its right side
 * @property {Record<string, string>} rights text of each right side, each once → its key
 * @property {string[]} items
 * @property {Gap[]} gaps
 * @property {Accepted[]} accepted
 */

/** @typedef {{answers: string[], chosen?: boolean}} Gap chosen: only the first is right */
/** @typedef {{key: string, text: string, value: string, tolerance: string}} Accepted `text`: short; the others: number */
/** @typedef {{to: string, points?: number|string}} Choice */
/** @typedef {{ending?: 'good'|'mixed'|'poor', choices: Record<string, Choice>}} Scene */

/**
 * @typedef {Object} Unit
 * @property {string} id
 * @property {'lesson'|'scenario'|'quiz'} kind
 * @property {boolean} [private]
 * @property {string[]} [objectives]
 * @property {number} [duration]
 * @property {Question[]} questions quiz: in the source's order
 * @property {number} [pass] quiz: percent
 * @property {number} [attempts] quiz: absent or 0 = unlimited
 * @property {boolean} [shuffle] quiz; absent: true
 * @property {'each'|'end'} [feedback] quiz; absent: each
 * @property {Record<string, number>} [draw] quiz: pool → how many questions of it an attempt has
 * @property {number|string} most quiz: the points of all that an attempt can ask
 * @property {string} start scenario: id of its first scene
 * @property {Record<string, Scene>} scenes scenario
 * @property {boolean} [scored] scenario
 * @property {number} [best] scenario: the points of the best path
 */

/**
 * @typedef {Object} Course
 * @property {string} id
 * @property {string} version
 * @property {'scorm12'|'scorm2004'|'web'} target
 * @property {'status'|'score'|'answers'} report
 * @property {('lessons'|'scenario'|'quiz')[]} require
 * @property {Unit[]} units in their order, without surveys
 * @property {Record<string, Question>} practice practice questions by id
 */

/** @typedef {string|string[]|Record<string, string>} Response see docs/tracking.md, Responses */
/** @typedef {import('./fraction.js').Fraction} Fraction */
/** @typedef {{points: Fraction, max: Fraction}} Result the exact result of a handed-in attempt */
/** @typedef {{seed: number, answers: Readonly<Record<string, any>>}} Attempt */
/** @typedef {{attempts: number, best: Result|null, current: Attempt|null}} QuizState */
/** @typedef {{scene: string, choice: string}} Step */
/** @typedef {{lesson: ''|'failed'|'completed'|'passed', completed: boolean, success: ''|'failed'|'passed'}} Reached */

/**
 * What the core knows of one learner.
 * @typedef {Object} State
 * @property {{unit: string}|null} bookmark the last place that is not private
 * @property {readonly string[]} done ids of the lessons and scenarios that are done
 * @property {Readonly<Record<string, QuizState>>} quizzes
 * @property {Readonly<Record<string, {path: readonly Step[]}>>} scenarios
 * @property {Reached} reached the highest status so far: a status is never taken back
 */

/**
 * What happened, in which unit, and what it takes to know of it.
 * @typedef {['visit'|'finish'|'handIn'|'restart', string] | ['begin', quiz: string, seed: number]
 *   | ['answer', quiz: string, question: string, response: Response]
 *   | ['choose', scenario: string, scene: string, choice: string]} Happening
 */

/**
 * One graded answer or scenario choice, ready to be told in either standard.
 * @typedef {Object} Interaction
 * @property {string} id
 * @property {Question|null} question null: a choice in a scenario
 * @property {string[]} choices the scene's
 * @property {Response} response the answer, or the choice's key
 * @property {'correct'|'partial'|'incorrect'|'neutral'} right
 * @property {number} points
 * @property {number} max
 * @property {number} at milliseconds since 1970
 * @property {number|null} latency milliseconds; null: not known
 */

/**
 * Everything the LMS may know, by RUNTIME's table. A score is a share of 1, and the same in percent, as decimals.
 * @typedef {{suspend: string, location: string, score: {share: string, percent: string}|null, reached: Reached}} Told
 */

/** @typedef {{suspend: string, location: string, mode: string, reached: Reached}} Found what an LMS had stored */

/**
 * An LMS's own functions. `open` and `tell` may be called again after they failed; nothing may be called after `close`.
 * @typedef {Object} Adapter
 * @property {() => Found|string} open what was stored, or the error code of a refused start
 * @property {(told: Told, untold: Interaction[]) => unknown[]} changes what the LMS has not confirmed
 * @property {(told: Told, untold: Interaction[], elapsed: number) => boolean} tell
 *   true: the LMS confirmed all of it; false: call again with the same and later interactions. `elapsed` in milliseconds
 * @property {(elapsed: number) => void} close
 */

/**
 * `saved`: all of it confirmed; `saving`: about to be told; `failed`: refused or not confirmed, tried again by itself;
 * `none`: nothing is recorded (no LMS, or it only shows the course). `problem` is the error code of a refused start.
 * @typedef {{saved: 'saved'|'saving'|'failed'|'none', problem: string, opened: boolean}} LineState
 */

/** @typedef {{state: () => State, restore: (found: State) => void, onChange: () => void}} Hooks what a line needs of a sitting */

/**
 * @typedef {Object} Line
 * @property {LineState} state
 * @property {() => boolean} retry opens the line, or tells again what failed
 * @property {() => void} soon something may have changed
 * @property {(interaction: Interaction) => void} note
 * @property {(force?: boolean) => boolean} close
 */

export {};
