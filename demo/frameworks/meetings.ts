/** Two lists of invented meetings, so that each app has something to change. */
import type { Meeting } from 'meeting-finder';

const invented = (id: string, name: string, day: 1 | 2): Meeting => ({
  id,
  name,
  sample: true,
  fellowship: 'aa',
  attendance: 'in-person',
  status: { state: 'active' },
  times: [{ day, start: 1170, duration: 60, zone: 'Europe/London' }],
  source: { feed: 'example', id },
});

export const lists: readonly (readonly Meeting[])[] = [
  [invented('one', 'Monday Calm', 1), invented('two', 'Tuesday Tools', 2)],
  [invented('three', 'Other Monday', 1)],
];
