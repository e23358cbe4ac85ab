/** Queries for places: towns as people type them, regions, postcodes. */
import { wordsOf } from './judge.mjs';
import { misspellings, slips, twoSlips } from './slips.mjs';

/** Towns in Welsh. */
const welshNames = Object.entries({
  ...{ Cardiff: 'Caerdydd', Swansea: 'Abertawe', Newport: 'Casnewydd', Wrexham: 'Wrecsam' },
  ...{ Carmarthen: 'Caerfyrddin', Neath: 'Castell-nedd', Barry: 'Y Barri', Holyhead: 'Caergybi' },
  ...{ Bridgend: 'Pen-y-bont ar Ogwr', Denbigh: 'Dinbych', Mold: 'Yr Wyddgrug', Flint: 'Y Fflint' },
  ...{ Pontypool: 'Pont-y-pŵl', Cowbridge: 'Y Bont-faen', Tenby: 'Dinbych-y-pysgod' },
  ...{ Monmouth: 'Trefynwy', Abergavenny: 'Y Fenni', Aberdare: 'Aberdâr', Cardigan: 'Aberteifi' },
});

const oneWord = /^[A-Z][a-z]{4,}$/;

export function placeQueries({ judge, random, record }) {
  const { pick, integer, chance } = random;
  const town = () => record().city;
  const longTown = (least = 5) => {
    const name = town();
    return oneWord.test(name) && name.length >= least ? name.toLowerCase() : undefined;
  };
  const asked = (text, name) => ({ text, grade: () => judge.town(name) });
  /** By its own name, which may be followed by what is around it. */
  const named = (text, name) => ({ text, grade: () => judge.orAround(judge.town(name)) });
  /** A town with a slip; not where that makes another word of the feed. */
  const slipped = (slip, least) => () => {
    const name = longTown(least);
    const typed = name && slip(name);
    return !name || typed === name || judge.knows(typed) ? undefined : asked(typed, name);
  };
  const one = (slip) => (name) => slip(name, integer(1, name.length - 3));

  const unused = misspellings.filter(([typed, name]) => {
    const held = judge.cities.includes(name.toLowerCase());
    return held && !judge.knows(typed);
  });
  /** Every beginning of what is typed, letter by letter. */
  const beginnings = [];
  const begin = () => {
    const name = wordsOf(town()).join(' ');
    for (let end = 3; end <= name.length; end++)
      if (name[end - 1] !== ' ') {
        const start = name.slice(0, end);
        beginnings.push({ text: start, grade: () => judge.start(start) });
      }
  };

  const district = (code) => code.split(' ')[0];
  const written = (code) => {
    const spaced = chance(0.5) ? code : code.replace(' ', '');
    return chance(0.5) ? spaced : spaced.toLowerCase();
  };
  const inDistrict =
    (code) =>
    ({ postal_code: other }) =>
      other && district(other) === district(code);
  const codeOf = () => record().postal_code;
  const exactly = (text, code) => ({
    text,
    grade: () =>
      // the nearest first, without end
      judge.facts((other) => (other.postal_code === code ? 3 : 1)),
  });
  const used = new Set(judge.records.map(({ postal_code: code }) => code));

  return {
    town: () => {
      const name = town();
      return named(name.toLowerCase(), name);
    },
    ...Object.fromEntries(
      Object.entries(slips).map(([name, slip]) => [`typo: ${name}`, slipped(one(slip))]),
    ),
    'typo: two': slipped((name) => twoSlips(name, random), 8),
    misspelt: () => {
      const next = unused.pop();
      return next && asked(...next);
    },
    prefix: () => {
      if (!beginnings.length) begin();
      return beginnings.pop();
    },
    'prefix with a typo': () => {
      const name = longTown(8);
      const start = name?.slice(0, integer(6, name.length - 1));
      if (!start) return undefined;
      const typed = pick(Object.values(slips))(start, integer(1, start.length - 3));
      return typed === start || judge.begins(typed) ? undefined : asked(typed, name);
    },
    'hyphened town': () => {
      const name = town();
      if (!/[ -]/.test(name)) return undefined;
      const typed = pick([name.replaceAll('-', ' '), name.replaceAll(' ', '-'), name]);
      return named(typed.toLowerCase(), name);
    },
    'town in Welsh': () => {
      const [name, welsh] = pick(welshNames);
      // There is more than one Newport.
      const isThere = ({ city, state }) => city === name && state === 'Wales';
      return {
        text: welsh.toLowerCase(),
        grade: () =>
          judge.orAround(
            judge.facts((other, at) =>
              isThere(other) ? 3 : Number(judge.cities[at] === name.toLowerCase()),
            ),
          ),
      };
    },
    'joined or split': () => {
      const name = town();
      const words = wordsOf(name);
      if (words.length > 1) return named(words.join(''), name);
      if (!oneWord.test(name) || name.length < 7) return undefined;
      const at = integer(3, name.length - 3);
      return named(`${name.slice(0, at)} ${name.slice(at)}`.toLowerCase(), name);
    },
    region: () => {
      const { region, state } = record();
      const name = chance(0.8) ? region : state;
      const is = (other) => other.region === name || other.state === name;
      return { text: name.toLowerCase(), grade: () => judge.is(is, name) };
    },
    'postcode district': () => {
      const code = codeOf();
      if (!code) return undefined;
      const text = chance(0.5) ? district(code) : district(code).toLowerCase();
      return { text, grade: () => judge.nearThose(inDistrict(code)) };
    },
    postcode: () => {
      const code = codeOf();
      return code && exactly(written(code), code);
    },
    'postcode with O for 0': () => {
      const code = codeOf();
      const typed = code?.replace(/1(?=\d? )|0/, (digit) => (digit === '0' ? 'O' : 'I'));
      return typed === code ? undefined : exactly(written(typed), code);
    },
    'postcode not listed': () => {
      const known = codeOf();
      if (!known) return undefined;
      const code = known.replace(/..$/, pick(['ZZ', 'YY', 'XX', 'WZ', 'ZW']));
      const grade = () => judge.nearThose(inDistrict(code));
      return used.has(code) ? undefined : { text: written(code), grade };
    },
  };
}
