// The data model of both standards, as far as an LMS must know it to take or refuse a value
// (SCORM 1.2 RTE 3.4; SCORM 2004 4th Edition RTE 4.2), and the codes with which it refuses.

/** @typedef {'scorm12' | 'scorm2004'} Standard */
/** @typedef {{may: 'r' | 'w' | 'rw', most?: number, start?: string}} Element  `most`: characters */

/**
 * What is peculiar to a standard.
 * @typedef {object} Rules
 * @property {'API' | 'API_1484_11'} name
 * @property {string} prefix  of the functions' names
 * @property {string} finish
 * @property {Record<string, Element>} elements  `n` stands for an index
 * @property {{twice: string, again: string, early: string, unknown: string, readOnly: string, writeOnly: string, value: string, down: string, unset: string}} codes
 * @property {string} status @property {string} success  '' where the standard has one status only
 * @property {string} score @property {string} location @property {string} exit @property {string} entry @property {string} time
 */

const INTERACTION = 'cmi.interactions.n.';

/** @param {string} names @param {'r' | 'w' | 'rw'} may @param {string} [start] @returns {Record<string, Element>} */
function every(names, may, start) {
  return Object.fromEntries(names.split(' ').map((name) => [name, start === undefined ? { may } : { may, start }]));
}

/** @type {Rules} */
const SCORM12 = {
  name: 'API',
  prefix: 'LMS',
  finish: 'Finish',
  elements: {
    ...every('cmi._version', 'r', '3.4'),
    ...every('cmi.core.student_id', 'r', 'preview'),
    ...every('cmi.core.student_name', 'r', 'Vorschau'),
    ...every('cmi.core.credit', 'r', 'credit'),
    ...every('cmi.core.lesson_mode', 'r', 'normal'),
    ...every('cmi.core.entry', 'r', 'ab-initio'),
    ...every('cmi.core.total_time', 'r', '0000:00:00.00'),
    ...every('cmi.launch_data cmi.comments_from_lms cmi.student_data.mastery_score', 'r', ''),
    ...every('cmi.interactions._count', 'r', '0'),
    ...every('cmi.core.lesson_status', 'rw', 'not attempted'),
    ...every('cmi.core.score.raw cmi.core.score.min cmi.core.score.max cmi.comments', 'rw', ''),
    ...every('cmi.core.exit cmi.core.session_time', 'w', ''),
    ...every(`${INTERACTION}id ${INTERACTION}type ${INTERACTION}time ${INTERACTION}weighting ${INTERACTION}student_response`, 'w'),
    ...every(`${INTERACTION}result ${INTERACTION}latency ${INTERACTION}correct_responses.n.pattern ${INTERACTION}objectives.n.id`, 'w'),
    'cmi.core.lesson_location': { may: 'rw', start: '', most: 255 },
    'cmi.suspend_data': { may: 'rw', start: '', most: 4096 },
  },
  codes: { twice: '101', again: '101', early: '301', unknown: '201', readOnly: '403', writeOnly: '404', value: '405', down: '101', unset: '0' },
  status: 'cmi.core.lesson_status',
  success: '',
  score: 'cmi.core.score.raw',
  location: 'cmi.core.lesson_location',
  exit: 'cmi.core.exit',
  entry: 'cmi.core.entry',
  time: 'cmi.core.session_time',
};

/** @type {Rules} */
const SCORM2004 = {
  name: 'API_1484_11',
  prefix: '',
  finish: 'Terminate',
  elements: {
    ...every('cmi._version', 'r', '1.0'),
    ...every('cmi.learner_id', 'r', 'preview'),
    ...every('cmi.learner_name', 'r', 'Vorschau'),
    ...every('cmi.credit', 'r', 'credit'),
    ...every('cmi.mode', 'r', 'normal'),
    ...every('cmi.entry', 'r', 'ab-initio'),
    ...every('cmi.total_time', 'r', 'PT0S'),
    ...every('cmi.launch_data cmi.completion_threshold cmi.scaled_passing_score cmi.max_time_allowed', 'r'),
    ...every('cmi.interactions._count', 'r', '0'),
    ...every('cmi.completion_status cmi.success_status', 'rw', 'unknown'),
    ...every('cmi.score.scaled cmi.score.raw cmi.score.min cmi.score.max cmi.progress_measure', 'rw'),
    ...every('cmi.exit cmi.session_time', 'w'),
    ...every(`${INTERACTION}id ${INTERACTION}type ${INTERACTION}timestamp ${INTERACTION}weighting ${INTERACTION}learner_response`, 'rw'),
    ...every(`${INTERACTION}result ${INTERACTION}latency ${INTERACTION}description ${INTERACTION}correct_responses.n.pattern ${INTERACTION}objectives.n.id`, 'rw'),
    'cmi.location': { may: 'rw', most: 1000 },
    'cmi.suspend_data': { may: 'rw', most: 64000 },
  },
  codes: { twice: '103', again: '104', early: '132', unknown: '401', readOnly: '404', writeOnly: '405', value: '406', down: '391', unset: '403' },
  status: 'cmi.completion_status',
  success: 'cmi.success_status',
  score: 'cmi.score.raw',
  location: 'cmi.location',
  exit: 'cmi.exit',
  entry: 'cmi.entry',
  time: 'cmi.session_time',
};

/** @type {Record<Standard, Rules>} */
export const STANDARDS = { scorm12: SCORM12, scorm2004: SCORM2004 };

/** @param {Rules} rules @param {string} name @returns {Element | undefined} */
export function elementOf({ elements }, name) {
  return elements[name.replace(/\.\d+(?=\.)/g, '.n')];
}
