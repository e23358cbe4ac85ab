/** `meeting-finder page`: what may stand on a page that anybody may keep, and what may not. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { commandLine, record } from '../helpers/command-line.mjs';

const online = {
  attendance: 'online',
  conference_url: 'https://meet.example.org/j/1?pwd=secret&room=2',
  conference_phone: '+44 1632 960123,,123456#',
  conference_id: '123 456',
  conference_passcode: 'secret-code',
  conference_url_notes: 'The passcode is 987654',
};
const meetings = [
  record(),
  record({
    slug: 'women',
    name: 'Harbour',
    day: 2,
    audiences: ['women'],
    formatted_address: '9 Hidden Road, York, YO1 7HH',
  }),
  record({
    slug: 'teen',
    name: 'Teens',
    fellowship: 'alateen',
    day: 2,
    formatted_address: '8 Quiet Road, York, YO1 7HH',
  }),
  record({ slug: 'online', name: 'Lunch', day: 3, ...online }),
  record({
    slug: 'last',
    name: 'Last Friday',
    day: undefined,
    recurrence: { freq: 'monthly', byday: ['-1FR'] },
  }),
  record({
    slug: 'by-appointment',
    name: 'Call first',
    day: undefined,
    time: undefined,
    end_time: undefined,
  }),
  record({
    slug: 'shut',
    name: 'Shut',
    day: 4,
    status: 'suspended',
    notice: 'Closed until March.',
  }),
];

async function made(
  t,
  words = [],
  list = { title: 'Meetings in Example', updated: '2026-11-01', licence: 'CC BY 4.0', meetings },
) {
  const line = commandLine(t, { 'list.json': list });
  const result = await line.run(['page', 'list.json', '-o', 'site', ...words]);
  assert.equal(result.code, 0, result.said);
  return {
    ...line,
    ...result,
    html: line.read('site/index.html'),
    feed: line.read('site/meetings.json'),
  };
}

/** What a person reads. */
const words = (html) =>
  html
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

test('a heading for each day, meetings by their time, in plain words', async (t) => {
  const { html, out } = await made(t);
  assert.equal(out, 'site: 7 meetings on index.html and embed.html\n');
  const text = words(html);
  assert.match(text, /Meetings in Example Call 999 if/);
  assert.match(
    text,
    /Monday Open Door 7:30pm to 9pm SMART Recovery · .*In person Example Hall, 1 Sample Street, Leeds, LS6 1AA/,
  );
  assert.match(text, /Friday Last Friday The last Friday of the month, 7:30pm to 9pm/);
  assert.match(text, /Closed until March\./);
  assert.match(text, /By appointment, or no day given Call first By appointment/);
  assert.match(text, /List updated Sunday 1 November 2026\. Licence: CC BY 4\.0/);
  assert.match(html, /<html lang="en">/);
});

test('neither passcodes nor guarded addresses, on the page or in the feed beside it', async (t) => {
  const { html, feed } = await made(t);
  for (const text of [html, feed]) {
    assert.doesNotMatch(text, /secret|123456|123 456|987654/);
    assert.doesNotMatch(text, /Hidden Road|Quiet Road|YO1/);
  }
  assert.match(words(html), /Harbour .* York\. Ask the group for the address\./);
  assert.match(html, /https:\/\/meet\.example\.org\/j\/1\?room=2/);
});

test('both where they are asked for', async (t) => {
  const { html } = await made(t, ['--passcodes', '--all-venues']);
  assert.match(html, /secret-code/);
  assert.match(html, /pwd=secret/);
  assert.match(html, /9 Hidden Road/);
});

test('search engines are asked to stay away, unless they are asked in', async (t) => {
  const noindex = /<meta name="robots" content="noindex">/;
  assert.match((await made(t)).html, noindex);
  const { html, read } = await made(t, ['--index']);
  assert.doesNotMatch(html, noindex);
  assert.match(read('site/embed.html'), noindex);
});

test('structured data only when asked for, and not of guarded meetings', async (t) => {
  assert.doesNotMatch((await made(t)).html, /ld\+json/);
  const { html } = await made(t, ['--schema-org']);
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)[1]);
  const names = data['@graph'].map(({ name }) => name);
  assert.deepEqual(names.sort(), ['Last Friday', 'Lunch', 'Open Door']);
  const door = data['@graph'].find(({ name }) => name === 'Open Door');
  assert.deepEqual(door.eventSchedule[0], {
    '@type': 'Schedule',
    repeatFrequency: 'P1W',
    byDay: 'https://schema.org/Monday',
    startTime: '19:30',
    endTime: '21:00',
    scheduleTimezone: 'Europe/London',
  });
  assert.match(door.startDate, /^\d{4}-\d\d-\d\dT19:30$/);
});

test('what a list holds is text, wherever it stands', async (t) => {
  const evil = '</script><img src=x onerror=alert(1)>';
  const list = {
    title: evil,
    attribution: evil,
    meetings: [
      record({ name: evil, notice: evil, location: evil, website: 'https://example.org/"><img>' }),
    ],
  };
  const { html, read } = await made(t, ['--schema-org', '--title', evil], list);
  for (const text of [html, read('site/embed.html')]) assert.doesNotMatch(text, /<img/);
  assert.equal(html.match(/<\/script>/g).length, 1);
});

test('in Welsh', async (t) => {
  const { html } = await made(t, ['--lang', 'cy']);
  assert.match(html, /<html lang="cy">/);
  assert.match(words(html), /Dydd Llun Open Door 7:30yh tan 9yh/);
});

test('an invented list says so, and so does each meeting', async (t) => {
  const { html } = await made(t, [], { sample: true, meetings: [record()] });
  assert.match(words(html), /Invented meetings: please do not travel/);
  assert.match(words(html), /Open Door Invented/);
});

test('everything that the pages need is in the folder, or where it is said to be', async (t) => {
  const { folder, read } = await made(t);
  for (const name of ['meetings.css', 'meeting-finder.js', 'parts', 'embed.html'])
    assert.ok(existsSync(join(folder, 'site', name)), name);
  const elsewhere = await made(t, ['--script', 'https://cdn.example.org/meeting-finder.js']);
  assert.ok(!existsSync(join(elsewhere.folder, 'site', 'meeting-finder.js')));
  assert.match(
    elsewhere.read('site/embed.html'),
    /src="https:\/\/cdn\.example\.org\/meeting-finder\.js"/,
  );
  assert.match(read('site/embed.html'), /src="meeting-finder\.js"/);
});

test('nothing is written where a list did not come', async (t) => {
  const { run, folder } = commandLine(t, { 'list.json': [record()] });
  const { code, said } = await run(['page', 'list.json', 'gone.json', '-o', 'site']);
  assert.equal(code, 1);
  assert.match(said, /gone\.json did not come/);
  assert.ok(!existsSync(join(folder, 'site')));
});
