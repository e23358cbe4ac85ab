/** The English of the week's timetable. */
import type { WeekWords } from './strings.js';

export const enWeek: WeekWords = {
  lang: 'en',
  caption: 'The next seven days',
  day: 'Day',
  more: (count) => `and ${count} more`,
  none: 'None',
};
