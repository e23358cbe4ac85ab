/** On a bank holiday: that the door may be shut. It comes as a part, with its words. */
import { holidayNation, isBankHoliday } from '../core/bank-holidays.js';
import type { Meeting } from '../core/meeting.js';
import type { Occurrence } from '../core/results.js';
import { toLocal } from '../core/zone.js';

const words = {
  en: 'This is a bank holiday. Check before you travel.',
  cy: 'Gŵyl banc yw hon. Holwch cyn teithio.',
};

/** Undefined on every other day, and for who need not travel. */
export function holidayNote(
  lang: string,
  { attendance, times, venue = {} }: Meeting,
  { start, time }: Occurrence,
): string | undefined {
  const zone = times[time]?.zone;
  const nation = zone && attendance !== 'online' ? holidayNation(zone, venue) : undefined;
  if (!zone || !nation || !isBankHoliday(toLocal(zone, start).day, nation)) return undefined;
  return lang.startsWith('cy') ? words.cy : words.en;
}
