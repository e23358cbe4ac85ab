/** Invented meetings by the seed, with every case that a source has to get right. */
import type { Access, Meeting, MeetingTime, Weekday } from '../../src/core/meeting.js';

/** A seeded source of chance (mulberry32): from 0 up to, but not, 1. */
export function makeChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pickBy =
  (chance: () => number) =>
  <T>(list: readonly T[]): T =>
    list[Math.floor(chance() * list.length)]!;

const towns = [
  ['Leeds', 53.8, -1.55],
  ['Leicester', 52.64, -1.13],
  ['Huddersfield', 53.65, -1.78],
  ['Manchester', 53.48, -2.24],
  ['St Albans', 51.75, -0.34],
  ['Stoke-on-Trent', 53, -2.18],
  ['Llŷn', 52.9, -4.5],
  ["King's Lynn", 52.75, 0.4],
  ['Stamford', 52.65, -0.48],
  ['Stafford', 52.8, -2.12],
] as const;
// Values that no list knows, and one that is a trap for plain objects.
const fellowships = ['aa', 'aa', 'aa', 'na', 'smart', 'smart', 'new-one', '__proto__', undefined];
const names = ['Quiet Hour', 'Open Door', 'Leeds Road Steps', 'Living Words', 'Old School', 'Zeal'];
const notes = ['Ring the bell.', 'Free parking near the Leeds road.', 'Tea from half past.'];
const audiences = ['women', 'men', 'lgbtq', 'newcomers', 'young-people'] as const;
const features = ['step-free', 'hearing-loop', 'parking', 'dogs'] as const;
const zones = ['Europe/London', 'Europe/London', 'Europe/London', 'America/New_York'];

export function makeMeetings(count: number, seed: number): Meeting[] {
  const chance = makeChance(seed);
  const pick = pickBy(chance);
  const makeTime = (): MeetingTime => ({
    day: Math.floor(chance() * 7) as Weekday,
    ...(chance() < 0.93 && { start: 15 * Math.floor(chance() * 96) }),
    ...(chance() < 0.8 && { duration: pick([45, 60, 90, 300]) }),
    zone: pick(zones),
  });
  return [...new Array<undefined>(count)].map((_, index) => {
    const [locality, lat, lng] = pick(towns);
    const fellowship = index % 90 ? pick(fellowships) : `rare-${Math.floor(index / 180)}`;
    const access: Access = Object.fromEntries(
      features.filter(() => chance() < 0.5).map((feature) => [feature, chance() < 0.7]),
    );
    return {
      id: `m${index}`,
      ...(chance() < 0.97 && { name: pick(names) }),
      ...(fellowship !== undefined && { fellowship }),
      attendance: pick(['in-person', 'in-person', 'in-person', 'online', 'hybrid'] as const),
      status: { state: chance() < 0.06 ? 'suspended' : 'active' },
      times: [...new Array<undefined>(pick([0, 1, 1, 1, 1, 1, 2, 3]))].map(makeTime),
      venue: {
        locality,
        postcode: `LS${1 + Math.floor(chance() * 20)} ${Math.floor(chance() * 10)}AB`,
        ...(chance() < 0.9 && {
          position: { lat: lat + chance() / 50, lng: lng + chance() / 50, precision: 'exact' },
        }),
      },
      ...(chance() < 0.3 && { focus: [pick(['alcohol', 'gambling', 'knitting'])] }),
      ...(chance() < 0.4 && { who: { audiences: [pick(audiences)], openness: 'open' } }),
      ...(chance() < 0.6 && { access }),
      ...(chance() < 0.5 && { notes: pick(notes) }),
      source: { feed: 'invented', id: `m${index}` },
    } as Meeting;
  });
}
