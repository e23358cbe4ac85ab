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
