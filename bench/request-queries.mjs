/** Plain requests, as one would put them to a person at a desk. */
import * as facts from './facts.mjs';

/** The hour at which everything is asked: a Wednesday morning. */
export const now = Date.UTC(2026, 10, 25, 10, 17);
const today = new Date(now).getUTCDay();
const { audiences, fellowshipNames, helpers, inPart, isOnline, isSecular, isStepFree, weekdays } =
  facts;
const isLate = ({ time }) => time >= '17:00';

export function requestQueries({ judge, random, record }) {
  const { pick, chance } = random;
  const request = (text, ...parts) => ({
    text: text.toLowerCase(),
    grade: () => {
      const others = parts.filter((part) => !part.isTown).map((part) => part());
      const towns = parts.filter((part) => part.isTown).map((part) => part());
      const named = judge.all(...towns, ...others);
      return towns.length ? judge.orAround(named, others.length && judge.all(...others)) : named;
    },
  });
  const town = (name) => Object.assign(() => judge.town(name), { isTown: true });
  const group = (id, text) => () => judge.is(({ fellowship }) => fellowship === id, text);
  const onDay = (day) => () => judge.is((other) => other.day === day, weekdays[day]);
  const someone = () => {
    const found = record();
    return { ...found, short: fellowshipNames[found.fellowship][0] };
  };

  return {
    'fellowship and town': () => {
      const { short, fellowship, city } = someone();
      return request(`${short} ${city}`, group(fellowship, short), town(city));
    },
    'long fellowship and town': () => {
      const { fellowship, city } = record();
      const [, long] = fellowshipNames[fellowship];
      return request(`${long} ${city}`, group(fellowship, long), town(city));
    },
    natural: () => {
      const { short, fellowship, city } = someone();
      const text = pick([
        `${short} meetings in ${city}`,
        `where is there a ${short} group in ${city}`,
        `find ${short} meetings in ${city}`,
      ]);
      return request(text, group(fellowship, short), town(city));
    },
    'near a place': () => {
      const { short, fellowship, city } = someone();
      const text = pick([`${short} near ${city}`, `${short} meetings near ${city}`]);
      return request(text, group(fellowship, short), () => judge.near(city));
    },
    'short day': () => {
      const { day, city } = record();
      const name = weekdays[day];
      const short = pick([name.slice(0, 3), name.slice(0, name === 'Tuesday' ? 4 : 3), `${name}s`]);
      return request(pick([`${short} ${city}`, `${city} ${short}`]), onDay(day), town(city));
    },
    'for whom': () => {
      const { types, short, fellowship, day, city } = someone();
      // Adult Children of Alcoholics has another use for Y.
      const code = types.find((type) => audiences[type] && fellowship !== 'aca');
      if (!code) return undefined;
      const who = pick(audiences[code]);
      const whom = () => judge.is((other) => other.types.includes(code), who);
      const parts = [whom, group(fellowship, short), town(city)];
      return chance(0.5)
        ? request(`${who} ${short} ${weekdays[day]} ${city}`, ...parts, onDay(day))
        : request(`${who} ${short} ${city}`, ...parts);
    },
    'online at a time': () => {
      const found = someone();
      const { short, fellowship, day } = found;
      const part = facts.partOf(found);
      if (!isOnline(found) || part === 'night') return undefined;
      return request(
        pick([
          `online ${short} ${weekdays[day]} ${part}`,
          `${weekdays[day]} ${part} ${short} online`,
        ]),
        () => judge.is(isOnline, 'online'),
        group(fellowship, short),
        onDay(day),
        () => judge.facts((other) => inPart(part, other), part),
      );
    },
    'in person': () => {
      const found = someone();
      const { short, fellowship, city } = found;
      if (found.attendance_option === 'online') return undefined;
      return request(
        `in person ${short} in ${city}`,
        () => judge.is((other) => other.attendance_option !== 'online', 'person'),
        group(fellowship, short),
        town(city),
      );
    },
    'step free': () => {
      const found = someone();
      const { short, fellowship, city } = found;
      if (!isStepFree(found)) return undefined;
      const words = pick(['step free', 'step-free', 'wheelchair accessible', 'wheelchair access']);
      return request(
        `${words} ${short} ${city}`,
        () => judge.is(isStepFree),
        group(fellowship, short),
        town(city),
      );
    },
    'a day from now': () => {
      const found = someone();
      const { short, fellowship, day, city } = found;
      const words =
        day === (today + 1) % 7
          ? 'tomorrow'
          : day === today
            ? isLate(found)
              ? 'tonight'
              : 'today'
            : day === 6 || day === 0
              ? 'this weekend'
              : undefined;
      if (!words) return undefined;
      const fits = {
        tomorrow: (other) => other.day === (today + 1) % 7,
        tonight: (other) => other.day === today && isLate(other),
        today: (other) => other.day === today,
        'this weekend': (other) => other.day === 6 || other.day === 0,
      };
      return request(
        pick([`${short} ${words} in ${city}`, `${words} ${short} ${city}`]),
        () => judge.is(fits[words]),
        group(fellowship, short),
        town(city),
      );
    },
    'what about': () => {
      const { fellowship, city } = record();
      const trouble = pick(Object.keys(helpers).filter((key) => helpers[key].includes(fellowship)));
      if (!trouble) return undefined;
      const words = { alcohol: 'alcohol', drugs: 'drug', gambling: 'gambling', food: 'food' };
      const text =
        trouble === 'families'
          ? `help for families in ${city}`
          : `${words[trouble]} help in ${city}`;
      const helps = (other) => helpers[trouble].includes(other.fellowship);
      return request(text, () => judge.is(helps), town(city));
    },
    secular: () => {
      const found = record();
      if (!isSecular(found)) return undefined;
      const { city } = found;
      // Recovery Dharma asks for no god either.
      const grade = (other) =>
        isSecular(other) ? 3 : other.fellowship === 'recovery-dharma' ? 1 : 0;
      return request(`secular group in ${city}`, () => judge.facts(grade, 'secular'), town(city));
    },
    nonsense: () => {
      const letters = [...Array(9)].map(() => pick([...'bcdfghjkqvwxz'])).join('');
      return { text: letters, grade: () => new Uint8Array(judge.records.length) };
    },
  };
}
