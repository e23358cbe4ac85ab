/** What loads later, beside the entry: one place that knows how to bring it. */

/** What each part holds in its default export. */
export interface Part {
  readonly default: unknown;
}

let load: (name: string) => Promise<Part | undefined> = () => Promise.resolve(undefined);

/** Says how parts are brought; undefined for a name that there is not. */
export function setPartLoader(loader: typeof load): void {
  load = loader;
}

/** Brings a part. Undefined where there is none; rejects when its file does not come. */
export async function loadPart(name: string): Promise<unknown> {
  return (await load(name))?.default;
}

/** A part for whoever can do without it for a while. */
export interface LatePart<T> {
  /** What it holds; undefined while it has not come. */
  readonly held: T | undefined;
  /** Whether the last try to bring it brought nothing. */
  readonly failed: boolean;
  /** Brings it, where it has not come and is not coming. Resolves either way; never rejects. */
  bring(): Promise<void>;
  /** What it holds; where it has not come yet it is brought, and `come` called when it is there. */
  take(come: () => void): T | undefined;
}

/** A part that nobody asks for before the first `bring`. */
export function latePart<T>(name: string): LatePart<T> {
  let held: T | undefined;
  let failed = false;
  let coming: Promise<void> | undefined;
  return {
    take(come) {
      if (!held) void this.bring().then(() => held && come());
      return held;
    },
    get held() {
      return held;
    },
    get failed() {
      return failed;
    },
    async bring() {
      if (held !== undefined) return;
      failed = false;
      coming ??= loadPart(name)
        .then(
          (part) => void (held = part as T | undefined),
          () => undefined,
        )
        .finally(() => {
          failed = held === undefined;
          coming = undefined;
        });
      await coming;
    },
  };
}
