/** What a host has settled for a whole finder, beyond what it lists. */

import type { HostLine, Nation } from './helpline.js';

export interface FinderSettings {
  /** Address at which to say that a listing is wrong, where the listing has none: `https:` or `mailto:`. */
  readonly reportTo?: string | undefined;
  /** Where the reader is, as far as help lines go. */
  readonly nation?: Nation | undefined;
  /** Help lines of the host's, on the screen and on paper. */
  readonly helpLines?: readonly HostLine[] | undefined;
  /** Address of the page with the finder, for links that open a plan; this page when absent. */
  readonly shareUrl?: string | undefined;
  /** Key of the finder in the fragment of that address. */
  readonly key: string;
  /** Staff find meetings for somebody else: ticks on every card, printed and forgotten. */
  readonly practice: boolean;
}
