/** Tables, as every format must be. */
import fc from 'fast-check';
import { csv } from '../../src/feed/csv.js';
import { formatConformity } from './format-conformity.js';

const text = `ID,Name,Day,Start,End,Venue,Address,Town,Postcode,contact_1_name,contact_1_phone
good-1,Good 1,Monday,7.30pm,9pm,Example Hall,1 Mill Lane,Leeds,LS6 1AA,private-person,07700 900123
good-2,Good 2,"Tue, Thu",19:30,21:00,Example Hall,1 Mill Lane,Leeds,LS6 1AA,private-person,07700 900123
good-3,Good 3,Wednesday,noon,1pm,Example Hall,1 Mill Lane,Leeds,LS6 1AA,private-person,07700 900123
`;

const parsed = csv.parse(text);
if (!parsed.ok) throw new Error(parsed.error.detail);
const table = parsed.value as { rows: { line: number; cells: string[] }[] };

const harmedRow = fc.oneof(
  fc.jsonValue(),
  fc.record({ line: fc.jsonValue(), cells: fc.jsonValue(), open: fc.jsonValue() }),
  fc.record({
    line: fc.nat(),
    cells: fc.array(fc.oneof(fc.string(), fc.constantFrom('Mon', 'first', '7pm', '[{', '{"a":1}'))),
  }),
);

formatConformity({
  name: 'csv',
  reader: csv,
  text,
  meetings: 3,
  harmed: fc
    .record({ at: fc.nat({ max: 3 }), row: harmedRow })
    .map(({ at, row }) => ({ ...table, rows: table.rows.map((was, i) => (i === at ? row : was)) })),
  common: `ID,Name,Day,Time,Address,Town,Postcode,Position
common,Common Ground,Wednesdays,7.30pm to 9pm,1 Mill Lane,Leeds,ls6 1aa,"53.81, -1.56"
`,
});
