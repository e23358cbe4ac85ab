/** The first few in an order, without sorting the rest: a heap with the last of them on top. */
export class First<T> {
  readonly #limit: number;
  readonly #compare: (a: T, b: T) => number;
  readonly #heap: T[] = [];

  /** @param compare A total order, as `Array.prototype.sort` takes it. */
  constructor(limit: number, compare: (a: T, b: T) => number) {
    this.#limit = limit;
    this.#compare = compare;
  }

  add(item: T): void {
    if (this.#heap.length < this.#limit) {
      this.#heap.push(item);
      this.#up(this.#heap.length - 1);
    } else if (this.#limit > 0 && this.#compare(item, this.#heap[0]!) < 0) {
      this.#heap[0] = item;
      this.#down();
    }
  }

  sorted(): T[] {
    return [...this.#heap].sort(this.#compare);
  }

  #up(at: number): void {
    const heap = this.#heap;
    const item = heap[at]!;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (this.#compare(item, heap[parent]!) <= 0) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = item;
  }

  #down(): void {
    const heap = this.#heap;
    const item = heap[0]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.#compare(heap[child + 1]!, heap[child]!) > 0) child++;
      if (this.#compare(item, heap[child]!) >= 0) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = item;
  }
}
