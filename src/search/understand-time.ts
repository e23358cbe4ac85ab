/** Reads times of day and stretches from now: "after 6pm", "7.30pm", "in the next two hours". */
import type { Meaning } from '../core/results.js';
import type { When } from '../core/when.js';

/** Where a phrase begins and ends in the joined words, and what it says. */
export interface JoinedPhrase {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

type Half = 'am' | 'pm' | undefined;

const numbers: readonly string[] = [
  'half an?|half|hanner',
  'one|an|a|un',
  'two|a couple of|couple of|dau|dwy|ddau|ddwy',
  'three|tri|tair',
  'four|pedwar|pedair',
  'five|pump?',
  'six|chwech?',
  'seven|saith',
  'eight|wyth',
  'nine|naw',
  'ten|deg|deng',
  'eleven',
  'twelve|deuddeg',
];
const amount = `(\\d{1,3}|${numbers.join('|')})`;
const clock = String.raw`(?:((?:12 )?noon|midday|hanner dydd)|(\d\d?)(?::(\d\d))?(am|pm|yb|yp|yh)?(?: (?:oclock|or gloch))?)(?![^ ,-])`;
// "After 6 months" is no time of day, and "hanner awr wedi 7" is half past.
const noUnit = '(?! (?:years?|months?|weeks?|days?|hours?|minutes?|mins?))';

const start = '(?<![^ ,-])';
const pattern = (source: string): RegExp => new RegExp(start + source, 'g');

const between = pattern(
  `(?:(?:between|from|rhwng|o) )?${clock}(?:-| (?:and|to|till|until|a|ac|i|tan) )${clock}`,
);
const after = pattern(
  `(?<!awr |chwarter |munud |half |quarter )(?:after|from|past|since|wedi|ar ol) ${clock}${noUnit}(?: onwards| ymlaen)?`,
);
const before = pattern(`(?:before|until|till|cyn|tan) ${clock}${noUnit}`);
const at = pattern(`(?:(?:at|about|around|am|tua) )?${clock}${noUnit}`);
/** "Sunday am"; "am" alone is a word of Welsh, and of English. */
const halfDay =
  /(?<=(?:days?|tomorrow|weekends?|mon|tues?|weds?|thurs?|fri|sat|sun) )([ap])m(?![^ ,-])/g;

const within = pattern(
  `(?:(?:with)?in |over |o fewn |mewn |yn )?(?:(?:the|y|yr) )?(next )?(?:${amount} )?(hours?|hrs?|minutes?|mins?|awr|oriau|munud|munudau|funud)( nesaf)?(?![^ ,-])`,
);

const morning = /(?<![^ ,-])(?:mornings?|bore|fore|boreau)(?![^ ,-])/;
const later =
  /(?<![^ ,-])(?:afternoons?|evenings?|nights?|tonight|[pb]rynhawn|[pb]nawn|nos|heno|hwyr)(?![^ ,-])/;

/** Which half of the day the rest of the request speaks of. */
function halfOf(joined: string): Half {
  const early = morning.test(joined);
  return early === later.test(joined) ? undefined : early ? 'am' : 'pm';
}

/** How a time of day was said: as noon, or by its hour. */
type Said = readonly [
  noon: string | undefined,
  hour: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
];

const day = 24 * 60;
const midday = day / 2;

/** Minutes after midnight, where it can be one time only. */
function minutesOf([noon, hour, past = '0', half]: Said, other: Half): number | undefined {
  if (noon) return midday;
  const h = Number(hour);
  const m = Number(past);
  if (m > 59 || h > 23) return undefined;
  const which = half ? (/^(am|yb)$/.test(half) ? 'am' : 'pm') : other;
  if (half && (h < 1 || h > 12)) return undefined;
  if (h > 12 || hour!.startsWith('0')) return h * 60 + m;
  if (h === 12) return (which === 'am' && half ? 0 : 720) + m;
  return which && (which === 'pm' ? h + 12 : h) * 60 + m;
}

/** A number of hours or minutes as it was said, or undefined. */
function amountOf(said: string | undefined): number {
  if (said === undefined) return 1;
  if (/^\d/.test(said)) return Number(said);
  const found = numbers.findIndex((names) => new RegExp(`^(?:${names})$`).test(said));
  return found || 0.5;
}

const saidIn = (match: RegExpMatchArray, at = 1): Said => [
  match[at],
  match[at + 1],
  match[at + 2],
  match[at + 3],
];

/** Nearly every request has none of these, and so no such time. */
const anyTime = /\d|noon|midday|hanner|hour|hr|min|mun|funud|awr|oriau| [ap]m/;

/** Every time in the words of a request, which are joined by their gaps; some may overlap. */
export function readTimes(joined: string): JoinedPhrase[] {
  if (!anyTime.test(joined)) return [];
  const half = halfOf(joined);
  const found: JoinedPhrase[] = [];
  const each = (expression: RegExp, read: (match: RegExpMatchArray) => When | undefined): void => {
    for (let match; (match = expression.exec(joined));) {
      const when = read(match);
      const to = match.index + match[0].length;
      if (when) found.push({ from: match.index, to, meaning: { kind: 'when', when } });
    }
  };

  each(between, (match) => {
    const last = saidIn(match, 5);
    const first = saidIn(match);
    const to = minutesOf(last, half);
    if (to === undefined || (!last[0] && !last[2] && !last[3] && !first[3])) return undefined;
    // "6 to 8pm" is the evening, "10 to 12pm" the morning.
    const own = minutesOf(first, half);
    const from = own ?? [minutesOf(first, 'pm'), minutesOf(first, 'am')].find((at) => at! < to);
    return from === undefined ? undefined : { from, to };
  });
  each(after, (match) => {
    const said = saidIn(match);
    // Nobody asks for what is after six in the morning; after nine it may be either.
    const from = minutesOf(said, half ?? (Number(said[1]) < 9 ? 'pm' : undefined));
    return from === undefined ? undefined : { from };
  });
  each(before, (match) => {
    const to = minutesOf(saidIn(match), half);
    return to === undefined ? undefined : { to };
  });
  each(at, (match) => {
    const said = saidIn(match);
    const [noon, , minutes, own] = said;
    const asked = /^(?:at|am) |oclock$|or gloch$/.test(match[0]);
    // A number alone may be that of a house.
    if (minutes === undefined && !own && !noon && !(asked && half)) return undefined;
    const from = minutesOf(said, half);
    return from === undefined ? undefined : { from, to: (from + 60) % day };
  });
  each(halfDay, ([, which]) => (which === 'a' ? { to: midday } : { from: midday }));
  each(within, (match) => {
    const [whole, next, said, unit, nesaf] = match;
    if (!next && !nesaf && !/^(?:(?:with)?in|o fewn) /.test(whole)) return undefined;
    const minutes = amountOf(said) * (/^[mf]/.test(unit!) ? 1 : 60);
    return minutes >= 1 && minutes <= day ? { within: minutes } : undefined;
  });
  return found;
}
