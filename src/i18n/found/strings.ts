/** The words that only somebody who searches needs: they come with the first search. */
export interface FoundStrings {
  /** Words as they were typed, and for each those of the feed that were taken for it. */
  readonly taken: (typed: readonly string[], taken: readonly (readonly string[])[]) => string;
  readonly unknown: (words: readonly string[]) => string;
  readonly title: string;
  /** Labels of one facet, one of which has to hold; names stay as they are. */
  readonly or: (labels: readonly string[], names: boolean) => string;
  readonly tonight: string;
  readonly weekend: string;
  readonly week: string;
  readonly within: (minutes: number) => string;
  /** A time as the language's own `time` made it. */
  readonly after: (time: string) => string;
  readonly before: (time: string) => string;
  readonly near: (place: string, about: boolean) => string;
  /** The reader asks for what is near to where they are; what they can do, where that is not known. */
  readonly nearYou: string;
  readonly whereAreYou: string;
  /** Several places have one name, and which is meant can't be told. */
  readonly whichPlace: (place: string, count: number) => string;
  /** Before the buttons of other places that have the name. */
  readonly otherPlaces: (place: string) => string;
  /** What is typed to be near to a place, in words that a search understands. */
  readonly nearTo: (place: string) => string;
  /** How far the furthest meeting is, as `distance` says it; `inOrder`: the nearest come first. */
  readonly furthest: (distance: string, inOrder: boolean) => string;
  readonly nearestIs: (distance: string) => string;
  readonly showOnline: string;
  /** The button that takes a meaning away. */
  readonly remove: (meaning: string, typed: string) => string;
  /** The button that brings it back. */
  readonly restore: (typed: string) => string;
  /** Another spelling, and the meetings that it finds as `summary.count` says them. */
  readonly didYouMean: (text: string, meetings: string) => string;
  /** Fewer of the same words. */
  readonly searchFor: (text: string, meetings: string) => string;
  /** The name of a facet; undefined: the text. */
  readonly leaveOut: (what: string | undefined, meetings: string) => string;
}
