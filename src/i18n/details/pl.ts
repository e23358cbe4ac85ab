/** The details of a meeting in Polish; no native speaker has checked them. */
import { plainSchedule } from '../grammar/plain-schedule.js';
import { days } from '../grammar/pl.js';
import { plural } from '../strings.js';
import type { DetailsStrings } from './strings.js';

const every = (interval: number, one: string, few: string, many: string) =>
  interval === 1
    ? `Co ${one}`
    : `Co ${interval} ${plural('pl', interval, { one, few, other: many })}`;

export const plDetails: DetailsStrings = {
  openness: {
    open: 'Dla każdego',
    closed: 'Dla osób, które szukają pomocy dla siebie, także nowych',
    'on-request': 'Goście są mile widziani, ale prosimy najpierw zapytać',
  },
  ages: (min, max) =>
    min === undefined
      ? `Wiek: do ${max}`
      : max === undefined
        ? `Wiek: od ${min}`
        : `Wiek: od ${min} do ${max}`,
  headings: {
    when: 'Kiedy',
    where: 'Gdzie',
    online: 'Udział online lub przez telefon',
    kind: 'Rodzaj grupy',
    who: 'Kto może przyjść',
    access: 'Dostępność',
    notes: 'Uwagi',
    contact: 'Kontakt',
    listing: 'O tym wpisie',
  },
  ...plainSchedule({
    days,
    daily: 'Codziennie',
    weeks: (interval) => every(interval, 'tydzień', 'tygodnie', 'tygodni'),
    months: (interval) => every(interval, 'miesiąc', 'miesiące', 'miesięcy'),
    nthDay: (nth, day) =>
      nth > 0
        ? `${nth}. ${days[day]!}`
        : nth === -1
          ? `${/a$/.test(days[day]!) ? 'ostatnia' : 'ostatni'} ${days[day]!}`
          : `${-nth}. od końca ${days[day]!}`,
    date: (date) =>
      date > 0 ? `${date}. dnia` : date === -1 ? 'ostatniego dnia' : `${-date}. dnia od końca`,
    onlyOn: 'tylko gdy to',
  }),
  from: (date) => `od: ${date}`,
  until: (date) => `do: ${date}`,
  except: (dates) => `Z wyjątkiem: ${dates}`,
  entrance: 'Wejście',
  transport: 'Dojazd',
  directions: 'Droga, na innej stronie',
  phoneIn: 'Telefon',
  meetingId: 'Numer spotkania',
  passcode: 'Hasło',
  linkNote: 'Inne osoby na spotkaniu mogą zobaczyć imię, pod którym dołączysz.',
  yes: 'tak',
  no: 'nie',
  notKnown: 'Nie wiadomo',
  cost: 'Koszt',
  group: 'Grupa',
  types: 'Rodzaj',
  website: 'Strona internetowa',
  email: 'E-mail',
  phone: 'Telefon',
  checked: (date) => `Ostatnio sprawdzono: ${date}`,
  listingPage: 'Oryginalny wpis',
  first: 'Jak wygląda pierwsze spotkanie',
  old: 'To było ponad rok temu, więc sprawdź, zanim pójdziesz.',
};
