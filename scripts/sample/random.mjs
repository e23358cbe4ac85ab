/** A seeded source of chance, so that one seed always makes one feed. */
export function makeRandom(seed) {
  let state = seed >>> 0;

  /** From 0 up to, but not, 1 (mulberry32). */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[integer(0, list.length - 1)];
  const chance = (probability) => next() < probability;

  /** One of `[value, weight]` pairs. */
  const weighted = (pairs) => {
    let left = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
    const found = pairs.find(([, weight]) => (left -= weight) < 0);
    return (found ?? pairs.at(-1))[0];
  };

  const shuffle = (list) => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = integer(0, i);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  };

  return { next, integer, pick, chance, weighted, shuffle };
}
