/** One line of telephone help, and the two that every finder shows. */
import type { LocalDate } from '../core/meeting.js';
import type { Nation } from '../core/settings.js';

export type { Nation } from '../core/settings.js';

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

/** Free to call, and checked on one day. */
export const free = { cost: 'free', checked: '2026-10-01' } as const;

/** What to call when a life is in danger. */
export const emergency: Helpline = {
  id: '999',
  name: '999',
  kind: 'emergency',
  phone: '999',
  url: 'https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers',
  ...free,
};

/** Somebody who listens, for anyone, at any time. */
export const samaritans: Helpline = {
  id: 'samaritans',
  name: 'Samaritans',
  kind: 'crisis',
  phone: '116 123',
  url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
  ...free,
};

/** A number as a link holds it: `tel:+448000086811`, or `tel:116123` for a short one. */
export function telephoneLink(phone: string): string {
  const digits = phone.replaceAll(' ', '');
  return `tel:${digits.startsWith('0') ? `+44${digits.slice(1)}` : digits}`;
}
