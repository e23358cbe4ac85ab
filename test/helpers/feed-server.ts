/** The other end of feed-server.mjs: asks for answers that go wrong in a chosen way. */

/** One answer. */
export interface Step {
  readonly status?: number;
  /** An empty value takes a header away. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly base64?: string;
  /** A text of that many spaces, never closed, in place of a body. */
  readonly spaces?: number;
  readonly gzip?: boolean;
  /** How many bytes to send one by one before the rest. */
  readonly chunks?: number;
  /** Ends the connection before the promised length. */
  readonly cut?: boolean;
  /** Never answers, or never ends the body. */
  readonly hang?: 'headers' | 'body';
  /** `SELF` leads round in a circle. */
  readonly redirect?: string;
}

export interface BadCase {
  readonly id: string;
  readonly title: string;
  readonly expect: string;
}

const origin: Promise<string> = fetch('/__feed-server').then((answer) => answer.json());

let plans = 0;

/** An address that answers with the steps, one a request, the last one again and again. */
export async function planned(
  ...steps: readonly Step[]
): Promise<{ url: string; seen: () => Promise<{ asked: number; dropped: number }> }> {
  const key = `${location.pathname}${location.search}-${Date.now()}-${plans++}`;
  const plan = encodeURIComponent(JSON.stringify({ key, steps }));
  const base = await origin;
  return {
    url: `${base}/plan?${plan}`,
    seen: async () => (await fetch(`${base}/seen?${encodeURIComponent(key)}`)).json(),
  };
}

/** The shared bad feeds; undefined where the shared data is absent. */
export async function badCases(): Promise<
  { readonly url: (id: string) => string; readonly cases: readonly BadCase[] } | undefined
> {
  const base = await origin;
  const cases = (await (await fetch(`${base}/bad/`)).json()) as readonly BadCase[] | null;
  return cases ? { cases, url: (id) => `${base}/bad/${id}` } : undefined;
}
