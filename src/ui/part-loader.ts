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

/**
 * A part for whoever can do without it for a while: it is asked for with its first use. Answers what
 * it holds, or undefined while it has not come; `whenCome` is called once it has. A part that does
 * not come is asked for again with the next use.
 */
export function latePart<T>(name: string): (whenCome: () => void) => T | undefined {
  let part: T | undefined;
  let coming: Promise<void> | undefined;
  return (whenCome) => {
    if (part !== undefined) return part;
    coming ??= loadPart(name)
      .then(
        (come) => void (part = come as T | undefined),
        () => undefined,
      )
      .finally(() => (coming = undefined));
    void coming.then(() => part !== undefined && whenCome());
    return undefined;
  };
}
