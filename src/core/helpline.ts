/** The shape of a line of telephone help, ours or a host's. */
import type { LocalDate } from './meeting.js';

/** The nations of the United Kingdom, each with help lines of its own. */
export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

export interface Helpline {
  readonly id: string;
  /** The line's own name. */
  readonly name: string;
  readonly kind:
    'emergency' | 'crisis' | 'drugs' | 'family' | 'fellowship' | 'gambling' | 'domestic-abuse';
  /** Where it serves; absent: the whole United Kingdom. */
  readonly nations?: readonly Nation[];
  /** As people read it: "0800 0086 811". */
  readonly phone?: string;
  /** The option to choose once through. */
  readonly option?: number;
  /** A text message: the number to send it to and, where they matter, its words. */
  readonly sms?: { readonly to: string; readonly body?: string };
  /** Every day from and until, in minutes after midnight; absent: at any time. */
  readonly hours?: readonly [from: number, until: number];
  /** `standard`: as a call to a home number. */
  readonly cost: 'free' | 'standard';
  /** BCP 47 tags of what is spoken besides English. */
  readonly languages?: readonly string[];
  readonly url: string;
  /** Date on which it was last checked against the organisation's own page. */
  readonly checked: LocalDate;
}

/** A line of the host's: with the id of one of ours it changes that one; `hidden` leaves it out. */
export type HostLine = Partial<Helpline> & { readonly id: string; readonly hidden?: boolean };
