/** Words of the help lines: who can be called or texted, when, and at what cost. */
import type { Nation } from '../../core/helpline.js';

/** What somebody must know in danger. Shown in a language only once a native speaker has checked it. */
export interface SafetyWords {
  readonly lang: string;
  /** Pieces around the number: when to call it. */
  readonly callIf: string;
  readonly signs: readonly string[];
  readonly withdrawalTitle: string;
  /** Not to stop suddenly, and whom to ask first. `health` is the nation's health line, if it has one. */
  readonly withdrawal: (health: string | undefined) => readonly string[];
}

export interface HelpWords {
  readonly lang: string;
  readonly where: string;
  readonly anywhere: string;
  readonly nations: Readonly<Record<Nation, string>>;
  /** What a line is for. */
  readonly kinds: Readonly<
    Record<'crisis' | 'drugs' | 'family' | 'fellowship' | 'gambling' | 'domestic-abuse', string>
  >;
  readonly call: string;
  /** Stands before the option to choose once through. */
  readonly option: (option: number) => string;
  /** How to send a text: the words, if any, and the number. */
  readonly text: (to: string, body: string | undefined) => string;
  readonly always: string;
  readonly hours: (from: string, until: string) => string;
  readonly free: string;
  readonly standard: string;
  readonly alsoIn: (languages: readonly string[]) => string;
  readonly checked: (date: string) => string;
  readonly site: string;
  /** For whoever keeps the page: which lines nobody has checked for a year. */
  readonly stale: (names: readonly string[]) => string;
}
