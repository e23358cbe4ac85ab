/** Words of the button that looks for meetings near the reader. */

/** Why the reader's place is not known. */
export type LocationFault = 'denied' | 'unavailable' | 'timeout';

export interface ControlWords {
  readonly lang: string;
  /** Stands before the button: what pressing it does. */
  readonly promise: string;
  readonly use: string;
  readonly finding: string;
  /** The chip that says that the list goes by the reader's place, and what pressing it does. */
  readonly near: string;
  readonly forget: string;
  /** How far the furthest is of those that are shown, as `distance` says it. */
  readonly furthest: (distance: string) => string;
  /** How far even the nearest is, and that there are meetings online. */
  readonly nearestIs: (distance: string) => string;
  /** Name of the buttons for a stretch of time, and for each its label and what it types. */
  readonly times: string;
  readonly quick: readonly (readonly [label: string, typed: string])[];
  /** Name of the switch between list, map and week, and its buttons. */
  readonly show: string;
  readonly views: Readonly<Record<'list' | 'map' | 'week', string>>;
  /** The button that prints all that matches. */
  readonly print: string;
  readonly printFailed: string;
  readonly faults: Readonly<Record<LocationFault, string>>;
}
