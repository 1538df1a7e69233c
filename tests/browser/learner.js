// A random learner in the real page: presses what a learner can press, fills in what can be filled in, and says what
// was answered. `learn(random numbers)` does one thing; `seen()` tells what the page shows.

(() => {
  const shown = (node) => node && node.getClientRects().length > 0;
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector)).filter(shown);
  let random;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const unit = () => all('section.unit')[0];
  const TEXTS = ['AGG', 'agg ', '42', '41,5', '1.000', 'Bürger*innen', '„x“; !:,~$+', '漢字', '3'];

  /** Fills in the form of one question at random; returns the answer as the player's core takes it. */
  function fillIn(form) {
    const type = form.dataset.type;
    const change = (node) => node.dispatchEvent(new Event('change', { bubbles: true }));
    if (type === 'single' || type === 'multiple') {
      const inputs = all('input', form);
      if (type === 'single') pick(inputs).click();
      else inputs.forEach((input) => random() < 0.5 && input.click());
      return inputs.some((input) => input.checked) ? read(form) : undefined;
    }
    if (type === 'ordering') {
      for (let n = 0; n < 3; n++) pick(all('.order button', form).filter((button) => !button.disabled))?.click();
      return read(form);
    }
    for (const field of all('select, input', form)) {
      field.value = field.localName === 'select' ? pick(Array.from(field.options).filter((o) => o.value)).value : pick(TEXTS);
      change(field);
    }
    return read(form);
  }

  /** The order shown is an answer, touched or not; all other answers that count were filled in just now or before. */
  function read(form) {
    const values = (selector) => Array.from(form.querySelectorAll(selector));
    const type = form.dataset.type;
    if (type === 'ordering') return values('.order > li').map((item) => item.dataset.key);
    const ticked = values('input:checked').map((input) => input.value);
    if (type === 'single') return ticked[0];
    if (type === 'multiple') return ticked;
    const fields = values('select, input');
    if (type === 'matching') return Object.fromEntries(fields.map((field) => [field.closest('[data-key]').dataset.key, field.value]));
    return type === 'cloze' ? fields.map((field) => field.value.trim()) : fields[0]?.value.trim();
  }

  function inQuiz(root) {
    const quiz = root.dataset.quiz;
    const button = (selector) => pick(all(selector, root));
    const asked = () => Array.from(root.querySelectorAll('[data-asked] form')).map((form) => form.dataset.question);
    if (root.dataset.step === 'question') {
      const form = all('[data-current] form', root)[0];
      const locked = () => form.querySelector('fieldset').disabled;
      const open = form && !locked();
      const type = form?.dataset.type;
      const answer = open && random() < 0.8 && type !== 'text' ? fillIn(form) : undefined;
      if (open && type === 'text') for (const field of all('textarea', form)) field.value = 'GEHEIM getippt';
      if (random() < 0.15) button('[data-current] button:not([type=submit]):not(.up):not(.down)')?.click();
      else all('[data-current] button[type=submit]', root)[0].click();
      // Where feedback comes at the end every change counts; else what was checked, which is locked from then on.
      const counts = quiz === 'ende' ? answer !== undefined : open && locked();
      return counts ? { answer: [quiz, form.dataset.question, answer ?? read(form)] } : {};
    }
    if (root.dataset.step === 'overview') {
      if (random() < 0.5) return void button('.overview button')?.click();
      const drawn = asked();
      button('.stage > button').click();
      return { 'hand in': quiz, drawn };
    }
    button('.stage button')?.click();
    return root.dataset.step === 'question' ? { begin: quiz } : {};
  }

  function inLesson(root) {
    for (const field of all('textarea', root)) field.value = 'GEHEIM getippt', field.dispatchEvent(new Event('input', { bubbles: true }));
    for (const form of all('form.question', root)) {
      if (random() < 0.3) {
        fillIn(form);
        pick(all('button[type=submit]', form))?.click();
      }
    }
  }

  window.learn = (numbers) => {
    random = () => numbers.shift() ?? 0.5;
    const root = unit();
    const chance = random();
    const quiz = all('.quiz', root)[0];
    const scenario = all('.scenario', root)[0];
    if (chance > 0.92) return pick(all('#contents [data-language][aria-pressed=false]')).click(), {};
    if (quiz && chance < 0.85) return inQuiz(quiz) || {};
    if (scenario && chance < 0.85) return void pick(all('.stage button', scenario))?.click() || {};
    if (root.dataset.kind === 'lesson' && chance < 0.3) inLesson(root);
    else if (chance < 0.6) all('#next')[0]?.click();
    else if (chance < 0.7) all('#back')[0]?.click();
    else pick(Array.from(document.querySelectorAll('#contents [data-goto]'))).click();
    return {};
  };

  window.seen = () => ({
    unit: unit()?.dataset.unit,
    save: document.querySelector('#save-state').dataset.save,
    done: Array.from(document.querySelectorAll('#contents [data-entry][data-state="done"]')).map((entry) => entry.dataset.entry),
    // Without its scripts: the questions of an attempt under way, in their order.
    asked: Array.from(document.querySelectorAll('[data-asked] form')).map((form) => form.dataset.question),
  });
})();
