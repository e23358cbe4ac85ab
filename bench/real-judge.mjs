/**
 * Judges answers to the queries of real-queries.mjs by the fields of real feeds, as they are published.
 * Shares nothing with what is measured: its own reading of each format, its own folding of words.
 */

const shortForms = {
  saint: 'st',
  street: 'st',
  avenue: 'ave',
  road: 'rd',
  boulevard: 'blvd',
  drive: 'dr',
  mount: 'mt',
  fort: 'ft',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  northwest: 'nw',
  centre: 'center',
  philadelphia: 'phila',
};

/** Words between spaces, in one form whether written long or short. */
const fold = (text) => {
  const plain = (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}|['’‘`´]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b[a-z](?: [a-z]\b)+/g, (letters) => letters.replaceAll(' ', ''));
  const words = plain.split(' ').filter((word) => word && word !== 'and');
  return ` ${words.map((word) => shortForms[word] ?? word).join(' ')} `;
};

const hasPhrase = (field, phrase) => field.includes(fold(phrase));
const hasWords = (field, words) =>
  fold(words)
    .trim()
    .split(' ')
    .every((word) => field.includes(` ${word} `));
const hasBeginning = (field, phrase) => field.includes(fold(phrase).trimEnd());

/** The codes by which feeds mark a kind of meeting, and the words by which people do. */
const kinds = {
  women: [['W'], ['women', 'womens', 'woman', 'ladies', 'sisters', 'sisterhood', 'girl', 'gals']],
  men: [['M'], ['men', 'mens']],
  newcomers: [['BE'], ['beginner', 'beginners', 'newcomer', 'newcomers']],
  gay: [
    ['LGBTQ', 'LGBTQIA', 'G', 'L'],
    ['gay', 'lgbtq', 'lesbian', 'queer'],
  ],
  young: [['Y'], ['young']],
  wheelchair: [
    ['X', 'XB'],
    ['wheelchair', 'handicapped'],
  ],
  bigBook: [['B'], ['big book']],
  step: [['ST'], ['step', 'steps']],
  tradition: [['TR'], ['tradition', 'traditions']],
  speaker: [['SP'], ['speaker', 'speakers']],
  meditation: [['MED', '11'], ['meditation']],
  secular: [['A'], ['secular', 'agnostics', 'agnostic', 'atheist']],
  closed: [['C'], ['closed']],
  open: [['O'], ['open']],
  outdoor: [['OUT'], ['outside', 'outdoor', 'outdoors']],
  grapevine: [['GR'], ['grapevine']],
  livingSober: [['LS'], ['living sober']],
  spanish: [['S'], ['spanish', 'espanol']],
  russian: [['RUS'], ['russian']],
  polish: [['POL'], ['polish']],
  punjabi: [['PUN'], ['punjabi']],
  adultChildren: [['AC'], ['adult child', 'adult children']],
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const fellowshipNames = { aa: 'AA Alcoholics Anonymous', 'al-anon': 'Al-Anon Family Groups' };

const dayParts = {
  early: [240, 540],
  morning: [240, 720],
  noon: [690, 780],
  afternoon: [720, 1020],
  evening: [1020, 1440],
  night: [1020, 1440],
};

/** Minutes from midnight; undefined where the feed gives none. */
function minutesOf(time) {
  const [, hour, minute, half] = /^(\d+):(\d+)\s*([AP]M)?$/i.exec(time ?? '') ?? [];
  if (hour === undefined) return undefined;
  return ((half ? hour % 12 : +hour) + (/p/i.test(half ?? '') ? 12 : 0)) * 60 + +minute;
}

/** A country, a state or a code, with which addresses end: `PA 19094`, `Alberta`, `T6E 4E8`, `USA`. */
const afterTown =
  /^(?:usa|united states|canada|alberta|[a-z]{2}(?: \d{5})?|\d{5}|[a-z]\d[a-z] ?\d[a-z]\d)$/i;

/** The town that an address names: the last part before state, code and country. */
function townOf(address) {
  const parts = address.split(',').map((part) => part.trim());
  return parts.filter((part) => !afterTown.test(part)).pop() ?? '';
}

/** What is asked of, from a record of any of the feeds. */
export function readRecord(record, fellowship) {
  const address = record.formatted_address ?? record.address ?? '';
  const regions = record.regions ?? (record.region ? [record.region] : []);
  const days = [record.day ?? []].flat().map(Number);
  const types = record.types ?? [];
  const venue = [record.location, record.location_notes].filter(Boolean).join(' ');
  const folded = {
    name: fold(record.name),
    group: fold(record.group),
    venue: fold(venue),
    address: fold(address),
    town: fold(townOf(address)),
    regions: regions.map(fold),
    notes: fold(record.notes),
  };
  const { name, group, venue: where } = folded;
  const outside = [name, group, where, folded.address, ...folded.regions].join('');
  const joined = !!(record.conference_url || record.conference_phone);
  return {
    ...folded,
    outside,
    all: outside + folded.notes,
    days,
    start: minutesOf(record.time),
    types,
    fellowship,
    online: joined || types.includes('ONL') || /online|hybrid/.test(record.attendance_option ?? ''),
    isAt: /^\W*\d/.test(address) && record.attendance_option !== 'online',
    /** For engines that know nothing of meetings: the fields as they are, and codes in words. */
    document: {
      ...{ city: '', postcode: '', fellowship: fellowshipNames[fellowship] },
      ...{ name: record.name ?? '', group: record.group ?? '', location: venue, address },
      ...{ region: regions.join(' '), notes: record.notes ?? '' },
      day: days.map((day) => weekdays[day]).join(' '),
      kind: [
        ...Object.values(kinds)
          .filter(([codes]) => codes.some((code) => types.includes(code)))
          .map(([, words]) => words[0]),
        joined || types.includes('ONL') ? 'online' : '',
      ].join(' '),
    },
  };
}

/** 3 where it stands in its own field, 2 in another, 1 in the notes only. */
const standing = (own, record, test) =>
  own ? 3 : test(record.outside) ? 2 : test(record.all) ? 1 : 0;

/** How well a record answers each thing that may be wanted, 0 to 3. */
const answers = {
  place: (record, place) =>
    standing([record.town, ...record.regions].includes(fold(place)), record, (field) =>
      hasPhrase(field, place),
    ),
  placeBegins: (record, part) =>
    standing(
      [record.town, ...record.regions].some((field) => field.startsWith(fold(part).trimEnd())),
      record,
      (field) => hasBeginning(field, part),
    ),
  name: (record, words) =>
    standing(hasWords(record.name, words), record, (field) => hasWords(field, words)),
  nameBegins: (record, part) =>
    standing(hasBeginning(record.name, part), record, (field) => hasBeginning(field, part)),
  venue: (record, words) =>
    standing(hasWords(record.venue, words), record, (field) => hasWords(field, words)),
  street: (record, words) =>
    standing(hasPhrase(record.address, words), record, (field) => hasWords(field, words)),
  code: ({ address }, code) =>
    address.replaceAll(' ', '').includes(fold(code).replaceAll(' ', '')) ? 3 : 0,
  day: ({ days, name }, day) => (days.includes(day) ? 3 : hasPhrase(name, weekdays[day]) ? 2 : 0),
  part: ({ start, name }, part) => {
    const [from, to] = dayParts[part];
    return start >= from && start < to ? 3 : hasPhrase(name, part) ? 2 : 0;
  },
  from: ({ start }, minute) => (start === minute ? 3 : 0),
  kind: (record, kind) => {
    const [codes, words] = kinds[kind];
    const says = (field) => words.some((word) => hasPhrase(field, word));
    const own = codes.some((code) => record.types.includes(code)) || says(record.name);
    return standing(own, record, says);
  },
  online: ({ online, isAt, outside }, wanted) => {
    if (!wanted) return isAt ? 3 : 0;
    return online ? 3 : /online|virtual|zoom/.test(outside) ? 2 : 0;
  },
  fellowship: ({ fellowship }, id) => (fellowship === id ? 3 : 0),
  words: (record, words) =>
    hasWords(record.outside, words) ? 3 : hasWords(record.all, words) ? 1 : 0,
};

/**
 * How well a record answers: 3 as asked, 2 nearly, 1 by the notes only, 0 not.
 *
 * @param wanted What whoever typed the query wants, all of it; or several such wants, any of them.
 */
export const grade = (record, wanted) =>
  [wanted]
    .flat()
    .reduce(
      (best, want) =>
        Math.max(
          best,
          Math.min(...Object.entries(want).map(([what, value]) => answers[what](record, value))),
        ),
      0,
    );
