/**
 * Every word a finder can show, as typed strings and whole sentences. One module a language.
 *
 * A name that comes from a feed (a host, a source, a city) may not be bent by grammar: a sentence
 * holds it where the language leaves it as it is. Times and dates are given as this language's own
 * `time` and `date` made them, so that a sentence may bend those.
 */
import type { AccessFeature, Attendance, Audience, Focus } from '../core/meeting.js';
import type { FacetId } from '../core/query.js';
import type { Suggestion } from '../core/results.js';
import type { DetailsStrings } from './details/strings.js';
import type { FoundStrings } from './found/strings.js';
import type { Override } from './override.js';
import type { PartStrings } from './part-strings.js';

/** Words for the values of the facets; what is missing is shown as the feed wrote it. */
export interface FacetWords {
  readonly attendance: Readonly<Record<Attendance, string>>;
  readonly time: Readonly<Record<'morning' | 'afternoon' | 'evening' | 'night', string>>;
  readonly approach: Readonly<
    Record<'12-step' | 'secular' | 'buddhist-inspired' | 'faith', string>
  >;
  readonly focus: Readonly<Record<Focus, string>>;
  readonly audience: Readonly<Record<Audience | 'open', string>>;
  readonly access: Readonly<Record<AccessFeature, string>>;
}

export interface Strings {
  /** BCP 47 tag of the language. */
  readonly lang: string;
  /** Said at the foot while no native speaker has checked the language, and some of it is English. */
  readonly begun?: string;
  /** As labels, Sunday first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];

  /** A time of day; minutes after midnight. */
  readonly time: (minutes: number) => string;
  readonly timeRange: (from: number, to: number) => string;
  /** A date with its weekday, inside a sentence: day 0 to 6, date 1 to 31, month 0 to 11. */
  readonly date: (weekday: number, date: number, month: number, year?: number) => string;
  readonly today: string;
  readonly tomorrow: string;
  /** Between phrases that follow one another, with its space. */
  readonly comma: string;
  readonly onNow: string;
  readonly startsIn: (minutes: number) => string;
  /** Several dates, as `date` gives them. */
  readonly list: (dates: readonly string[]) => string;
  readonly number: (value: number) => string;
  readonly distance: (kilometres: number, units: 'mi' | 'km') => string;

  readonly search: {
    readonly label: string;
    readonly clear: string;
    /** The name of the list under the field. */
    readonly suggestions: string;
    /** How many there are, said once the reader's hands have come to rest. */
    readonly offered: (count: number) => string;
    readonly kinds: Readonly<Record<Suggestion['kind'], string>>;
  };
  readonly filters: {
    readonly title: string;
    /** The button that unfolds them on a narrow screen. */
    readonly open: (on: number) => string;
    /** The button that folds them again. */
    readonly close: (total: number) => string;
    readonly clear: string;
    readonly more: (hidden: number) => string;
    readonly fewer: string;
    /** Said of a choice that would leave nothing. */
    readonly nothing: (value: string) => string;
    readonly facets: Readonly<Record<FacetId, string>>;
    readonly values: FacetWords;
  };
  readonly summary: {
    readonly loading: string;
    readonly count: (total: number) => string;
    readonly none: string;
    readonly failed: string;
    readonly partly: (failed: number) => string;
  };
  readonly results: {
    readonly label: string;
    readonly loading: string;
    readonly none: string;
    readonly noneHelp: string;
    readonly noneListed: string;
    readonly clearSearch: string;
    readonly clearFilters: string;
    readonly failed: string;
    readonly failedHelp: string;
    readonly retry: string;
    /** The button that brings the map. */
    readonly map: string;
    readonly more: (count: number) => string;
    readonly shown: (shown: number, total: number) => string;
    readonly printed: (shown: number, total: number) => string;
    readonly noDate: string;
    /** Above the next few meetings, and the link to all. */
    readonly next: string;
    readonly all: string;
    readonly suspended: string;
  };
  readonly card: {
    readonly sample: string;
    readonly unnamed: string;
    readonly noMeeting: string;
    readonly details: string;
    readonly detailsOf: (name: string) => string;
    readonly noTime: string;
    readonly byAppointment: string;
    readonly suspended: string;
    readonly moved: string;
    readonly about: (place: string) => string;
    readonly proof: string;
    /** A name of `languages`, or a BCP 47 tag. */
    readonly spokenLanguage: (language: string) => string;
    readonly languages: Readonly<Record<string, string>>;
    /** Time in the meeting's own zone: "7pm in New York". */
    readonly timeThere: (time: string, city: string) => string;
    /** While the details of a meeting are on their way, and where they did not come. */
    readonly loading: string;
    readonly failed: string;
    readonly join: (host: string) => string;
    readonly listedBy: (source: string) => string;
  };
  readonly foot: {
    readonly sample: string;
    readonly updated: (date: string) => string;
    readonly licence: (licence: string) => string;
    readonly lost: (list: string) => string;
    /** An earlier copy is shown. */
    readonly kept: (list: string, date: string) => string;
    /**
     * Help now: pieces around the two telephone numbers. Undefined, and English is shown, until a native
     * speaker has checked it: a life may hang on it.
     */
    readonly help: ((emergency: unknown, samaritans: unknown) => readonly unknown[]) | undefined;
    /** Leads to the help, and names it. */
    readonly helpNow: string;
    /** The disclosure that holds further help lines. */
    readonly helpMore: string;
    /** The disclosure that holds the guide. */
    readonly guide: string;
  };
  /** Undefined takes the details in English, as the English of the script itself does. */
  readonly details: DetailsStrings | undefined;
  /** As `details`: what was understood, and what to try where nothing was found. */
  readonly found: FoundStrings | undefined;
  /** Words of parts, in place of those that the parts bring. */
  readonly parts?: Override<PartStrings>;
}

/** The plural form for a count: the form of the language's category, else `other`. */
export function plural(
  lang: string,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  return forms[rules(lang).select(count)] ?? forms.other;
}

/** A whole number, with a comma at each thousand. */
export function withCommas(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Minutes after midnight on a clock of twelve hours: "7:30", "7" on the hour. */
export function twelveHour(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 12 || 12;
  const minute = minutes % 60;
  return minute ? `${hour}:${String(minute).padStart(2, '0')}` : String(hour);
}

const cache = new Map<string, Intl.PluralRules>();

function rules(lang: string): Intl.PluralRules {
  let found = cache.get(lang);
  if (!found) cache.set(lang, (found = new Intl.PluralRules(lang)));
  return found;
}
