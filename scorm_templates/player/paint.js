const AT_LATEST = 200;

/**
 * Does something once the page has been painted as it came, two frames later: what the script sets up must not keep the
 * first lines waiting. A page that nobody sees gets no frames; it is not waited for.
 * @param {() => void} act
 */
export function afterFirstPaint(act) {
  let times = 0;
  const once = () => times++ || act();
  requestAnimationFrame(() => requestAnimationFrame(once));
  setTimeout(once, AT_LATEST);
}
