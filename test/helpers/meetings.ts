/** Invented meetings for tests, in the model. */
import type { Meeting } from '../../src/core/meeting.js';

/** A Sunday, 10am in London. */
export const sundayMorning = Date.UTC(2026, 10, 22, 10, 0);

export function meeting(id: string, changes: Partial<Meeting> = {}): Meeting {
  return {
    id,
    name: `Example meeting ${id}`,
    fellowship: 'aa',
    attendance: 'in-person',
    status: { state: 'active' },
    times: [{ day: 0, start: 1170, duration: 90, zone: 'Europe/London' }],
    venue: {
      name: 'Example Hall',
      address: ['1 Sample Street'],
      locality: 'Leeds',
      postcode: 'LS6 9CC',
    },
    source: { feed: 'test', id },
    sample: true,
    ...changes,
  };
}

/** One of each kind that a card must be able to show. */
export const several: readonly Meeting[] = [
  meeting('one', { name: 'Sunday Calm', who: { openness: 'open', audiences: ['women'] } }),
  meeting('two', {
    name: 'Tuesday Tools',
    fellowship: 'smart',
    attendance: 'online',
    times: [{ day: 2, start: 720, duration: 60, zone: 'Europe/London' }],
    online: { url: 'https://meet.example.org/tools', host: 'meet.example.org', passcode: '1234' },
  }),
  meeting('three', {
    name: 'Friday Forward',
    fellowship: 'na',
    attendance: 'hybrid',
    times: [
      {
        day: 5,
        start: 1380,
        duration: 120,
        zone: 'Europe/London',
        recurrence: { freq: 'monthly', byday: [{ day: 5, nth: -1 }] },
      },
    ],
    online: { phone: '020 7946 0123' },
    access: { 'step-free': true, 'hearing-loop': false },
    venue: { name: 'Sample Chapel', locality: 'Manchester', postcode: 'M1 9CC' },
  }),
  meeting('four', {
    name: 'Paused for now',
    status: { state: 'suspended', notice: 'Back in the new year' },
  }),
  meeting('five', { name: 'Ask us', times: [] }),
];
