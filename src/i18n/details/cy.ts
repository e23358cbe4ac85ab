/** The details of a meeting in Welsh. */
import { days, list, soft } from '../grammar/cy.js';
import type { DetailsStrings } from './strings.js';

const or = (word: string) => `neu ${soft(word)}`;

/** "dydd Llun cyntaf", "ail ddydd Llun": the second to the fifth stand before the day. */
const nthDay = (nth: number, day: string) =>
  nth === 1
    ? `${day} cyntaf`
    : nth === 2
      ? `ail ${soft(day)}`
      : nth > 0
        ? `${['trydydd', 'pedwerydd', 'pumed'][nth - 3]!} ${day}`
        : `${day} olaf${['', ' ond un', ' ond dau', ' ond tri', ' ond pedwar'][-nth - 1]!}`;

/** "y 1af", "yr 8fed": the article goes by how the number is said. */
const dateOfMonth = (date: number) => {
  if (date < 0) return `diwrnod olaf${date < -1 ? ` ond ${-date - 1}` : ''}`;
  const tail =
    date > 20
      ? 'ain'
      : (['af', 'il', 'ydd', 'ydd', 'ed', 'ed', 'fed', 'fed', 'fed', 'fed'][date - 1] ??
        ([12, 15, 18, 20].includes(date) ? 'fed' : 'eg'));
  return `${date}${tail}`;
};
const theDate = (date: number, index: number, { length }: readonly number[]) => {
  const said = [2, 8, 11, 21, 22, 28, 31].includes(date) ? 'yr' : 'y';
  return `${index && index === length - 1 ? 'a’r' : said} ${dateOfMonth(date)}`;
};
const theDates = (dates: readonly number[]) =>
  dates.map(theDate).join(', ').replace(', a’r', ' a’r');

/** "(first Monday) of the month", "(first Monday) of the month, every other month". */
const everyMonths = (interval: number) =>
  interval === 1 ? '' : interval === 2 ? ', bob yn ail fis' : `, bob ${interval} mis`;

const weekly = (on: readonly number[], interval: number) => {
  const named = list(on.map((day) => days[day]!));
  if (interval === 2) return `Bob yn ail ${soft(named)}`;
  if (interval > 2) return `Bob ${interval} wythnos ar ${soft(named)}`;
  if (on.length === 7) return 'Bob dydd';
  return on.join() === '1,2,3,4,5' ? 'Dydd Llun i ddydd Gwener' : `Bob ${named}`;
};

export const cyDetails: DetailsStrings = {
  openness: {
    open: 'Agored i bawb',
    closed: 'I bobl sydd eisiau help iddyn nhw eu hunain, gan gynnwys pobl newydd',
    'on-request': 'Croeso i ymwelwyr, ond gofynnwch yn gyntaf',
  },
  ages: (min, max) =>
    min !== undefined && max !== undefined
      ? `${min} i ${max} oed`
      : min !== undefined
        ? `${min} oed a hŷn`
        : `Hyd at ${max} oed`,
  headings: {
    when: 'Pryd',
    where: 'Ble',
    online: 'Ymuno ar-lein neu dros y ffôn',
    kind: 'Math o grŵp',
    who: 'Pwy sy’n cael dod',
    access: 'Mynediad',
    notes: 'Nodiadau',
    contact: 'Cysylltu',
    listing: 'Am y cofnod hwn',
  },
  weekly,
  monthly: (places, interval) => {
    const each = places.flatMap(({ day, nths }) => nths.map((nth) => nthDay(nth, days[day]!)));
    const said = list(each);
    return `${said[0]!.toUpperCase()}${said.slice(1)} y mis${everyMonths(interval)}`;
  },
  datesOfMonth: (dates, interval, on) =>
    `Ar ${theDates(dates)} o’r mis${everyMonths(interval)}` +
    (on.length
      ? `, os yw’n ${soft(
          list(
            on.map((day) => days[day]!),
            or,
          ),
        )}`
      : ''),
  from: (date) => `o ${soft(date)} ymlaen`,
  until: (date) => `tan ${soft(date)}`,
  except: (dates) => `Ddim ar ${soft(dates)}`,
  entrance: 'Y ffordd i mewn',
  transport: 'Sut i gyrraedd',
  directions: 'Cyfarwyddiadau, ar wefan arall',
  phoneIn: 'Ffôn',
  meetingId: 'ID y cyfarfod',
  passcode: 'Cod mynediad',
  linkNote:
    'Efallai y bydd pobl eraill yn y cyfarfod yn gweld yr enw rydych chi’n ei ddefnyddio i ymuno.',
  yes: 'oes',
  no: 'nac oes',
  notKnown: 'Dim gwybodaeth',
  cost: 'Cost',
  group: 'Grŵp',
  types: 'Math',
  website: 'Gwefan',
  email: 'E-bost',
  phone: 'Ffôn',
  checked: (date) => `Gwiriwyd ddiwethaf ar ${soft(date)}`,
  listingPage: 'Y cofnod gwreiddiol',
  first: 'Beth sy’n digwydd mewn cyfarfod cyntaf',
  old: 'Roedd hynny dros flwyddyn yn ôl, felly gwiriwch cyn mynd.',
};
