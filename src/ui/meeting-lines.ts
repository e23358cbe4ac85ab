/** A meeting in a few plain lines, for what leaves the page: a message, a calendar, a sheet of paper. */
import type { Meeting, Venue } from '../core/meeting.js';
import { detailsOf } from '../i18n/details/details.js';
import type { Strings } from '../i18n/strings.js';
import { scheduleWords } from './schedule-words.js';

/** "Every Monday, 7:30pm to 9pm", a line for each rule. */
export const whenLines = (strings: Strings, meeting: Meeting): readonly string[] =>
  scheduleWords(strings, detailsOf(strings), meeting);

/** One part of the address a line; none for a meeting that is online alone. */
export function whereLines({ attendance, venue }: Meeting): readonly string[] {
  return venue && attendance !== 'online' ? addressLines(venue) : [];
}

export function addressLines({ name, address = [], locality, postcode }: Venue): string[] {
  return [name, ...address, locality, postcode].filter((line) => line !== undefined);
}
