/** Records as flat texts, for engines that know nothing of meetings. */
import { fellowshipWords, kindWords, timeWords } from './facts.mjs';

/** The fields, and how much each counts where an engine can be told so. */
export const weights = {
  ...{ city: 5, postcode: 5, fellowship: 5, name: 4, day: 4, kind: 4, region: 4 },
  ...{ location: 3, address: 2, group: 3, notes: 1 },
};
export const keys = Object.keys(weights);

export function documentOf(record, id) {
  const { name, group = '', location = '', address = '', city, region, notes } = record;
  return {
    id,
    ...{ name, group, location, address, city, notes },
    region: `${region} ${record.state}`,
    postcode: record.postal_code ?? '',
    fellowship: fellowshipWords(record),
    day: timeWords(record),
    kind: kindWords(record),
  };
}

export const wholeText = (document) => keys.map((key) => document[key]).join(' ');
