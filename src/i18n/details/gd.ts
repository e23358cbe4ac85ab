/** The details of a meeting in Scottish Gaelic; no native speaker has checked them. */
import { plainSchedule } from '../grammar/plain-schedule.js';
import { days } from '../grammar/gd.js';
import type { DetailsStrings } from './strings.js';

const nths = ['a’ chiad', 'an dàrna', 'an treas', 'an ceathramh', 'an còigeamh'];

export const gdDetails: DetailsStrings = {
  openness: {
    open: 'Fosgailte do dhuine sam bith',
    closed: 'Do dhaoine a tha ag iarraidh cuideachadh dhaibh fhèin, daoine ùra nam measg',
    'on-request': 'Tha fàilte air aoighean, ach faighnichibh an toiseach',
  },
  ages: (min, max) =>
    min === undefined
      ? `Aois: suas gu ${max}`
      : max === undefined
        ? `Aois: ${min} no nas sine`
        : `Aois: ${min} gu ${max}`,
  headings: {
    when: 'Cuin',
    where: 'Càite',
    online: 'Air loidhne no air a’ fòn',
    kind: 'Seòrsa buidhne',
    who: 'Cò dh’fhaodas tighinn',
    access: 'Inntrigeadh',
    notes: 'Notaichean',
    contact: 'Cuir fios',
    listing: 'Mun chlàr seo',
  },
  ...plainSchedule({
    days,
    daily: 'Gach latha',
    weeks: (interval) => (interval === 1 ? 'Gach seachdain' : `Seachdain às gach ${interval}`),
    months: (interval) => (interval === 1 ? 'Gach mìos' : `Mìos às gach ${interval}`),
    nthDay: (nth, day) =>
      nth > 0
        ? `${nths[nth - 1]!} ${days[day]!}`
        : nth === -1
          ? `an ${days[day]!} mu dheireadh`
          : `${days[day]!} (${-nth} bhon deireadh)`,
    date: (date) =>
      date > 0 ? `là ${date}` : date === -1 ? 'an latha mu dheireadh' : `là ${-date} bhon deireadh`,
    onlyOn: 'a-mhàin air',
  }),
  from: (date) => `bho ${date}`,
  until: (date) => `gu ${date}`,
  except: (dates) => `Ach chan ann: ${dates}`,
  entrance: 'Slighe a-steach',
  transport: 'Mar a ruigear e',
  directions: 'Slighe, air làrach eile',
  phoneIn: 'Fòn',
  meetingId: 'Àireamh na coinneimh',
  passcode: 'Facal-faire',
  linkNote: 'Faodaidh daoine eile sa choinneimh an t-ainm fhaicinn a chleachdas sibh.',
  yes: 'tha',
  no: 'chan eil',
  notKnown: 'Gun fhios',
  cost: 'Cosgais',
  group: 'Buidheann',
  types: 'Seòrsa',
  website: 'Làrach-lìn',
  email: 'Post-d',
  phone: 'Fòn',
  checked: (date) => `Air a dhearbhadh mu dheireadh: ${date}`,
  listingPage: 'An clàr tùsail',
  first: 'Dè thachras aig a’ chiad choinneimh',
  old: 'Tha còrr is bliadhna bhon uair sin, mar sin thoiribh sùil mus tèid sibh ann.',
};
