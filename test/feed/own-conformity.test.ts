/** Our own format, of which Meeting Guide JSON is a part, as every format must be. */
import fc from 'fast-check';
import { ownFormat } from '../../src/feed/own-format.js';
import { formatConformity } from './format-conformity.js';
import { record } from './helpers.js';

const records = [1, 2, 3].map((day) =>
  record({
    slug: `good-${day}`,
    name: `Good ${day}`,
    day,
    contact_1_name: 'private-person',
    contact_1_phone: '07700 900123',
  }),
);

formatConformity({
  name: 'native',
  reader: ownFormat,
  text: JSON.stringify(records),
  meetings: 3,
  harmed: fc
    .record({ at: fc.constantFrom(...Object.keys(records[0]!)), value: fc.jsonValue() })
    .map(({ at, value }) => [{ ...records[0], [at]: value }, ...records.slice(1)]),
  common: JSON.stringify([
    record({
      slug: 'common',
      name: 'Common Ground',
      day: 3,
      time: '19:30',
      end_time: '21:00',
      latitude: 53.81,
      longitude: -1.56,
    }),
  ]),
});
