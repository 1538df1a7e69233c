import { findAll, the } from '../dom.js';

/** @typedef {HTMLElement & {value: string, checked: boolean}} Field */

/**
 * What the learner has typed, chosen, sorted and opened, taken from the page of one language into that of another.
 * Fields and lists are known by their ids and keys, disclosures by their place in the unit.
 * @param {ParentNode} old
 */
export function carry(old) {
  for (const list of findAll('.options,.order,.matches select', old)) {
    const form = the(`#${list.closest('form')?.id}`);
    const entries = Array.from(the(list.id ? `#${list.id}` : `.${list.className}`, form).children);
    const named = (/** @type {Element} */ child) => entries.filter((entry) => nameOf(entry) === nameOf(child));
    entries[0].parentElement?.append(...Array.from(list.children).flatMap(named));
  }
  for (const field of /** @type {Field[]} */ (findAll('input,textarea,select', old))) {
    const now = /** @type {Field | null} */ (document.getElementById(field.id));
    if (!now) continue;
    now.value = field.value;
    now.checked = field.checked;
  }
  for (const unit of findAll('.unit', old)) {
    const [before, now] = [unit, the(`#${unit.id}`)].map(disclosures);
    if (before.length === now.length) now.forEach((node, n) => (node.open = before[n].open));
  }
}

/** @param {Element} entry @returns {string | undefined} */
function nameOf(entry) {
  return entry instanceof HTMLOptionElement ? entry.value : /** @type {HTMLElement} */ (entry).dataset.key;
}

/**
 * What a learner opens and closes: without feedback, which differs with typed answers, and what the script has made.
 * @param {HTMLElement} unit
 * @returns {HTMLDetailsElement[]}
 */
function disclosures(unit) {
  return /** @type {HTMLDetailsElement[]} */ (findAll('details', unit).filter((node) => !node.closest('.feedback,.stage,.result')));
}
