/** Which of many points on the screen an arrow key leads to. */

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

const directions: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** How much a step aside counts, against one ahead. */
const aside = 2;

/** Undefined for other keys, and where nothing lies that way. */
export function nextInDirection<T>(
  key: string,
  from: ScreenPoint,
  all: readonly T[],
  at: (item: T) => ScreenPoint,
): T | undefined {
  const direction = directions.get(key);
  if (!direction) return undefined;
  const [x, y] = direction;
  let best: T | undefined;
  let least = Infinity;
  for (const item of all) {
    const to = at(item);
    const ahead = (to.x - from.x) * x + (to.y - from.y) * y;
    const off = Math.abs((to.x - from.x) * y) + Math.abs((to.y - from.y) * x);
    // Only what lies more ahead than aside: else left and right would go anywhere.
    if (ahead <= 0 || off > ahead * aside) continue;
    const cost = ahead + off * aside;
    if (cost < least) {
      least = cost;
      best = item;
    }
  }
  return best;
}
