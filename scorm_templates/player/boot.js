// In the page's head, before the first paint: the start page is shown alone, or nothing where the address names a place.
// All else, player.js too, comes after that paint, which must not wait for it; a page that nobody sees is never painted.
// Where player.js does not come, or fails before it has set up, the page is what it is without script.
{
  const { classList } = document.documentElement;
  const script = document.createElement('script');
  const load = () => {
    document.querySelectorAll('body > * noscript').forEach((fold) => (fold.outerHTML = fold.innerHTML));
    document.head.append(script);
  };

  classList.replace('no-js', 'boot');
  if (location.hash) classList.add('at');
  script.src = 'player.js';
  addEventListener('error', () => classList.replace('boot', 'no-js'), true);
  addEventListener('DOMContentLoaded', () => {
    new PerformanceObserver(load).observe({ type: 'paint', buffered: true });
    setTimeout(load, 300);
  });
}
