/**
 * Queries made from the records of a feed, so that each has an answer, and which records answer it:
 * judged by the words of the records' own fields, with none of the code that is measured.
 */
const fields = (record) =>
  [
    record.name,
    record.group,
    record.location,
    record.address,
    record.city,
    record.region,
    record.postal_code,
    record.notes,
  ].join(' ');
const wordsOf = (text) =>
  text
    .toLowerCase()
    .replaceAll("'", '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const swapped = (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
const without = (word, at) => word.slice(0, at) + word.slice(at + 1);
const doubled = (word, at) => word.slice(0, at) + word[at] + word.slice(at);

const holding = (words) => (record) => words.every((word) => record.words.has(word));

/** By class, `[text, answers(record)]`. */
export function makeQueries(feed, random, each) {
  const records = feed.map((record) => ({ ...record, words: new Set(wordsOf(fields(record))) }));
  const known = new Set(records.flatMap(({ words }) => [...words]));
  const towns = [...new Set(feed.map(({ city }) => city))].filter((town) =>
    /^[A-Z][a-z]{4,}$/.test(town),
  );
  const some = (make) => {
    const queries = [];
    while (queries.length < each) {
      const query = make();
      if (query) queries.push(query);
    }
    return queries;
  };
  const misspelt = (slip, least = 5) =>
    some(() => {
      const town = random.pick(towns).toLowerCase();
      if (town.length < least) return undefined;
      const typed = slip(town, random.integer(1, town.length - 3));
      return typed === town || known.has(typed) ? undefined : [typed, holding([town])];
    });
  const ofRecord = (make) => some(() => make(random.pick(records)));
  const classes = {
    town: some(() => {
      const town = random.pick(towns).toLowerCase();
      return [town, holding([town])];
    }),
    'first letters': some(() => {
      const start = random.pick(towns).toLowerCase().slice(0, 4);
      return [start, (record) => [...record.words].some((word) => word.startsWith(start))];
    }),
    'letters swapped': misspelt(swapped),
    'letter missing': misspelt(without),
    'letter doubled': misspelt(doubled),
    'two slips': misspelt((word, at) => swapped(without(word, at), word.length - 3), 8),
    'venue and town': ofRecord(({ location, city }) => {
      if (!location) return undefined;
      const words = wordsOf(`${location} ${city}`);
      return [words.join(' '), holding(words)];
    }),
    'name and town': ofRecord(({ name, city }) => [
      `${name} ${city}`,
      holding(wordsOf(`${name} ${city}`)),
    ]),
    postcode: ofRecord(({ postal_code: code }) =>
      code ? [code.toLowerCase(), (record) => record.postal_code === code] : undefined,
    ),
    nonsense: some(() => {
      const letters = [...Array(9)].map(() => random.pick([...'bcdfghjkqvwxz'])).join('');
      return [letters, () => false];
    }),
  };
  return { records, classes };
}
