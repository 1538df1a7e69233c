// A strict LMS: RUNTIME's table for SCORM 1.2 and 2004, by Moodle's and ADL's rules, the stricter of each. A plain
// script: a page gets `strictLms` by a <script>, Node by evaluating the file. It judges, it does not help:
// every call is logged, every error code and every broken rule is counted.

(function () {
  'use strict';

  const ASCII = /^[\x20-\x7e]*$/;
  const text = (most) => (value) => value.length <= most;
  const ascii = (most) => (value) => value.length <= most && ASCII.test(value);
  const words = (...known) => (value) => known.includes(value);
  const pattern = (expression) => (value) => expression.test(value);
  const number = (low, high, places) => (value) =>
    new RegExp(`^-?\\d{1,5}(\\.\\d{1,${places}})?$`).test(value) && Number(value) >= low && Number(value) <= high;
  const identifier = (most) => (value) => value.length <= most && /^[\x21-\x7e]+$/.test(value);
  const short = (value) => /^[A-Za-z0-9_.]{1,250}$/.test(value);
  const never = () => false;

  const TIME12 = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
  const SPAN12 = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
  const SPAN2004 = /^P(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
  const MOMENT2004 = /^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]\d\d:\d\d)?)?$/;

  /** Responses by type; 1.2's options are single characters (RTE 1.2, 3.4.2.7.4). */
  const RESPONSES12 = {
    'true-false': pattern(/^[01tf]$/),
    choice: pattern(/^(\{[0-9a-z](,[0-9a-z])*\}|[0-9a-z](,[0-9a-z])*)$/),
    'fill-in': text(255),
    numeric: pattern(/^-?\d+(\.\d+)?$/),
    likert: pattern(/^[0-9a-z]$/),
    matching: pattern(/^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/),
    performance: text(255),
    sequencing: pattern(/^[0-9a-z](,[0-9a-z])*$/),
  };
  const list = (test, most, unique) => (value) => {
    const parts = value.split('[,]');
    return parts.length <= most && parts.every(test) && !(unique && new Set(parts).size < parts.length);
  };
  const pair = (value) => value.split('[.]').length === 2 && value.split('[.]').every(short);
  const filled = (value) => value.length <= 250 && !value.startsWith('{') && !/[\x00-\x1f]/.test(value);
  const real = pattern(/^-?\d{1,5}(\.\d{1,18})?$/);
  const RESPONSES2004 = {
    'true-false': words('true', 'false'),
    choice: list(short, 36, true),
    'fill-in': list(filled, 10, false),
    'long-fill-in': text(4000),
    matching: list(pair, 36, false),
    sequencing: list(short, 36, false),
    likert: short,
    numeric: real,
    performance: never,
    other: text(4000),
  };
  const range = (value) => value.split('[:]').length === 2 && value.split('[:]').every(real);

  /** element → [r | w | rw, test of a written value, value at the start (undefined: none)] */
  const MODEL12 = {
    'cmi._version': ['r', never, '3.4'],
    'cmi.core._children': ['r', never, 'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time'],
    'cmi.core.student_id': ['r', never, 'learner-1'],
    'cmi.core.student_name': ['r', never, 'Muster, Alex'],
    'cmi.core.lesson_location': ['rw', ascii(255), ''],
    'cmi.core.credit': ['r', never, 'credit'],
    'cmi.core.lesson_status': ['rw', words('passed', 'completed', 'failed', 'incomplete', 'browsed'), 'not attempted'],
    'cmi.core.entry': ['r', never, 'ab-initio'],
    'cmi.core.score._children': ['r', never, 'raw,min,max'],
    'cmi.core.score.raw': ['rw', number(0, 100, 2), ''],
    'cmi.core.score.min': ['rw', number(0, 100, 2), ''],
    'cmi.core.score.max': ['rw', number(0, 100, 2), ''],
    'cmi.core.total_time': ['r', never, '0000:00:00.00'],
    'cmi.core.lesson_mode': ['r', never, 'normal'],
    'cmi.core.exit': ['w', words('time-out', 'suspend', 'logout', ''), ''],
    'cmi.core.session_time': ['w', pattern(SPAN12), ''],
    'cmi.suspend_data': ['rw', ascii(4096), ''],
    'cmi.launch_data': ['r', never, ''],
    'cmi.comments': ['rw', text(4096), ''],
    'cmi.comments_from_lms': ['r', never, ''],
    'cmi.student_data.mastery_score': ['r', never, ''],
    'cmi.interactions._children': ['r', never, 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency'],
    'cmi.interactions._count': ['r', never, '0'],
    'cmi.interactions.n.id': ['w', identifier(255)],
    'cmi.interactions.n.objectives.n.id': ['w', identifier(255)],
    'cmi.interactions.n.time': ['w', pattern(TIME12)],
    'cmi.interactions.n.type': ['w', (value) => value in RESPONSES12],
    'cmi.interactions.n.correct_responses.n.pattern': ['w', (value, type) => text(255)(value) && !!RESPONSES12[type]?.(value)],
    'cmi.interactions.n.weighting': ['w', number(-100, 100, 2)],
    'cmi.interactions.n.student_response': ['w', (value, type) => text(255)(value) && !!RESPONSES12[type]?.(value)],
    'cmi.interactions.n.result': ['w', pattern(/^(correct|wrong|unanticipated|neutral|\d{1,3}(\.\d{1,2})?)$/)],
    'cmi.interactions.n.latency': ['w', pattern(SPAN12)],
  };
  const MODEL2004 = {
    'cmi._version': ['r', never, '1.0'],
    'cmi.completion_status': ['rw', words('completed', 'incomplete', 'not attempted', 'unknown'), 'unknown'],
    'cmi.completion_threshold': ['r', never],
    'cmi.credit': ['r', never, 'credit'],
    'cmi.entry': ['r', never, 'ab-initio'],
    'cmi.exit': ['w', words('time-out', 'suspend', 'logout', 'normal', '')],
    'cmi.interactions._children': ['r', never, 'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description'],
    'cmi.interactions._count': ['r', never, '0'],
    'cmi.interactions.n.id': ['rw', identifier(4000)],
    'cmi.interactions.n.type': ['rw', (value) => value in RESPONSES2004],
    'cmi.interactions.n.objectives.n.id': ['rw', identifier(4000)],
    'cmi.interactions.n.timestamp': ['rw', pattern(MOMENT2004)],
    'cmi.interactions.n.correct_responses.n.pattern': ['rw', (value, type) => (type === 'numeric' ? range(value) : !!RESPONSES2004[type]?.(value))],
    'cmi.interactions.n.weighting': ['rw', real],
    'cmi.interactions.n.learner_response': ['rw', (value, type) => !!RESPONSES2004[type]?.(value)],
    'cmi.interactions.n.result': ['rw', pattern(/^(correct|incorrect|unanticipated|neutral|-?\d{1,4}(\.\d{1,18})?)$/)],
    'cmi.interactions.n.latency': ['rw', pattern(SPAN2004)],
    'cmi.interactions.n.description': ['rw', text(250)],
    'cmi.launch_data': ['r', never],
    'cmi.learner_id': ['r', never, 'learner-1'],
    'cmi.learner_name': ['r', never, 'Muster, Alex'],
    'cmi.location': ['rw', ascii(1000)],
    'cmi.max_time_allowed': ['r', never],
    'cmi.mode': ['r', never, 'normal'],
    'cmi.progress_measure': ['rw', number(0, 1, 7)],
    'cmi.scaled_passing_score': ['r', never],
    'cmi.score._children': ['r', never, 'scaled,raw,min,max'],
    'cmi.score.scaled': ['rw', number(-1, 1, 7)],
    'cmi.score.raw': ['rw', real],
    'cmi.score.min': ['rw', real],
    'cmi.score.max': ['rw', real],
    'cmi.session_time': ['w', pattern(SPAN2004)],
    'cmi.success_status': ['rw', words('passed', 'failed', 'unknown'), 'unknown'],
    'cmi.suspend_data': ['rw', ascii(64000)],
    'cmi.total_time': ['r', never, 'PT0S'],
  };

  const STANDARDS = {
    '1.2': {
      model: MODEL12,
      name: 'API',
      names: { Initialize: 'LMSInitialize', Terminate: 'LMSFinish', GetValue: 'LMSGetValue', SetValue: 'LMSSetValue', Commit: 'LMSCommit', GetLastError: 'LMSGetLastError', GetErrorString: 'LMSGetErrorString', GetDiagnostic: 'LMSGetDiagnostic' },
      codes: { twice: '101', again: '101', early: '301', late: '301', argument: '201', unknown: '201', readOnly: '403', writeOnly: '404', type: '405', order: '201', unset: '0', down: '101' },
      exit: 'cmi.core.exit', entry: 'cmi.core.entry', mode: 'cmi.core.lesson_mode', statuses: ['cmi.core.lesson_status'], score: 'cmi.core.score.raw', time: 'cmi.core.session_time',
    },
    2004: {
      model: MODEL2004,
      name: 'API_1484_11',
      names: { Initialize: 'Initialize', Terminate: 'Terminate', GetValue: 'GetValue', SetValue: 'SetValue', Commit: 'Commit', GetLastError: 'GetLastError', GetErrorString: 'GetErrorString', GetDiagnostic: 'GetDiagnostic' },
      codes: { twice: '103', again: '104', early: '132', late: '133', argument: '201', unknown: '401', readOnly: '404', writeOnly: '405', type: '406', order: '351', unset: '403', down: '391' },
      exit: 'cmi.exit', entry: 'cmi.entry', mode: 'cmi.mode', statuses: ['cmi.completion_status', 'cmi.success_status'], score: 'cmi.score.scaled', time: 'cmi.session_time',
    },
  };
  const RANKS = ['not attempted', 'unknown', 'browsed', 'incomplete', 'failed', 'completed', 'passed'];

  /**
   * @param {{standard: '1.2'|'2004', stored?: Record<string, string>|null, mode?: string}} options
   *   `stored`: what an earlier sitting committed (`committed()` of that double)
   * @returns api: to be offered under `name`; control: `offline`, `refuse` (codes that the next starts are refused
   *   with); log: every call; faults: what was wrong, not counting what `control` caused; committed(): what would be
   *   there after a kill; open(): whether a sitting is open
   */
  function strictLms({ standard, stored = null, mode = 'normal' }) {
    const rules = STANDARDS[standard];
    const { model, codes } = rules;
    const control = { offline: false, refuse: [] };
    const log = [];
    const faults = [];
    const values = {};
    for (const [element, [, , start]] of Object.entries(model)) if (start !== undefined) values[element] = start;
    Object.assign(values, stored || {});
    values[rules.mode] = mode;
    values[rules.entry] = !stored ? 'ab-initio' : stored[rules.exit] === 'suspend' ? 'resume' : '';
    delete values[rules.time];
    let kept = stored ? { ...stored } : null;
    let phase = 'new';
    let lastError = '0';
    let commits = 0;
    let finalStatusSet = false;

    const fault = (what, call) => void faults.push(`${what}: ${call}`);
    const kind = (element) => element.replace(/\.(\d+)(?=\.)/g, '.n');

    function initialize(argument) {
      if (control.refuse.length) return ['false', control.refuse.shift(), true];
      if (argument !== '') return ['false', codes.argument];
      if (phase === 'open') return ['false', codes.twice];
      if (phase === 'ended' && standard === '2004') return ['false', codes.again];
      phase = 'open';
      return ['true', '0'];
    }

    function terminate(argument) {
      if (argument !== '') return ['false', codes.argument];
      if (phase !== 'open') return ['false', phase === 'new' ? codes.early : codes.late];
      phase = 'ended';
      if (mode === 'normal' && values[rules.statuses[0]] === model[rules.statuses[0]][2]) fault('finished with an unset status', 'Terminate');
      if (control.offline) return ['false', codes.down, true];
      kept = keep();
      return ['true', '0'];
    }

    function getValue(element) {
      if (phase !== 'open') return ['', phase === 'new' ? codes.early : codes.late];
      const known = model[kind(element)];
      if (!known) return ['', codes.unknown];
      if (known[0] === 'w') return ['', codes.writeOnly];
      return values[element] === undefined ? ['', codes.unset] : [values[element], '0'];
    }

    function setValue(element, value) {
      if (phase !== 'open') return ['false', phase === 'new' ? codes.early : codes.late];
      const known = model[kind(element)];
      if (!known) return ['false', codes.unknown];
      if (known[0] === 'r') return ['false', codes.readOnly];
      if (typeof value !== 'string') fault('not a text', `SetValue(${element})`);
      const [, index, below] = /^cmi\.interactions\.(\d+)\.(.*)$/.exec(element) || [];
      if (index !== undefined) {
        const code = interactionOrder(Number(index), below);
        if (code) return ['false', code];
      }
      const type = values[`cmi.interactions.${index}.type`];
      if (!known[1](String(value), type)) return ['false', codes.type];
      judge(element, String(value));
      values[element] = String(value);
      return ['true', '0'];
    }

    /** Indexes grow by one, the id comes first, the type before what depends on it. */
    function interactionOrder(index, below) {
      const count = Number(values['cmi.interactions._count']);
      if (index > count || (index === count && below !== 'id')) return codes.order;
      if (index >= 250) return codes.order;
      if (index === count) values['cmi.interactions._count'] = String(count + 1);
      const dependent = /response|pattern/.test(below) && values[`cmi.interactions.${index}.type`] === undefined;
      return dependent ? (standard === '2004' ? '408' : codes.type) : '';
    }

    /** Rules about more than one call: status after score, and never taken back; nothing written outside normal mode. */
    function judge(element, value) {
      if (mode !== 'normal' && element !== rules.time && element !== rules.exit) fault(`written in mode ${mode}`, element);
      if (element === rules.score && finalStatusSet) fault('score after status', element);
      if (!rules.statuses.includes(element)) return;
      if (['passed', 'failed', 'completed'].includes(value)) finalStatusSet = true;
      if (RANKS.indexOf(value) < RANKS.indexOf(values[element])) fault('status taken back', `${values[element]} → ${value}`);
    }

    function commit(argument) {
      if (argument !== '') return ['false', codes.argument];
      if (phase !== 'open') return ['false', phase === 'new' ? codes.early : codes.late];
      finalStatusSet = false;
      if (control.offline) return ['false', codes.down, true];
      kept = keep();
      commits += 1;
      return ['true', '0'];
    }

    /** What a server keeps: all that can be written, and the number of interactions. */
    function keep() {
      const written = Object.entries(values).filter(([element]) => model[kind(element)][0] !== 'r');
      return Object.fromEntries([...written, ['cmi.interactions._count', values['cmi.interactions._count']]]);
    }

    const calls = { Initialize: initialize, Terminate: terminate, GetValue: getValue, SetValue: setValue, Commit: commit };
    const api = {};
    for (const [call, name] of Object.entries(rules.names)) {
      api[name] = (...values) => {
        if (phase === 'ended') fault('called after the end', `${name}(${values.join(', ')})`);
        if (!calls[call]) return call === 'GetLastError' ? lastError : '';
        const [result, code, caused] = calls[call](...values);
        lastError = code;
        log.push({ call, values, result, code });
        if (code !== '0' && !caused) fault(`error ${code}`, `${name}(${values.join(', ')})`);
        return result;
      };
    }
    return {
      api,
      name: rules.name,
      control,
      log,
      faults,
      values,
      committed: () => kept && { ...kept },
      commits: () => commits,
      open: () => phase === 'open',
    };
  }

  globalThis.strictLms = strictLms;
})();
