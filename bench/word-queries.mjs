/** Queries for the words of a listing: its name, its venue, its street, with its town. */
import { fellowshipNames, weekdays } from './facts.mjs';
import { wordsOf } from './judge.mjs';
import { slips } from './slips.mjs';

const marked = /[^\0-\x7f]|'/;
/** Letters without marks, as they are typed in a hurry. */
const plain = (text) => wordsOf(text.replace(/\b(saint|street|road|avenue)\b/gi, '$&_')).join(' ');

export function wordQueries({ judge, random, record }) {
  const { pick, integer, chance, shuffle } = random;
  const lower = (...texts) => texts.join(' ').toLowerCase();
  const inField = (field, text, city, typed = text) => ({
    text: lower(typed, city),
    grade: () => judge.all(judge.field(field, text), judge.town(city)),
  });
  const slip = (text) => {
    const long = text
      .toLowerCase()
      .split(' ')
      .filter((word) => /^[a-z]{6,}$/.test(word));
    if (!long.length) return undefined;
    const word = pick(long);
    const typed = pick(Object.values(slips))(word, integer(1, word.length - 3));
    return typed === word || judge.knows(typed)
      ? undefined
      : text.toLowerCase().replace(word, typed);
  };

  return {
    'several words': () => {
      const { day, city, fellowship } = record();
      const [short] = fellowshipNames[fellowship];
      return {
        text: lower(...shuffle([weekdays[day], short, city])),
        grade: () => {
          const others = judge.all(
            judge.is((other) => other.day === day, weekdays[day]),
            judge.is((other) => other.fellowship === fellowship, short),
          );
          return judge.orAround(judge.all(judge.town(city), others), others);
        },
      };
    },
    'several words, one misspelt': () => {
      const { day, city } = record();
      const typed = /^[A-Z][a-z]{5,}$/.test(city) ? slip(city) : undefined;
      return (
        typed && {
          text: lower(...shuffle([weekdays[day], typed])),
          grade: () =>
            judge.all(
              judge.town(city),
              judge.is((other) => other.day === day, weekdays[day]),
            ),
        }
      );
    },
    'venue, words in any order': () => {
      const { location } = record();
      const words = location && wordsOf(location).filter((word) => word.length > 1);
      return words?.length > 2
        ? { text: shuffle(words).join(' '), grade: () => judge.field('location', words.join(' ')) }
        : undefined;
    },
    'venue and town': () => {
      const { location, city } = record();
      return location && inField('location', location, city);
    },
    'venue and town, misspelt': () => {
      const { location, city } = record();
      const typed = location && slip(location.replace(city, '').trim());
      return typed && inField('location', location.replace(city, '').trim(), city, typed);
    },
    'name and town': () => {
      const { name, city } = record();
      return inField('name', name, city);
    },
    long: () => {
      const { name, location = '', city, day, fellowship } = record();
      const venue = location.split(' ').find((word) => /^[A-Z][a-z]{4,}$/.test(word));
      const words = [name, venue, city, weekdays[day], fellowshipNames[fellowship][0]].join(' ');
      const count = words.split(' ').length;
      return !venue || count < 5 || count > 7
        ? undefined
        : {
            text: words.toLowerCase(),
            grade: () =>
              judge.all(
                judge.field('name', name),
                judge.field('location', venue),
                judge.town(city),
              ),
          };
    },
    abbreviated: () => {
      const { location, address, city } = record();
      if (!location) return undefined;
      const saint = /^(St|Saint) (?=\S+'s)/.exec(location);
      if (saint && chance(0.5)) {
        const name = location.slice(saint[0].length).split(' ')[0];
        const other = saint[1] === 'St' ? 'Saint' : 'St';
        return inField('location', `St ${name}`, city, `${other} ${name}`);
      }
      const street = address.replace(/^\d+ /, '');
      const typed = street
        .replace(/\bRoad$/, 'Rd!')
        .replace(/\bRd$/, 'Road')
        .replace(/\bStreet$/, 'St!')
        .replace(/\bSt$/, 'Street')
        .replace('!', '');
      return typed === street ? undefined : inField('address', street, city, typed);
    },
    'accents and apostrophes': () => {
      const { name, location, city } = record();
      const held = [
        ['name', name],
        ['location', location],
      ].filter(([, text]) => text && marked.test(text));
      if (!held.length) return undefined;
      const [field, text] = pick(held);
      return inField(field, text, city, plain(text));
    },
  };
}
