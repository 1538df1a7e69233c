// One module, played in the page's own learning platform, and kept in step with the files.

import { fill, find, make, on, onClick, set, the } from '../player/dom.js';
import { makeFrames } from './frames.js';
import { listen } from './line.js';
import { openLms } from './lms/lms.js';
import { makePanel } from './lms/panel.js';
import { showFindings, showHeld, showNews } from './notices.js';
import { storeOf } from './store.js';
import { say, VIEW } from './words.js';

const frames = makeFrames(the('#frames'), { title: say('frame') });
const lms = openLms(VIEW.target, storeOf(VIEW), () => panel());
const panel = makePanel(lms, frames.titleOf);
let digest = '';

/** @param {'renewed' | 'back' | 'anew'} how */
async function show(how) {
  if (!digest) return;
  await frames.show(`/course/${digest}/index.html`, {
    keep: how === 'renewed',
    begin: (win, result) => lms.expect(win, how, result),
    platform: lms,
  });
  panel();
}

listen(VIEW, {
  findings: (told) => {
    showFindings(told);
    showHeld(told, !!digest);
  },
  page: async (told) => {
    const how = digest ? 'renewed' : 'back';
    if (!told.digest || told.digest === digest) return;
    digest = told.digest;
    await show(how);
    if (how === 'renewed') showNews(told.changed, frames.news);
  },
  fault: () => fill(the('#notices'), make('p', 'notice error', say('fault'))),
});

onClick('#leave', () => show('back'));
onClick('#anew', () => show('anew'));
on(the('#offline'), 'change', ({ target }) => lms.setOffline(/** @type {HTMLInputElement} */ (target).checked));
on(the('#view'), 'change', ({ target }) => {
  if (target === find('#width')) set(the('#frames'), 'data-width', /** @type {HTMLSelectElement} */ (target).value);
  else /** @type {HTMLFormElement} */ (the('#view')).submit();
});
panel();
