/** One line of telephone help, and the two that every finder shows. */
import type { Helpline } from '../core/helpline.js';

export type { Helpline, Nation } from '../core/helpline.js';

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
