/** What can be done with a meeting, in British English. */
import type { ActionWords } from './strings.js';

export const enActions: ActionWords = {
  lang: 'en',
  add: 'Add to my plan',
  added: 'On my plan',
  remove: 'Take off my plan',
  full: (limit) => `Your plan is full. It holds ${limit} meetings.`,
  showPlan: 'Show my plan',

  calendar: {
    title: 'Add to calendar',
    named: 'Show the name of the meeting in my calendar',
    namedHelp:
      'Other people may see your calendar, so it says only “Meeting” unless you tick this.',
    save: 'Save a calendar file',
    saved: 'Saved. Open the file to add it to your calendar.',
    google: 'Google Calendar',
    outlook: 'Outlook',
    sites:
      'These open another site and tell it when and where the meeting is. Outlook gets the next date only.',
    on: (link, day) => `${link}, ${day}`,
    nothing: 'There is no date to add.',
    neutral: 'Meeting',
    invented: (title) => `Invented example: ${title}`,
    join: (url) => `Join: ${url}`,
  },
  share: {
    title: 'Share',
    named: 'Say which group it is',
    native: 'Share with an app',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'It could not be copied. You can select it here:',
    sms: 'Text message',
    email: 'Email',
    subject: 'Meeting details',
    invented: 'An invented example. Please do not travel.',
  },
  wrong: {
    title: 'Tell us this is wrong',
    what: 'What is wrong?',
    kinds: [
      'It no longer meets',
      'The day or the time',
      'The place',
      'The link or the phone number',
      'Something else',
    ],
    suggest: 'What should it say? You can leave this empty.',
    email: 'Write the email',
    page: 'Go to the page for reporting mistakes',
    told: 'This says which listing you mean, and nothing about what you looked for. An email shows your address.',
    subject: 'A mistake in a meeting listing',
    listing: (id, feed) => `Listing: ${id} (${feed})`,
  },
};
