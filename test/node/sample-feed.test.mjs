import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { features } from '../../scripts/sample/features.mjs';

const root = new URL('../../', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(`demo/feeds/${name}`, root), 'utf8'));
const feeds = [read('sample.json'), read('sample-small.json')];
const [{ meetings }] = feeds;

const each = (check) => {
  for (const feed of feeds) for (const meeting of feed.meetings) check(meeting, meeting.slug);
};

/** Numbers that Ofcom keeps for drama, as written here and with the country's code. */
const drama =
  /^(01632 960\d{3}|0113 496 0\d{3}|0141 496 0\d{3}|0161 496 0\d{3}|020 7946 0\d{3}|\+44 20 7946 0\d{3}|029 2018 0\d{3}|028 9649 6\d{3}|0808 157 0\d{3}|07700 900\d{3})$/;

test('the committed sample is what the script makes', () => {
  const script = fileURLToPath(new URL('scripts/make-sample-feed.mjs', root));
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('the feed and every meeting say that they are invented', () => {
  for (const feed of feeds) {
    assert.equal(feed.sample, true);
    assert.match(feed.attribution, /invented.*GeoNames.*CC BY 4\.0/s);
  }
  each(({ notes }, slug) =>
    assert.ok(notes.startsWith('Invented example: this meeting does not exist.'), slug),
  );
});

test('no postcode is a real one', () => {
  let seen = 0;
  each((meeting, slug) => {
    const text = `${meeting.formatted_address ?? ''} ${meeting.postal_code ?? ''}`;
    for (const [postcode, , inward] of text.matchAll(/\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})\b/g)) {
      assert.match(inward, /^\d[CIKMOV]{2}$/, `${slug}: ${postcode}`);
      seen++;
    }
  });
  assert.ok(seen > 300);
});

test('telephone numbers are those kept for drama, addresses those kept for examples', () => {
  let phones = 0;
  each((meeting, slug) => {
    for (const field of ['phone', 'conference_phone']) {
      if (!meeting[field]) continue;
      assert.match(meeting[field].split(',')[0], drama, slug);
      phones++;
    }
    for (const value of Object.values(meeting))
      for (const [, host] of String(value).matchAll(/(?:https?:\/\/|@)([a-z0-9.-]+)/g))
        assert.match(host, /(^|\.)example\.(com|org)$/, slug);
  });
  assert.ok(phones > 80);
});

test('it is about as large, as spread and as various as real lists', () => {
  assert.ok(meetings.length >= 380 && meetings.length <= 440, `${meetings.length} meetings`);
  assert.equal(new Set(meetings.map(({ slug }) => slug)).size, meetings.length);
  for (const { feature, has } of features) assert.ok(meetings.some(has), feature);
  const timed = meetings.filter(({ time }) => time);
  const at7 = timed.filter(({ time }) => time.startsWith('19')).length / timed.length;
  assert.ok(at7 > 0.4 && at7 < 0.52, `${at7} start between 7pm and 8pm`);
  assert.ok(new Set(meetings.map(({ fellowship }) => fellowship)).size >= 25);
  for (const city of ['Leeds', 'London', 'Manchester', 'Cardiff', 'Glasgow', 'Belfast']) {
    const here = meetings.filter(({ regions }) => regions?.includes(city));
    assert.ok(here.length >= 12, `${city}: ${here.length}`);
    assert.ok(new Set(here.map(({ fellowship }) => fellowship)).size >= 6, city);
  }
});

test('where a young people’s meeting is held is never told', () => {
  const alateen = meetings.filter(({ fellowship }) => fellowship === 'alateen');
  assert.ok(alateen.length);
  for (const meeting of alateen) {
    assert.equal(meeting.latitude, undefined);
    assert.equal(meeting.location, undefined);
    assert.equal(meeting.approximate, 'yes');
  }
});
