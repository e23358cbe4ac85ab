/**
 * Telephone help, by nation. Only lines that were seen on the organisation's own page, or in a list
 * checked against it, are here; `SOURCES.md` says which, and what was left out.
 */
import type { LocalDate } from '../core/meeting.js';
import { emergency, free, samaritans } from './helpline.js';
import type { Helpline, Nation } from './helpline.js';

/** Every line: help in a crisis first, then by what it is about. */
export const helplines: readonly Helpline[] = [
  emergency,
  samaritans,
  {
    id: 'nhs-111-england',
    name: 'NHS 111',
    kind: 'crisis',
    nations: ['england'],
    phone: '111',
    option: 2,
    url: 'https://111.nhs.uk',
    ...free,
  },
  {
    id: 'nhs-111-wales',
    name: 'NHS 111 Wales',
    kind: 'crisis',
    nations: ['wales'],
    phone: '111',
    option: 2,
    languages: ['cy'],
    url: 'https://111.wales.nhs.uk',
    ...free,
  },
  {
    id: 'nhs-24',
    name: 'NHS 24',
    kind: 'crisis',
    nations: ['scotland'],
    phone: '111',
    url: 'https://www.nhs24.scot/111',
    ...free,
  },
  {
    id: 'lifeline',
    name: 'Lifeline',
    kind: 'crisis',
    nations: ['northern-ireland'],
    phone: '0808 808 8000',
    url: 'https://www.lifelinehelpline.info',
    ...free,
  },
  {
    id: 'shout',
    name: 'Shout',
    kind: 'crisis',
    sms: { to: '85258', body: 'SHOUT' },
    url: 'https://giveusashout.org',
    ...free,
  },
  {
    id: 'frank',
    name: 'FRANK',
    kind: 'drugs',
    nations: ['england'],
    phone: '0300 123 6600',
    sms: { to: '82111' },
    url: 'https://www.talktofrank.com/contact-frank',
    cost: 'standard',
    checked: free.checked,
  },
  {
    id: 'al-anon',
    name: 'Al-Anon',
    kind: 'family',
    phone: '0800 0086 811',
    hours: [600, 1320],
    url: 'https://al-anonuk.org.uk',
    ...free,
  },
  {
    id: 'na',
    name: 'Narcotics Anonymous',
    kind: 'fellowship',
    phone: '0300 999 1212',
    hours: [600, 1440],
    url: 'https://ukna.org',
    cost: 'standard',
    checked: '2026-11-01',
  },
  {
    id: 'gamcare',
    name: 'National Gambling Helpline',
    kind: 'gambling',
    nations: ['england', 'wales', 'scotland'],
    phone: '0808 8020 133',
    url: 'https://www.gamcare.org.uk/get-support/talk-to-us-now/',
    ...free,
  },
  {
    id: 'domestic-abuse-england',
    name: 'National Domestic Abuse Helpline',
    kind: 'domestic-abuse',
    nations: ['england'],
    phone: '0808 2000 247',
    url: 'https://www.nationaldahelpline.org.uk',
    ...free,
  },
  {
    id: 'live-fear-free',
    name: 'Live Fear Free',
    kind: 'domestic-abuse',
    nations: ['wales'],
    phone: '0808 80 10 800',
    languages: ['cy'],
    url: 'https://www.gov.wales/live-fear-free',
    ...free,
  },
  {
    id: 'domestic-abuse-scotland',
    name: 'Scotland’s Domestic Abuse and Forced Marriage Helpline',
    kind: 'domestic-abuse',
    nations: ['scotland'],
    phone: '0800 027 1234',
    url: 'https://www.sdafmh.org.uk',
    ...free,
  },
  {
    id: 'domestic-abuse-northern-ireland',
    name: 'Domestic and Sexual Abuse Helpline',
    kind: 'domestic-abuse',
    nations: ['northern-ireland'],
    phone: '0808 802 1414',
    url: 'https://dsahelpline.org',
    ...free,
  },
];

/** Lines that every finder shows, however long ago somebody checked them. */
const alwaysShown: readonly string[] = [emergency.id, samaritans.id];

/**
 * The lines that serve a nation, in the order in which they are given; without a nation, those that serve
 * the whole United Kingdom. Given the day, it leaves out what was not checked within a year of it, as
 * numbers and hours change; 999 and Samaritans always stay.
 */
export function helplinesFor(
  nation: Nation | undefined,
  on?: LocalDate,
  lines: readonly Helpline[] = helplines,
): readonly Helpline[] {
  return lines.filter(
    (line) =>
      (!line.nations || (nation && line.nations.includes(nation))) && !(on && isStale(line, on)),
  );
}

/** Whether a line is not to be shown on a day, as nobody has checked it within the year before. */
export function isStale({ id, checked }: Helpline, on: LocalDate): boolean {
  const oldest = `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`;
  return !alwaysShown.includes(id) && checked < oldest;
}
