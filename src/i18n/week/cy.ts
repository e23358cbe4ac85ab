/** The Welsh of the week's timetable. */
import type { WeekWords } from './strings.js';

export const cyWeek: WeekWords = {
  lang: 'cy',
  caption: 'Y saith diwrnod nesaf',
  day: 'Diwrnod',
  more: (count) => `a ${count} arall`,
  none: 'Dim',
};
