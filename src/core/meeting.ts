/**
 * The meeting: one model for every fellowship.
 *
 * Every field is readonly. What a feed does not say is absent, never an empty string or list
 * standing in for "unknown". Nothing here knows a format, a language or a screen.
 */

/** Day of the week, 0 = Sunday to 6 = Saturday, as `Date.prototype.getDay` counts. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A calendar date with no time and no zone, `YYYY-MM-DD`. */
export type LocalDate = `${number}-${number}-${number}`;

/** One weekday, every week or at one place in the month. */
export interface NthWeekday {
  readonly day: Weekday;
  /** 1 to 5 counted from the start of the month, -1 to -5 from its end; absent is every week. */
  readonly nth?: number;
}

/** One thing that is different on some of the dates, such as "last Friday is open to all". */
export interface Variation {
  /** Places in the month at which it applies. */
  readonly byday?: readonly NthWeekday[];
  /** Single dates on which it applies. */
  readonly dates?: readonly LocalDate[];
  /** Who may come on those dates. */
  readonly openness?: Openness;
  /** What is different, in the publisher's words. */
  readonly note?: string;
}

/** On which dates a meeting is held; absent means every week on its day. */
export interface Recurrence {
  readonly freq: 'weekly' | 'monthly';
  /** Every how many weeks or months, counted from `from`; 2 is every other. 1 when absent. */
  readonly interval?: number;
  /** Monthly: the places in the month. Weekly: ignored, `MeetingTime.day` holds the day. */
  readonly byday?: readonly NthWeekday[];
  /** Monthly: the dates in the month, 1 to 31, or -1 for the last day. */
  readonly bymonthday?: readonly number[];
  /** First date on which it may be held; also the week or month from which `interval` counts. */
  readonly from?: LocalDate;
  /** Last date on which it may be held, that date included. */
  readonly until?: LocalDate;
  /** Dates on which it is not held. */
  readonly except?: readonly LocalDate[];
  readonly variations?: readonly Variation[];
}

/** When a meeting is held, by the clock on the wall of its own place. */
export interface MeetingTime {
  readonly day: Weekday;
  /** Minutes after local midnight, 0 to 1439. Absent: the feed gives a day but no time. */
  readonly start?: number;
  /** Length in minutes, more than 0. Absent: the feed gives no end. */
  readonly duration?: number;
  /** IANA `Area/City` name of the zone in which `day` and `start` are read. */
  readonly zone: string;
  readonly recurrence?: Recurrence;
}

/** Where people take part. */
export type Attendance = 'in-person' | 'online' | 'hybrid';

/** Who may come. */
export type Openness = 'open' | 'closed' | 'on-request';

/** How a programme works. */
export type Approach =
  '12-step' | 'cbt' | 'secular-peer' | 'buddhist-inspired' | 'faith' | 'family-support';

/** What a programme asks people to believe. */
export type Belief = 'spiritual' | 'secular' | 'non-theistic' | 'faith' | 'mixed';

/** What people come about. */
export type Focus =
  | 'alcohol'
  | 'drugs'
  | 'medicine'
  | 'gambling'
  | 'food'
  | 'sex-and-relationships'
  | 'money-and-work'
  | 'mental-health'
  | 'other-behaviours'
  | 'family-and-friends';

/** Whom a meeting is especially for, beyond what its fellowship says. */
export type Audience =
  | 'women'
  | 'men'
  | 'lgbtq'
  | 'young-people'
  | 'older-people'
  | 'newcomers'
  | 'people-of-colour'
  | 'professionals'
  | 'family-and-friends';

export type AccessFeature =
  | 'step-free'
  | 'accessible-toilet'
  | 'hearing-loop'
  | 'sign-language'
  | 'parking'
  | 'children'
  | 'dogs';

/** Yes or no as published; a feature that is absent is not known, which is not the same as no. */
export type Access = { readonly [feature in AccessFeature]?: boolean };

/** A position in degrees, WGS 84. */
export interface Position {
  readonly lat: number;
  readonly lng: number;
  /** `about`: a town, a postcode or an area rather than the building. */
  readonly precision: 'exact' | 'about';
}

export interface Venue {
  readonly name?: string;
  /** The street part of the address, one line each, with neither locality nor postcode. */
  readonly address?: readonly string[];
  readonly locality?: string;
  /** General to specific, as published. */
  readonly regions?: readonly string[];
  /** Country or UK nation, as published. */
  readonly nation?: string;
  readonly postcode?: string;
  /** How to find the way in. */
  readonly entrance?: string;
  readonly transport?: string;
  readonly position?: Position;
}

export interface Online {
  /** Absolute `https:` or `http:` address that opens the meeting. */
  readonly url?: string;
  /** Host name of `url` as a person may check it, in ASCII. */
  readonly host?: string;
  /** Telephone number as published, with the tones that follow it. */
  readonly phone?: string;
  readonly id?: string;
  readonly passcode?: string;
  readonly notes?: string;
}

export interface Who {
  readonly openness?: Openness;
  readonly audiences?: readonly Audience[];
  /** BCP 47 tags of the languages spoken. */
  readonly languages?: readonly string[];
  readonly minAge?: number;
  readonly maxAge?: number;
}

/** The group's own public contact; a person's name, telephone or e-mail is never read. */
export interface Contact {
  readonly website?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** Where a listing came from. */
export interface Source {
  /** Address or name of the feed. */
  readonly feed: string;
  /** The id under which the feed published it. */
  readonly id: string;
  readonly licence?: string;
  readonly attribution?: string;
  /** The listing's own page. */
  readonly url?: string;
}

/** Whether the meeting is being held. */
export interface MeetingStatus {
  readonly state: 'active' | 'suspended' | 'moved';
  /** What the group says about it, or any other notice. */
  readonly notice?: string;
}

/** Text fields in another language, by BCP 47 tag: `{ cy: { name: '…' } }`. */
export type Translations = {
  readonly [lang: string]: { readonly name?: string; readonly notes?: string };
};

export interface Meeting {
  /** Stable within its feed and across loads; unique among the meetings of one finder. */
  readonly id: string;
  /** Absent when the feed gives none that a person could read. */
  readonly name?: string;
  /** Fellowship id, such as `aa`; see `knowledge/fellowships`. */
  readonly fellowship?: string;
  /** Group that holds the meeting, where it has a name of its own. */
  readonly group?: string;
  readonly approach?: readonly Approach[];
  /** Overrides the fellowship's: a secular AA meeting. */
  readonly belief?: Belief;
  readonly focus?: readonly Focus[];
  readonly attendance: Attendance;
  readonly status: MeetingStatus;
  /** Empty: by appointment. */
  readonly times: readonly MeetingTime[];
  readonly venue?: Venue;
  readonly online?: Online;
  readonly who?: Who;
  readonly access?: Access;
  /** A slip that proves attendance (a "chit") is given. */
  readonly proof?: boolean;
  readonly cost?: string;
  readonly notes?: string;
  /** Type codes as published, meaningful only together with `fellowship`. */
  readonly types?: readonly string[];
  readonly contact?: Contact;
  /** Date on which somebody last checked the listing. */
  readonly checked?: LocalDate;
  /** `https:` or `mailto:` address at which to say that it is wrong. */
  readonly report?: string;
  readonly source: Source;
  /** Other feeds that list the same meeting. */
  readonly also?: readonly Source[];
  readonly translations?: Translations;
  /** An invented example: must be marked wherever it is shown. */
  readonly sample?: boolean;
}

/** What the field knows about a fellowship; a feed or a host may add or rename one. */
export interface Fellowship {
  /** Short lower-case id such as `aa` or `smart`. */
  readonly id: string;
  readonly name: string;
  /** What people call it; shown on cards. */
  readonly shortName: string;
  /** Other names under which people look for it. */
  readonly aliases?: readonly string[];
  readonly approach: readonly Approach[];
  readonly belief: Belief;
  readonly focus: readonly Focus[];
  readonly audiences?: readonly Audience[];
  /** The organisation's own site. */
  readonly site?: string;
}
