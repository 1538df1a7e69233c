import { findAll } from '../dom.js';
import { unitIdOf } from './place.js';

/**
 * A lesson is done when its end has been on screen while somebody could see it (RUNTIME, Done, passed, score).
 * @param {import('../page.js').Page} page
 * @param {import('./place.js').Place} place
 */
export function watchReading(page, place) {
  const marks = findAll(page.main, '[data-kind="lesson"] .unit-end');
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const unit = target.closest('.unit');
      if (isIntersecting && unit === place.current && document.visibilityState === 'visible') {
        page.session.finishUnit(unitIdOf(place.current));
        seen.unobserve(target);
      }
    }
  });
  const watch = () => marks.forEach((mark) => (seen.unobserve(mark), seen.observe(mark)));
  document.addEventListener('visibilitychange', watch);
  watch();
}
