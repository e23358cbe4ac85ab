/** What is printed, in British English. */
import type { PaperWords } from './strings.js';

export const enPaper: PaperWords = {
  lang: 'en',
  title: (count) => (count === 1 ? 'A meeting to try' : 'Meetings to try'),
  neutral: 'Details',
  handout: 'Meetings',
  next: (date) => `Next on ${date}`,
  join: 'Join online',
  meetingId: 'Meeting ID',
  passcode: 'Passcode',
  passcodeElsewhere: 'The passcode is with the listing online.',
  phone: 'Join by phone',
  entrance: 'Way in',
  transport: 'Getting there',
  invented: 'Invented example. Please do not travel.',
  suspended: 'Not meeting at the moment',
  notes: 'Notes',
  scan: 'Point a phone’s camera here to see the newest details.',
  scanList: 'Point a phone’s camera here to search the list.',
  help: 'If you need someone now',
  danger: 'Call 999 if you or someone else is in danger or very unwell.',
  call: (phone) => `call ${phone}`,
  option: (phone, option) => `call ${phone}, then choose option ${option}`,
  text: (to, body) => (body ? `text ${body} to ${to}` : `text ${to}`),
  printed: (date) => `Printed ${date}.`,
  check: 'Times and places can change, so check before you go.',
  count: (shown, total) =>
    shown < total
      ? `The next ${shown} of ${total} meetings`
      : total === 1
        ? '1 meeting'
        : `${total} meetings`,
  noDate: 'By appointment, or no time given',
};
