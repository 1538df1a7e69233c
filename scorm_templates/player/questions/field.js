import { choiceField } from './choice.js';
import { clozeField } from './cloze.js';
import { matchingField } from './matching.js';
import { orderingField } from './ordering.js';
import { typedField } from './typed.js';

/** @typedef {import('../tracking/types.js').Question} Question */
/** @typedef {import('../tracking/types.js').Response} Response */

/**
 * What every type of question can do with its inputs.
 * @typedef {object} Field
 * @property {() => Response | null} read  null: nothing was answered
 * @property {(response: Response) => void} write
 * @property {(keys: string[]) => void} [arrange]  puts the answers into this order
 * @property {() => string[]} [chosen]  keys of the answers whose feedback is due; without it, those of the result's parts
 */

/** @typedef {(form: HTMLElement, question: Question) => Field} MakeField */

/** @type {Partial<Record<Question['type'], MakeField>>} */
const FIELDS = {
  single: choiceField,
  multiple: choiceField,
  matching: matchingField,
  ordering: orderingField,
  cloze: clozeField,
};

/** @type {MakeField} */
export const fieldOf = (form, question) => (FIELDS[question.type] ?? typedField)(form, question);
