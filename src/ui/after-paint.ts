/** Puts off what nobody sees at once until the next frame is painted; what is put off comes together. */

let waiting: (() => void)[] = [];

export function afterPaint(act: () => void): void {
  if (waiting.push(act) > 1) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      const acts = waiting;
      waiting = [];
      for (const each of acts) each();
    }),
  );
}
