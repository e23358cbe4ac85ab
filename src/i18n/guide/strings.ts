/** Words of the guide: a few questions, and kinds of groups side by side. */

/** A kind of group, as the table tells them apart. */
export type GroupKind =
  '12-step' | 'buddhist-inspired' | 'faith' | 'family' | 'cbt' | 'secular-peer';

/** What is said of each kind, in the order of the columns. */
export interface KindWords {
  readonly name: string;
  /** Organisations of this kind, as examples. */
  readonly examples: string;
  readonly how: string;
  readonly meetings: string;
  readonly belief: string;
  readonly leads: string;
  readonly aim: string;
}

export interface GuideWords {
  readonly lang: string;
  readonly intro: string;
  readonly skip: string;
  readonly focus: string;
  readonly whom: string;
  readonly me: string;
  readonly close: string;
  readonly belief: string;
  readonly spiritual: string;
  readonly spiritualHelp: string;
  readonly secular: string;
  readonly secularHelp: string;
  readonly noMatter: string;
  readonly how: string;
  readonly either: string;
  readonly helps: string;
  readonly language: string;
  readonly anyLanguage: string;
  readonly show: string;
  readonly done: string;
  readonly clear: string;
  /** The table. */
  readonly kinds: string;
  readonly neutral: string;
  readonly columns: readonly string[];
  readonly each: Readonly<Record<GroupKind, KindWords>>;
  /** When it was written and from what, and that nobody has checked it. */
  readonly sources: (date: string) => string;
}
