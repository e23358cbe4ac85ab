/** The details of a meeting in Romanian; no native speaker has checked them. */
import { plainSchedule } from '../grammar/plain-schedule.js';
import { days } from '../grammar/ro.js';
import type { DetailsStrings } from './strings.js';

const nths = ['prima', 'a doua', 'a treia', 'a patra', 'a cincea'];

export const roDetails: DetailsStrings = {
  openness: {
    open: 'Pentru oricine',
    closed: 'Pentru cei care vor ajutor pentru ei înșiși, inclusiv persoane noi',
    'on-request': 'Vizitatorii sunt bineveniți, dar întrebați mai întâi',
  },
  ages: (min, max) =>
    min === undefined
      ? `Vârsta: până la ${max}`
      : max === undefined
        ? `Vârsta: de la ${min}`
        : `Vârsta: de la ${min} la ${max}`,
  headings: {
    when: 'Când',
    where: 'Unde',
    online: 'Participare online sau prin telefon',
    kind: 'Felul grupului',
    who: 'Cine poate veni',
    access: 'Acces',
    notes: 'Note',
    contact: 'Contact',
    listing: 'Despre această înregistrare',
  },
  ...plainSchedule({
    days,
    daily: 'În fiecare zi',
    weeks: (interval) =>
      interval === 1 ? 'În fiecare săptămână' : `La fiecare ${interval} săptămâni`,
    months: (interval) => (interval === 1 ? 'În fiecare lună' : `La fiecare ${interval} luni`),
    nthDay: (nth, day) =>
      nth > 0
        ? `${nths[nth - 1]!} zi de ${days[day]!}`
        : nth === -1
          ? `ultima zi de ${days[day]!}`
          : `a ${-nth}-a zi de ${days[day]!} de la sfârșit`,
    date: (date) =>
      date > 0 ? `data de ${date}` : date === -1 ? 'ultima zi' : `a ${-date}-a zi de la sfârșit`,
    onlyOn: 'numai dacă este',
  }),
  from: (date) => `din ${date}`,
  until: (date) => `până ${date}`,
  except: (dates) => `Cu excepția: ${dates}`,
  entrance: 'Intrare',
  transport: 'Cum ajungeți',
  directions: 'Drumul, pe alt site',
  phoneIn: 'Telefon',
  meetingId: 'Numărul întâlnirii',
  passcode: 'Parolă',
  linkNote: 'Ceilalți din întâlnire pot vedea numele cu care intrați.',
  yes: 'da',
  no: 'nu',
  notKnown: 'Nu se știe',
  cost: 'Cost',
  group: 'Grup',
  types: 'Tip',
  website: 'Site web',
  email: 'E-mail',
  phone: 'Telefon',
  checked: (date) => `Verificat ultima dată ${date}`,
  listingPage: 'Înregistrarea originală',
  first: 'Ce se întâmplă la o primă întâlnire',
  old: 'Este mai mult de un an de atunci, așa că verificați înainte de a merge.',
};
