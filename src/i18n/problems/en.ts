/** Problems of a list in British English, for somebody with a spreadsheet. */
import { plural, withCommas as number } from '../strings.js';
import type { ProblemPlace, ProblemWords } from './strings.js';

const count = (value: number, one: string, other: string) =>
  `${number(value)} ${plural('en', value, { one, other })}`;

function place({ line, record, name, feed }: ProblemPlace): string {
  const row = line !== undefined ? `line ${line}` : record && `record ${record}`;
  const said = [feed, row, name && `“${name}”`].filter(Boolean);
  return said.length ? said.join(', ') : 'the whole list';
}

export const enProblems: ProblemWords = {
  lang: 'en',
  reason: {
    'not-a-record': 'This is not a meeting.',
    withdrawn: 'The publisher says that it is not held any more, or does not publish it.',
    'missing-name': 'The meeting has no name.',
    'missing-id': 'The meeting has no id of its own.',
    'missing-place': 'It does not say where the meeting is, or how to join it.',
    'duplicate-id': 'Two meetings have the same id.',
    'bad-type': 'What is written here is not of the right kind.',
    'bad-day': 'The day can’t be read.',
    'bad-time': 'The time can’t be read.',
    'ambiguous-time': 'The time could be morning or evening.',
    'time-read-loosely': 'The day or time is written in an unusual way, but it could be read.',
    'bad-end-time': 'The end time can’t be right.',
    'bad-zone': 'The time zone is not one that we know.',
    'bad-url': 'The web address is not whole.',
    'bad-position': 'The latitude and longitude are not a place on the map.',
    'position-zero': 'The latitude and longitude are both 0, which is in the sea.',
    'position-swapped': 'The latitude and longitude seem to be the wrong way round.',
    'bad-date': 'The date can’t be read.',
    'bad-recurrence': 'It is not clear in which weeks the meeting is held.',
    'unknown-code': 'There is a code or word here that we do not know.',
    'too-long': 'The text is very long, so the end of it is not shown.',
    'too-many': 'There are very many entries here, so the last of them are not used.',
    'over-limit': 'There are more meetings than can be read.',
    'unknown-column': 'The heading is not one that we know, so the column is not read.',
    'private-column': 'The column may hold a person’s details, so it is not read.',
    'too-many-cells': 'The row has more cells than headings, so some may be in the wrong column.',
    'open-quote': 'A quotation mark opens here and is not closed.',
  },
  remedy: {
    'not-a-record': 'Take it out, or check that nothing is missing before it.',
    withdrawn: 'If it is still held, ask the publisher to list it again.',
    'missing-name': 'Give the meeting a name that people would know it by.',
    'missing-id':
      'Add a slug that never changes, such as “leeds-open-door”, so that links keep working.',
    'missing-place':
      'Add an address and postcode, or a link or telephone number for an online meeting.',
    'duplicate-id': 'Give each meeting an id of its own, or take out the one that is there twice.',
    'bad-type': 'Look at how others in the list are written and write this one the same way.',
    'bad-day': 'Write the day as a whole word, such as Tuesday.',
    'bad-time': 'Write the time by the 24-hour clock, such as 19:30.',
    'ambiguous-time': 'Write 07:30 for the morning, or 19:30 for the evening.',
    'time-read-loosely': 'Write days as whole words and times like 19:30, and check what was read.',
    'bad-end-time': 'Check that the end is after the start, and that neither lost its am or pm.',
    'bad-zone': 'Write Europe/London for the United Kingdom, or leave it empty.',
    'bad-url': 'Copy the whole address from your browser, with https:// at the start.',
    'bad-position': 'Copy them again from a map, as plain numbers such as 53.79648 and -1.54785.',
    'position-zero': 'Copy them from a map, or leave both empty.',
    'position-swapped': 'Put the latitude first. In the United Kingdom it is between 49 and 61.',
    'bad-date': 'Write the date as year, month, day, such as 2026-11-30.',
    'bad-recurrence':
      'Say which weeks, such as every first Monday, with a first date for every other week.',
    'unknown-code': 'Check the spelling, or use one of the words in the guide to the feed format.',
    'too-long': 'Make it shorter: 200 letters for a name, 2,000 for notes.',
    'too-many': 'Keep the 50 that matter most.',
    'over-limit': 'Split the list in two, or raise the limit.',
    'unknown-column':
      'Use a heading from the guide to spreadsheets, or leave it if only you need it.',
    'private-column': 'Take it out of the file, as whoever opens the file can see it.',
    'too-many-cells': 'Put quotation marks around text that has a comma, or export the list again.',
    'open-quote': 'Close it or take it out, or export the list again.',
  },
  failure: {
    network: 'The list could not be fetched.',
    timeout: 'The list took too long to come.',
    http: 'The server answered with an error instead of the list.',
    'too-large': 'The list is too large.',
    'not-json': 'The list is broken: it is not whole JSON.',
    html: 'A web page came instead of a list.',
    'not-a-feed': 'This is not a list of meetings.',
    'no-usable-records': 'Not one meeting of the list could be used.',
    'unknown-format': 'The list is in a format that we do not read.',
    aborted: 'Reading the list was stopped.',
  },
  failureRemedy: {
    network: 'Check the address and the connection. The server may also refuse other websites.',
    timeout: 'Try again. If it happens often, ask whoever runs the server.',
    http: 'Open the address in a browser. If it fails there too, tell whoever runs the server.',
    'too-large': 'Check that it is the right file, or raise the limit.',
    'not-json':
      'Export the list again. If you edited it by hand, look for a missing comma or quote.',
    html: 'Check that the address leads to the list itself, and not to a page that needs a login.',
    'not-a-feed': 'Check that it is the right file, and name its format.',
    'no-usable-records': 'Look at the first few meetings: the headings may have other names.',
    'unknown-format': 'Use CSV, JSON, Meeting Guide, BMLT or Open Referral.',
    aborted: 'Start it again.',
  },
  place,
  leftOut: (value) => `${count(value, 'meeting is', 'meetings are')} left out`,
  kept: (value) =>
    plural('en', value, {
      one: '1 meeting is shown, but check it',
      other: `${number(value)} meetings are shown, but check them`,
    }),
  field: (name) => `in “${name}”`,
  readAs: (written, read) => `“${written}” was read as ${read}`,
};
