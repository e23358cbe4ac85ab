/** One invented meeting, in our superset of Meeting Guide JSON. */
import { fellowships } from './fellowships.mjs';
import { makeSchedule } from './schedule.mjs';
import * as words from './words.mjs';

const fellowshipWeights = Object.entries(fellowships).map(([id, { weight }]) => [id, weight]);

/** Letters that the second half of a real postcode never holds (I and O, too like digits, left out). */
const neverInPostcodes = 'CKMV';

/** Numbers that Ofcom keeps for drama, by the town whose code they carry. */
const dramaNumbers = {
  Leeds: '0113 496 0',
  London: '020 7946 0',
  Manchester: '0161 496 0',
  Cardiff: '029 2018 0',
  Glasgow: '0141 496 0',
  Belfast: '028 9649 6',
};

const slugify = (text) =>
  text
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9]+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll(' ', '-');

const telephone = ({ integer, chance }, place) => {
  const tail = String(integer(0, 999)).padStart(3, '0');
  const local = place && dramaNumbers[place.region === 'London' ? 'London' : place.town];
  if (local) return `${local}${tail}`;
  return chance(0.5) ? `01632 960${tail}` : `0808 157 0${tail}`;
};

/** The languages of the meeting and what follows from them. */
function makeLanguages({ weighted }, fellowship, place) {
  const welsh = place?.nation === 'Wales' ? 12 : 0;
  const punjabi = ['Birmingham', 'Leicester', 'Southall', 'Wolverhampton'].includes(place?.town);
  const language = weighted([
    ['en', 94],
    ['pl', 2.6],
    ['bfi', 1.2],
    ['fa', 0.6],
    ['ur', 0.6],
    ['cy', welsh],
    ['pa', fellowship === 'sikh-recovery' ? 300 : punjabi ? 25 : 0],
  ]);
  if (language === 'en') return {};
  const names = words.namesByLanguage[language];
  return {
    ...(names && { names }),
    languages: ['cy', 'pa'].includes(language) ? [language, 'en'] : [language],
  };
}

/** `location`, the address in one of its two forms, `regions` and position. */
function makePlace(random, place, { hidden }) {
  const { pick, integer, chance, next } = random;
  const { town, nation, region, lat, lng, population } = place;
  const london = region === 'London';
  const regions = [...new Set([nation, region, town])];
  if (hidden)
    return {
      formatted_address: `${town}, ${nation}`,
      regions,
      country: nation,
      approximate: 'yes',
    };
  const letter = () => pick([...neverInPostcodes]);
  const postcode = `${pick(place.districts)} ${integer(0, 9)}${letter()}${letter()}`;
  const street = `${integer(1, 98)} ${pick(words.streets)}`;
  const city = london ? 'London' : town;
  const address = london ? `${street}, ${town}` : street;
  // A city is wider than a town.
  const reach = population > 200_000 ? 0.05 : 0.018;
  const spread = (stretch) => (next() - 0.5) * reach * stretch;
  return {
    location: pick(words.venues),
    ...(chance(0.2) && { [chance(0.5) ? 'entrance' : 'location_notes']: pick(words.entrances) }),
    ...(chance(0.1) && { transport: pick(words.transports) }),
    ...(chance(0.5)
      ? { formatted_address: `${address}, ${city}, ${postcode}, ${nation}` }
      : { address, city, postal_code: postcode, country: nation }),
    latitude: Number((lat + spread(1)).toFixed(5)),
    longitude: Number((lng + spread(1.6)).toFixed(5)),
    regions,
    approximate: 'no',
  };
}

function makeOnline({ integer, chance, pick, weighted }, place) {
  const number = String(integer(100000000, 999999999));
  const spaced = number.replace(/(\d{3})(?=\d)/g, '$1 ');
  return {
    conference_url: `https://${pick(['meet', 'video', 'room'])}.example.org/j/${number}`,
    ...weighted([
      [{ conference_id: spaced, conference_passcode: 'sample' }, 4],
      [{ conference_url_notes: `Meeting ID: ${spaced}, passcode: sample` }, 3],
      [{}, 3],
    ]),
    ...(chance(0.35) && {
      conference_phone: `+44 20 7946 0${String(integer(0, 999)).padStart(3, '0')},,${number}#`,
      ...(!place && { conference_phone_notes: 'Costs the same as a call to a home number.' }),
    }),
  };
}

/** Yes and no as a group would know it; left out for about two in five, as in real lists. */
function makeAccess({ chance, weighted }, signed) {
  const known = {};
  const say = (feature, share, yes) => {
    if (chance(share)) known[feature] = chance(yes);
  };
  if (chance(0.62)) {
    say('step-free', 0.95, 0.8);
    say('accessible-toilet', 0.55, 0.75);
    say('hearing-loop', 0.25, 0.6);
    say('parking', 0.35, 0.7);
    say('children', 0.15, 0.6);
    say('dogs', 0.2, 0.3);
  }
  if (
    signed ||
    weighted([
      [true, 1],
      [false, 99],
    ])
  )
    known['sign-language'] = true;
  return Object.keys(known).length ? known : undefined;
}

/** Who may come: in the fellowship's own codes for some, in the words of our format for others. */
function makeWho({ weighted, chance, pick }, id, { steps, codes, proof = 0 }, fixed) {
  const audience = weighted([
    [undefined, 82],
    ['newcomers', 6],
    ['women', 7],
    ['men', 1.8],
    ['lgbtq', 4],
    ['young-people', 3],
    ['older-people', 0.7],
    ['people-of-colour', 0.7],
    ['professionals', 0.4],
  ]);
  const usual = weighted([
    ['open', 5],
    ['closed', steps ? 4 : 0.3],
    ['on-request', 0.4],
    [undefined, steps ? 0.6 : 4],
  ]);
  const openness = fixed || usual;
  const coded = chance(0.5) && id !== 'al-anon';
  const types = codes.length && chance(0.6) ? [pick(codes)] : [];
  const codeOf = { open: 'O', closed: 'C', women: 'W', men: 'M', lgbtq: 'LGBTQ' };
  const write = (value, field) => {
    if (!value) return {};
    if (coded && steps && codeOf[value]) {
      types.push(codeOf[value]);
      return {};
    }
    return field(value);
  };
  const audiences = id === 'alateen' ? undefined : audience;
  const own = {
    ...write(openness, (value) => ({ openness: value })),
    ...write(audiences, (value) => ({ audiences: [value] })),
  };
  const slip = chance(proof);
  if (slip && coded && id === 'aa') types.push('POA');
  return {
    ...(types.length && { types: [...new Set(types)] }),
    ...own,
    ...(slip && !types.includes('POA') && { proof: true }),
  };
}

/** A name that no other meeting of the town has, while there are such. */
function makeName({ pick, chance }, place, language, taken) {
  const town = place?.town ?? 'online';
  const candidates = language.names
    ? language.names.map((name) => [name])
    : place?.nation === 'Wales'
      ? words.names
      : chance(0.012)
        ? words.longNames.map((name) => [name])
        : [...words.names, ...words.moreNames.map((name) => [name])];
  const free = candidates.filter(([name]) => !taken.has(`${town}/${name}`));
  const [name, cymraeg] = pick(free.length ? free : candidates);
  taken.add(`${town}/${name}`);
  return { name, cymraeg };
}

function makeStatus({ weighted, pick }) {
  const status = weighted([
    [undefined, 95],
    ['suspended', 2.2],
    ['moved', 1.3],
    ['active', 1.5],
  ]);
  if (!status) return {};
  const text = { suspended: words.suspensions, moved: words.moves, active: words.notices }[status];
  return { ...(status !== 'active' && { status }), notice: pick(text) };
}

/**
 * @param random From `makeRandom`.
 * @param place A town of `readTowns`, or undefined for a meeting that is online only.
 * @param taken Slugs, and names by town, used so far; the new ones are added.
 */
export function makeMeeting(random, place, taken) {
  const { pick, chance, weighted, integer } = random;
  const eligible = fellowshipWeights.map(([id, weight]) => {
    const { online } = fellowships[id];
    return [id, weight * (place ? 1 - online : online)];
  });
  const fellowship = weighted(eligible);
  const kind = fellowships[fellowship];
  const language = makeLanguages(random, fellowship, place);
  const welsh = place?.nation === 'Wales';
  const { name, cymraeg } = makeName(random, place, language, taken);
  const hidden = fellowship === 'alateen';
  const attendance = place ? (!hidden && chance(0.12) ? 'hybrid' : 'in_person') : 'online';
  const access =
    place && !hidden ? makeAccess(random, language.languages?.[0] === 'bfi') : undefined;

  const base = slugify(`${fellowship} ${place?.town ?? 'online'} ${name}`)
    .slice(0, 58)
    .replace(/-$/, '');
  let slug = base;
  for (let count = 2; taken.has(slug); count++) slug = `${base}-${count}`;
  taken.add(slug);

  const schedule = makeSchedule(random);
  // What opens to all now and then is closed the rest of the time.
  const opens = schedule.recurrence?.variations?.some((variation) => variation.openness);
  const who = makeWho(random, fellowship, kind, opens && 'closed');
  const lines = random.shuffle(words.notes).slice(
    0,
    weighted([
      [0, 5],
      [1, 4],
      [2, 2],
      [3, 1],
    ]),
  );
  const year = chance(0.06) ? 2024 : 2026;
  return {
    slug,
    name,
    ...(welsh && cymraeg && chance(0.75) && { name_cy: cymraeg }),
    ...schedule,
    timezone: 'Europe/London',
    fellowship,
    ...(chance(0.1) && { group: `${name} group` }),
    attendance_option: attendance,
    ...makeStatus(random),
    ...(place
      ? makePlace(random, place, { hidden })
      : { formatted_address: 'United Kingdom', country: 'United Kingdom', approximate: 'yes' }),
    ...(attendance !== 'in_person' && makeOnline(random, place)),
    ...who,
    ...(hidden && { min_age: 12, max_age: 17 }),
    ...(language.languages && { languages: language.languages }),
    ...(access && { access }),
    ...(chance(0.12) && {
      cost: pick(['Free', 'Free; a pot goes round', '£2 towards the room, if you can']),
    }),
    notes: [
      words.invented,
      ...lines,
      ...(hidden ? ['Contact us first: we send you the address.'] : []),
    ].join('\n'),
    ...(welsh && { notes_cy: words.inventedWelsh }),
    ...((hidden || chance(0.25)) && { phone: telephone(random, place) }),
    ...(chance(0.15) && { email: `${slugify(name)}@example.org`.slice(-64) }),
    ...(chance(0.15) && { website: `https://example.org/${slug}` }),
    ...(chance(0.1) && { url: `https://example.org/meetings/${slug}` }),
    ...(chance(0.3) && { feedback_url: 'mailto:corrections@example.org' }),
    updated: `${year}-${String(integer(2, 10)).padStart(2, '0')}-${String(integer(1, 28)).padStart(2, '0')} 09:00:00`,
  };
}
