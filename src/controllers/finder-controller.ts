/** Gives an element its slice of a finder's state, and carries its requests. */
import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Meeting } from '../core/meeting.js';
import type { FinderState } from '../state/finder-state.js';
import { afterPaint } from '../ui/after-paint.js';
import { finderContext, handleKey, providerConnected, type FinderHandle } from './context.js';

export interface FinderControllerHost extends ReactiveControllerHost, HTMLElement {
  /** Id of a provider that the element does not stand in. */
  finder?: string;
}

/**
 * `select` takes from the state what the element shows; the element is drawn again only when that
 * is another value, and where it is `later` than the list, once the list is painted. Without a
 * provider `value` is undefined and the element stands alone.
 */
export class FinderController<Slice> implements ReactiveController {
  readonly #host: FinderControllerHost;
  readonly #select: (state: FinderState) => Slice;
  readonly #later: boolean;
  readonly #consumer: ContextConsumer<typeof finderContext, FinderControllerHost>;
  #handle?: FinderHandle;
  #inherited?: FinderHandle;
  #leave?: () => void;
  #id?: string;
  #value?: Slice;

  constructor(host: FinderControllerHost, select: (state: FinderState) => Slice, later = false) {
    this.#host = host;
    this.#select = select;
    this.#later = later;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {
      context: finderContext,
      subscribe: true,
      callback: (handle) => {
        this.#inherited = handle;
        this.#link();
      },
    });
  }

  get value(): Slice | undefined {
    return this.#value;
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener(providerConnected, this.#ask);
    this.#link();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener(providerConnected, this.#ask);
    this.#use(undefined);
  }

  /** The slice may depend on the host's own properties, so it is taken anew at each drawing. */
  hostUpdate(): void {
    if (this.#host.finder !== this.#id) this.#link();
    if (this.#handle) this.#value = this.#select(this.#handle.get());
  }

  /** Sends a request up; a provider that is no ancestor is handed it afterwards. */
  request(event: Event): void {
    this.#host.dispatchEvent(event);
    if (this.#id) this.#handle?.receive(event);
  }

  /** Tells the finder that the reader is about to type. */
  prepare(): void {
    this.#handle?.prepare();
  }

  /** As `FinderHandle.matching`. */
  matching(signal: AbortSignal, anyTime: boolean): Promise<readonly Meeting[]> | undefined {
    return this.#handle?.matching?.(signal, anyTime);
  }

  /** Offers what the reader may be about to type; undefined while there is nobody who does. */
  get suggest(): FinderHandle['suggest'] {
    return this.#handle?.suggest;
  }

  /** An element that was upgraded before its provider has asked in vain: it asks once more. */
  readonly #ask = (): void => {
    if (!this.#inherited) this.#consumer.hostConnected();
    this.#link();
  };

  readonly #link = (): void => {
    this.#id = this.#host.finder;
    // A provider's own view: context is never asked of the host that provides it.
    const own = (this.#host as { [handleKey]?: FinderHandle })[handleKey];
    this.#use(own ?? (this.#id ? this.#byId(this.#id) : this.#inherited));
  };

  #byId(id: string): FinderHandle | undefined {
    const root = this.#host.getRootNode() as Partial<Document>;
    const found = root.getElementById?.(id) ?? this.#host.ownerDocument.getElementById(id);
    return (found as { [handleKey]?: FinderHandle } | null)?.[handleKey];
  }

  #use(handle: FinderHandle | undefined): void {
    if (handle === this.#handle) return;
    this.#leave?.();
    this.#handle = handle;
    this.#leave = handle?.subscribe(this.#later ? () => afterPaint(this.#take) : this.#take);
    this.#take();
  }

  readonly #take = (): void => {
    if (!this.#handle) return;
    const value = this.#select(this.#handle.get());
    if (sameSlice(value, this.#value)) return;
    this.#value = value;
    this.#host.requestUpdate();
  };
}

/** Slices are single values of the state, or flat objects of such values. */
const sameSlice = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (isPlain(a) &&
    isPlain(b) &&
    Object.keys({ ...a, ...b }).every((key) => Object.is(a[key], b[key])));

const isPlain = (value: unknown): value is Record<string, unknown> =>
  Object.getPrototypeOf(value ?? 0) === Object.prototype;
