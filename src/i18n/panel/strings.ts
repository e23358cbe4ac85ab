/** Words of the editor's panel, which a page shows to whoever keeps its list. */
import type { ProblemWords } from '../problems/strings.js';

export interface PanelWords {
  readonly title: string;
  /** That everybody sees it, and how to take it away. */
  readonly note: string;
  readonly loading: string;
  /** How many meetings of a list are shown. */
  readonly shown: (count: number) => string;
  readonly noProblems: string;
  /** That an earlier copy is shown, and why. */
  readonly kept: (why: string) => string;
  readonly empty: string;
  readonly shrunk: string;
  /** Marks a reason for which meetings are left out. */
  readonly leftOut: string;
  /** What the command line lists and the panel has no room for. */
  readonly more: (count: number) => string;
  readonly problems: ProblemWords;
}
