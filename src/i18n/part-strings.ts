/** The words that come with parts, by the name under which a host changes them. */
import type { ActionWords } from './actions/strings.js';
import type { ApproachWords } from './approach/strings.js';
import type { ControlWords } from './controls/strings.js';
import type { ExitWords } from './exit/exit.js';
import type { GuideWords } from './guide/strings.js';
import type { HelpWords } from './help/strings.js';
import type { MapWords } from './map/strings.js';
import { overridden, type Override } from './override.js';
import type { PaperWords } from './paper/strings.js';
import type { PlanWords } from './plan/strings.js';
import type { PrintWords } from './print/strings.js';
import type { Strings } from './strings.js';
import type { WeekWords } from './week/strings.js';

export interface PartStrings {
  readonly actions: ActionWords;
  readonly approach: ApproachWords;
  readonly controls: ControlWords;
  readonly exit: ExitWords;
  readonly guide: GuideWords;
  readonly help: HelpWords;
  readonly map: MapWords;
  readonly paper: PaperWords;
  readonly plan: PlanWords;
  readonly print: PrintWords;
  readonly week: WeekWords;
}

/**
 * The words of a part in the language of the page, with the host's own in their places.
 * @param shipped English, then what else the part brings.
 */
export function partStrings<Name extends keyof PartStrings>(
  { lang, parts }: Strings,
  name: Name,
  ...shipped: readonly [PartStrings[Name], ...PartStrings[Name][]]
): PartStrings[Name] {
  const words = shipped.find((each) => lang.split('-')[0] === each.lang) ?? shipped[0];
  const own = parts?.[name];
  return own ? overridden(words, own as Override<PartStrings[Name]>) : words;
}
