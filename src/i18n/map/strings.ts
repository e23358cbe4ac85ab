/** Words of the map. */
export interface MapWords {
  readonly lang: string;
  /** Name of the whole. */
  readonly map: string;
  /** How the keyboard goes about on it, for who listens. */
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** The button that shows everything that matches again. */
  readonly all: string;
  /** Name of a mark: how many meetings as `count` says it, and where. */
  readonly at: (meetings: string, place: string) => string;
  /** The same where they are in several towns: the one that most are in. */
  readonly around: (meetings: string, town: string) => string;
  /** Added to the name of a mark whose place is known only roughly. */
  readonly roughly: string;
  /** Above the meetings of a mark. */
  readonly here: (meetings: string) => string;
  readonly close: string;
  /** The button that lists first what is near a mark, and the one that takes it back. */
  readonly listNear: string;
  readonly listBySoonest: string;
  /** What the shaded circle means. */
  readonly area: string;
  /** Below the map: what of the matching meetings is not on it. */
  readonly online: (count: number) => string;
  readonly nowhere: (count: number) => string;
  /** What is not named: how many more. */
  readonly more: (count: number) => string;
  /** Nothing that matches is held at a known place. */
  readonly none: string;
  /** Before the streets are brought: from which host, and what it sees. */
  readonly consent: (host: string) => string;
  readonly showStreets: string;
  readonly hideStreets: string;
  readonly streetsFailed: string;
  readonly outlineBy: string;
}
