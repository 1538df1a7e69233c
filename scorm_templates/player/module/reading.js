import { findAll, on } from '../dom.js';

/**
 * A lesson is done when its end has been on screen while somebody could see it (RUNTIME, Done, passed, score).
 * @param {import('../page.js').Session} session
 * @returns {() => void}  looks at the lessons that the page holds now
 */
export function watchReading(session) {
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || document.hidden) continue;
      session.finishUnit(/** @type {HTMLElement} */ (target).dataset.end ?? '');
      seen.unobserve(target);
    }
  });
  const watch = () => findAll('[data-kind="lesson"] .unit-end').forEach((mark) => (seen.unobserve(mark), seen.observe(mark)));
  on(document, 'visibilitychange', watch);
  return watch;
}
