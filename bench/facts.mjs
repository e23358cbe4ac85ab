/** What the judge knows of the codes in a feed: facts, written down apart from those of the product. */

export const weekdays = [
  ...['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
];

/** By id: what people call a fellowship, and its whole name. */
export const fellowshipNames = {
  aa: ['AA', 'Alcoholics Anonymous'],
  na: ['NA', 'Narcotics Anonymous'],
  ca: ['CA', 'Cocaine Anonymous'],
  smart: ['SMART', 'SMART Recovery'],
  'al-anon': ['Al-Anon', 'Al-Anon Family Groups'],
  ga: ['GA', 'Gamblers Anonymous'],
  oa: ['OA', 'Overeaters Anonymous'],
  aca: ['ACA', 'Adult Children of Alcoholics'],
  coda: ['CoDA', 'Co-Dependents Anonymous'],
  'recovery-dharma': ['Recovery Dharma', 'Recovery Dharma'],
  lifering: ['LifeRing', 'LifeRing Secular Recovery'],
  ma: ['MA', 'Marijuana Anonymous'],
  cma: ['CMA', 'Crystal Meth Anonymous'],
};

const everyTrouble = ['smart', 'recovery-dharma'];
/** By what people come about: the fellowships that help with it. */
export const helpers = {
  alcohol: ['aa', 'na', 'ca', 'lifering', ...everyTrouble],
  drugs: ['na', 'ca', 'lifering', 'ma', 'cma', ...everyTrouble],
  gambling: ['ga', ...everyTrouble],
  food: ['oa', ...everyTrouble],
  families: ['al-anon', 'aca'],
};

/** Whom a meeting is for, by its code: as people ask for it. */
export const audiences = {
  W: ["women's", 'womens', 'women only', 'ladies'],
  M: ["men's", 'mens', 'men only'],
  LGBTQ: ['lgbtq', 'lgbt', 'lgbtq+'],
  Y: ["young people's", 'young people'],
};

const minutes = ({ time }) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
/** Parts of the day: for sure, and as some people would call it. */
const parts = {
  morning: [300, 720, 300, 720],
  afternoon: [720, 1020, 720, 1080],
  evening: [1020, 1260, 1020, 1440],
};
/** 3 or 1 where a record starts in that part of the day. */
export function inPart(part, record) {
  const [from, to, early, late] = parts[part];
  const start = minutes(record);
  return start >= from && start < to ? 3 : start >= early && start < late ? 1 : 0;
}
export const partOf = (record) =>
  Object.keys(parts).find((part) => inPart(part, record) === 3) ?? 'night';

export const isOnline = ({ attendance_option: way }) => way !== 'in_person';
/** A ramp is of use to those who come. */
export const isStepFree = ({ attendance_option: way, types }) =>
  way !== 'online' && types.includes('X');
export const isSecular = ({ fellowship, types }) =>
  ['smart', 'lifering'].includes(fellowship) || (fellowship === 'aa' && types.includes('A'));

/** Words that a card may show for the codes of a record, and for its fellowship's purpose. */
export function kindWords(record) {
  const { fellowship, types, attendance_option: way } = record;
  const troubles = Object.keys(helpers).filter((trouble) => helpers[trouble].includes(fellowship));
  return [
    ...types.flatMap((type) => audiences[type]?.slice(0, 2) ?? []),
    ...troubles,
    way === 'online' ? 'online' : way === 'hybrid' ? 'hybrid online in person' : 'in person',
    types.includes('O') ? 'open to all' : '',
    types.includes('BE') ? 'newcomers beginners' : '',
    isStepFree(record) ? 'step free wheelchair access' : '',
    isSecular(record) ? 'secular' : '12 step',
  ].join(' ');
}

export const fellowshipWords = ({ fellowship }) => fellowshipNames[fellowship].join(' ');
export const timeWords = (record) => `${weekdays[record.day]} ${partOf(record)}`;
