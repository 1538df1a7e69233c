import { findAll, on } from '../dom.js';

/**
 * A lesson is done when its end has been on screen while somebody could see it (RUNTIME, Done, passed, score).
 * @param {import('../page.js').Session} session
 */
export function watchReading(session) {
  const marks = findAll('[data-kind="lesson"] .unit-end');
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || document.hidden) continue;
      session.finishUnit(/** @type {HTMLElement} */ (target).dataset.end ?? '');
      seen.unobserve(target);
    }
  });
  const watch = () => marks.forEach((mark) => (seen.unobserve(mark), seen.observe(mark)));
  on(document, 'visibilitychange', watch);
  watch();
}
