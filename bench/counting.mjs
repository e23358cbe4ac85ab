/**
 * Counts what the index of words reads, in a bundle of its own in which the typed arrays of search
 * are watched; the one that is timed has none of this.
 */

/** A plugin for the bundle. */
export const countingPlugin = {
  name: 'count-reads',
  transform(code, id) {
    return id.includes('/src/search/')
      ? code.replace(/\bnew ((?:Uint|Int|Float)(?:8|16|32)Array)\b/g, 'new globalThis.Counted.$1')
      : undefined;
  },
};

const kinds = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array];
const isPlace = (key) => typeof key === 'string' && key.charCodeAt(0) < 58;

/** Sets up what that bundle needs; answers the length of each array and how often it was read since the last call. */
export function watchArrays() {
  const watched = [];
  const watch = (array) => {
    const counter = { length: array.length, reads: 0 };
    watched.push(counter);
    return new Proxy(array, {
      get(target, key) {
        if (isPlace(key)) counter.reads++;
        else if (key === 'constructor') return globalThis.Counted[target.constructor.name];
        const value = target[key];
        return typeof value === 'function' ? value.bind(target) : value;
      },
      set(target, key, value) {
        target[key] = value;
        return true;
      },
    });
  };
  globalThis.Counted = Object.fromEntries(
    kinds.map((Kind) => [
      Kind.name,
      new Proxy(Kind, { construct: (_, given) => watch(new Kind(...given)) }),
    ]),
  );
  return () =>
    watched.map(({ length, reads }, at) => {
      watched[at].reads = 0;
      return { length, reads };
    });
}
