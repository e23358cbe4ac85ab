import type { PageWords } from './strings.js';

export const enPage: PageWords = {
  title: 'Meetings',
  updated: (date) => `List updated ${date}.`,
  byAppointment: 'By appointment, or no day given',
  askForPlace: 'Ask the group for the address.',
  days: 'Days',
  check: 'Times can change. Look at the group’s own page before you set out.',
  join: 'Join online',
  phone: 'Join by phone:',
};
