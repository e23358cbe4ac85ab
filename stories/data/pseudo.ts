/**
 * Languages that nobody speaks, to see what a real one would break: one whose every text is longer, has
 * accents and stands in brackets, so that what is cut off or is not translatable shows; and one of long
 * words that can't be broken at a space.
 */
import { enActions } from '../../src/i18n/actions/en.js';
import { enApproach } from '../../src/i18n/approach/en.js';
import { enControls } from '../../src/i18n/controls/en.js';
import { enDetails } from '../../src/i18n/details/en.js';
import { en } from '../../src/i18n/en.js';
import { enExit } from '../../src/i18n/exit/exit.js';
import { enFound } from '../../src/i18n/found/en.js';
import { enGuide } from '../../src/i18n/guide/en.js';
import { enHelp } from '../../src/i18n/help/en.js';
import { enMap } from '../../src/i18n/map/en.js';
import { enPaper } from '../../src/i18n/paper/en.js';
import type { PartStrings } from '../../src/i18n/part-strings.js';
import { enPlan } from '../../src/i18n/plan/en.js';
import { enPrint } from '../../src/i18n/print/en.js';
import type { Strings } from '../../src/i18n/strings.js';
import { enWeek } from '../../src/i18n/week/en.js';

const parts: PartStrings = {
  actions: enActions,
  approach: enApproach,
  controls: enControls,
  exit: enExit,
  guide: enGuide,
  help: enHelp,
  map: enMap,
  paper: enPaper,
  plan: enPlan,
  print: enPrint,
  week: enWeek,
};

const english: Strings = { ...en, details: enDetails, found: enFound, parts };

type Change = (text: string) => string;

/** Every text changed, also what functions make. */
function changed(words: unknown, change: Change): unknown {
  if (typeof words === 'string') return change(words);
  if (typeof words === 'function')
    return (...values: unknown[]) =>
      changed((words as (...values: unknown[]) => unknown)(...values), change);
  if (Array.isArray(words)) return words.map((word) => changed(word, change));
  // what else a sentence holds, such as a link, stays
  if (typeof words !== 'object' || words === null || '_$litType$' in words) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [
      key,
      key === 'lang' || key === 'comma' ? word : changed(word, change),
    ]),
  );
}

const made = (lang: string, change: Change): Strings => {
  const words = changed(english, change) as Strings;
  const own = Object.entries(words.parts!).map(([name, each]) => [name, { ...each, lang }]);
  return { ...words, lang, parts: Object.fromEntries(own) as PartStrings };
};

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ë',
  g: 'ğ',
  i: 'ï',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'û',
  y: 'ý',
  z: 'ž',
};

/** Two fifths longer, as a translation out of English may be. */
export const accented = made('en-XA', (text) =>
  text.trim()
    ? `[${text.replace(/[aceginosuyz]/g, (letter) => accents[letter]!)}${' ~'.repeat(Math.ceil(text.length / 5))}]`
    : text,
);

/** Words grown together, as in German, Finnish or Welsh names of places. */
export const longWords = made('en-XL', (text) => text.replace(/(?<=\p{L}{2}) (?=\p{L}{2})/gu, ''));
