/** Every word a finder can show, as typed strings and whole sentences. One module a language. */
import type { AccessFeature, Attendance, Audience, Focus, Openness } from '../core/meeting.js';
import type { FacetId } from '../core/query.js';

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
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];

  /** A time of day; minutes after midnight. */
  readonly time: (minutes: number) => string;
  readonly timeRange: (from: number, to: number) => string;
  /** A date with its weekday: day 0 to 6, date 1 to 31, month 0 to 11. */
  readonly date: (weekday: number, date: number, month: number, year?: number) => string;
  readonly weekly: (days: readonly number[]) => string;
  readonly today: string;
  readonly tomorrow: string;
  readonly onNow: string;
  readonly onNowUntil: (end: string) => string;
  readonly startsIn: (minutes: number) => string;
  readonly list: (words: readonly string[]) => string;
  readonly number: (value: number) => string;
  readonly distance: (kilometres: number, units: 'mi' | 'km') => string;

  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly clear: string;
  };
  readonly filters: {
    readonly title: string;
    /** The button that unfolds them on a narrow screen. */
    readonly open: (on: number) => string;
    readonly close: (total: number) => string;
    readonly clear: string;
    readonly more: (hidden: number) => string;
    readonly fewer: string;
    /** Said of a choice that would leave nothing. */
    readonly nothing: (value: string) => string;
    readonly count: (count: number) => string;
    readonly facets: Readonly<Record<FacetId, string>>;
    readonly values: FacetWords;
  };
  readonly summary: {
    readonly loading: string;
    readonly count: (total: number) => string;
    readonly none: string;
    readonly failed: string;
    readonly near: (typed: string, taken: string) => string;
    readonly unknown: (words: string) => string;
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
    readonly more: (count: number) => string;
    readonly shown: (shown: number, total: number) => string;
    readonly printed: (shown: number, total: number) => string;
    readonly noDate: string;
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
    readonly onlineOnly: string;
    readonly openness: Readonly<Record<Openness, string>>;
    readonly proof: string;
    readonly spokenLanguage: (language: string) => string;
    readonly languages: Readonly<Record<string, string>>;
    readonly ages: (min: number | undefined, max: number | undefined) => string;
    /** Time in the meeting's own zone: "7pm in New York". */
    readonly timeThere: (time: string, city: string) => string;
    readonly headings: {
      readonly when: string;
      readonly where: string;
      readonly online: string;
      readonly kind: string;
      readonly who: string;
      readonly access: string;
      readonly notes: string;
      readonly contact: string;
      readonly listing: string;
    };
    /** Places in the month (1 to 5, or -1 to -5 from its end) of one weekday, 0 = Sunday. */
    readonly monthly: (places: readonly number[], weekday: number) => string;
    /** Every so many weeks on one weekday. */
    readonly everyOther: (interval: number, weekday: number) => string;
    readonly datesOfMonth: (dates: readonly number[]) => string;
    readonly nextDate: (date: string) => string;
    readonly from: (date: string) => string;
    readonly until: (date: string) => string;
    readonly except: (dates: string) => string;
    readonly entrance: string;
    readonly transport: string;
    readonly join: (host: string) => string;
    readonly phoneIn: string;
    readonly meetingId: string;
    readonly passcode: string;
    readonly linkNote: string;
    readonly yes: string;
    readonly no: string;
    readonly notKnown: string;
    readonly cost: string;
    readonly group: string;
    readonly types: string;
    readonly website: string;
    readonly email: string;
    readonly phone: string;
    readonly checked: (date: string) => string;
    readonly listedBy: (source: string) => string;
    readonly listingPage: string;
    readonly report: string;
  };
  readonly foot: {
    readonly sample: string;
    readonly updated: (date: string) => string;
    readonly licence: (licence: string) => string;
    /** Help now: pieces around the two telephone numbers. */
    readonly help: (emergency: unknown, samaritans: unknown) => readonly unknown[];
  };
}

/** The plural form for a count: the form of the language's category, else `other`. */
export function plural(
  lang: string,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  return forms[rules(lang).select(count)] ?? forms.other;
}

const cache = new Map<string, Intl.PluralRules>();

function rules(lang: string): Intl.PluralRules {
  let found = cache.get(lang);
  if (!found) cache.set(lang, (found = new Intl.PluralRules(lang)));
  return found;
}
