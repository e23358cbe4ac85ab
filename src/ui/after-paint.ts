/** Puts off what need not be in the next frame until that frame is painted. */

let waiting = new Set<() => void>();

function act(): void {
  const acts = waiting;
  waiting = new Set();
  for (const each of acts) each();
}

/**
 * What is put off happens together, in the order asked, and once however often it was asked. A page
 * that is printed or hidden has no next frame to wait for: there it happens at once.
 */
export function afterPaint(work: () => void): void {
  if (document.hidden) return work();
  if (waiting.add(work).size > 1) return;
  addEventListener('beforeprint', act, { once: true });
  document.addEventListener('visibilitychange', act, { once: true });
  requestAnimationFrame(() => setTimeout(act));
}
