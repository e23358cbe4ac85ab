/** The words that only the details of a meeting need: they come with them, not with the script. */
import type { Openness } from '../../core/meeting.js';

/** Places in the month of one weekday, 0 = Sunday: 1 to 5, or -1 to -5 from its end. */
export interface MonthPlaces {
  readonly day: number;
  readonly nths: readonly number[];
}

export interface DetailsStrings {
  readonly openness: Readonly<Record<Openness, string>>;
  readonly ages: (min: number | undefined, max: number | undefined) => string;
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
  /** Begins a line: every so many weeks (1: every week) on some weekdays, 0 = Sunday. */
  readonly weekly: (days: readonly number[], interval: number) => string;
  /** Begins a line: places in every so many months. */
  readonly monthly: (places: readonly MonthPlaces[], interval: number) => string;
  /**
   * Begins a line: dates (1 to 31, or -1 to -31 from the end) of every so many months, and the
   * weekdays on one of which such a date must fall; none: any.
   */
  readonly datesOfMonth: (
    dates: readonly number[],
    interval: number,
    days: readonly number[],
  ) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly except: (dates: string) => string;
  readonly entrance: string;
  readonly transport: string;
  /** Stands before the names of sites that show the way. */
  readonly directions: string;
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
  readonly listingPage: string;
  /** The disclosure that says what happens at a first meeting. */
  readonly first: string;
  /** Said of a listing that nobody has checked for a year. */
  readonly old: string;
}
