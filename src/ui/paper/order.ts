/** What is to be printed. */
import type { Meeting } from '../../core/meeting.js';
import type { Nation } from '../../core/helpline.js';
import { cyPaper } from '../../i18n/paper/cy.js';
import { enPaper } from '../../i18n/paper/en.js';
import type { PaperWords } from '../../i18n/paper/strings.js';
import { partStrings } from '../../i18n/part-strings.js';
import type { Strings } from '../../i18n/strings.js';
import type { ViewKit } from '../part-view.js';

export interface PaperOrder {
  readonly kit: Pick<ViewKit, 'meetingName' | 'kindWords' | 'state'>;
  readonly strings: Strings;
  readonly meetings: readonly Meeting[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** `ltr` or `rtl`, as where the button stands. */
  readonly direction: string;
  /** Address that the code leads to. */
  readonly link: string;
  /** Whose help lines are printed; worked out from where the meetings are when absent. */
  readonly nation?: Nation | undefined;
  /** Leaves out the names of meetings and groups, and says neutral words at the top. */
  readonly neutral?: boolean;
  /** Prints the passcodes of online meetings: whoever finds the sheet can use them. */
  readonly passcodes?: boolean;
}

export const paperWords = (strings: Strings): PaperWords =>
  partStrings(strings, 'paper', enPaper, cyPaper);
