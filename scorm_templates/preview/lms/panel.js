// What the platform knows, in words.

import { fill, make, the } from '../../player/dom.js';
import { say, sayOr } from '../words.js';
import { elementOf } from './model.js';

/** @typedef {import('./lms.js').Lms} Lms */
/** @typedef {import('./lms.js').Entry} Entry */

const TIMES = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'medium' });
const NUMBERS = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });

/**
 * @param {Lms} lms
 * @param {(unit: string) => string} titleOf  a unit's title by its id
 * @returns {() => void}  shows what is true now, with the next picture
 */
export function makePanel(lms, titleOf) {
  /** @type {readonly Entry[]} what the log shows */
  let listed = [];
  let planned = false;
  const show = () => {
    planned = false;
    showTold(lms, titleOf);
    const { log } = lms.state;
    if (log.length < listed.length || log[0] !== listed[0]) fill(the('#log'), ...(log.length ? [] : [make('li', 'quiet', say('log_empty'))]));
    const fresh = log.slice(log[0] === listed[0] ? listed.length : 0);
    if (fresh.length) {
      the('#log .quiet')?.remove();
      the('#log').prepend(...fresh.map((entry) => logItem(entry, lms, titleOf)).reverse());
    }
    listed = log;
  };
  return () => {
    if (!planned) setTimeout(show);
    planned = true;
  };
}

/** @param {Lms} lms @param {(unit: string) => string} titleOf */
function showTold(lms, titleOf) {
  const { kept, unsaved, phase } = lms.state;
  const { rules } = lms;
  const known = kept ?? {};
  const status = known[rules.status] ?? elementOf(rules, rules.status)?.start ?? '';
  const success = known[rules.success];
  const verdict = success && success !== 'unknown' ? `, ${sayOr(`lms_${success}`, success)}` : '';
  const score = known[rules.score];
  const pairs = [
    pair('status', `${sayOr(`lms_${status}`, status)}${verdict}`),
    pair('score', score ? say('score_of', { n: NUMBERS.format(Number(score)) }) : say('score_none')),
    pair('bookmark', known[rules.location] ? titleOf(known[rules.location]) : say('bookmark_none')),
    pair('saved_state', ...meter(lms, known['cmi.suspend_data'] ?? '')),
    pair('sitting', say(phase === 'new' ? 'sitting_none' : `sitting_${phase}`)),
  ];
  const pending = [...unsaved.keys()].filter((name) => name !== rules.time).length;
  if (pending) pairs.push(make('div', 'pending', make('dd', '', say('pending', { n: pending }))));
  fill(the('#told'), ...pairs);
}

/** @param {string} word @param {...(Node | string)} content */
function pair(word, ...content) {
  return make('div', word, make('dt', '', say(word)), make('dd', '', ...content));
}

/** The bytes of the stored state against the most that the standard grants. @param {Lms} lms @param {string} text */
function meter({ rules }, text) {
  const n = new TextEncoder().encode(text).length;
  const most = elementOf(rules, 'cmi.suspend_data')?.most ?? 0;
  const bar = make('meter', { min: 0, max: most, value: n, high: most * 0.8, 'aria-label': say('saved_state') });
  return [say('bytes_of', { n: NUMBERS.format(n), most: NUMBERS.format(most) }), ' ', bar];
}

/** @param {Entry} entry @param {Lms} lms @param {(unit: string) => string} titleOf */
function logItem({ at, kind, values, code = '', call = '' }, lms, titleOf) {
  const news = values.filter(([name]) => name !== lms.rules.time);
  const word = kind === 'commit' && !news.length ? 'unchanged' : kind;
  const head = make('p', '', make('time', '', TIMES.format(at)), ' ', make('strong', '', say(`log_${word}`, { code, call })));
  const item = make('li', kind, head);
  const words = inWords(news, lms, titleOf).map((text) => make('li', '', text));
  if (words.length) item.append(make('ul', '', ...words));
  if (news.length) item.append(rawValues(values));
  return item;
}

/** @param {[string, string][]} values */
function rawValues(values) {
  const rows = values.map(([name, value]) => make('li', '', make('code', '', `${name} = ${value}`)));
  return make('details', 'raw', make('summary', '', say('raw')), make('ul', { role: 'list' }, ...rows));
}

/** @param {[string, string][]} values @param {Lms} lms @param {(unit: string) => string} titleOf @returns {string[]} */
function inWords(values, { rules, state }, titleOf) {
  return values.flatMap(([name, value]) => {
    if (name === rules.status || name === rules.success) return [`${say('status')}: ${sayOr(`lms_${value}`, value)}`];
    if (name === rules.score) return [`${say('score')}: ${say('score_of', { n: NUMBERS.format(Number(value)) })}`];
    if (name === rules.location) return [`${say('bookmark')}: ${titleOf(value)}`];
    if (name === rules.exit) return [`${say('exit')}: ${sayOr(`exit_${value}`, value)}`];
    if (name === 'cmi.suspend_data') return [`${say('saved_state')}: ${say('bytes_n', { n: NUMBERS.format(value.length) })}`];
    const [, index = ''] = /^cmi\.interactions\.(\d+)\.result$/.exec(name) ?? [];
    if (!index) return [];
    const id = state.values[`cmi.interactions.${index}.id`] ?? values.find(([other]) => other === `cmi.interactions.${index}.id`)?.[1] ?? '';
    const result = Number.isNaN(Number(value)) ? sayOr(`result_${value}`, value) : say('result_points', { n: value });
    return [`${say('answer', { id })}: ${result}`];
  });
}
