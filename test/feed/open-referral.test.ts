/** What the services of Open Referral say, in our terms: 3.0, and the names of 1.0. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { openReferral } from '../../src/feed/open-referral.js';
import { readFeedSync } from '../../src/feed/read.js';
import { formatConformity } from './format-conformity.js';
import type { Raw } from './helpers.js';

const weekly = (byday: string, more: Raw = {}): Raw => ({
  freq: 'WEEKLY',
  byday,
  opens_at: '19:30',
  closes_at: '21:00',
  ...more,
});

const at = (name: string, more: Raw = {}, schedules?: readonly Raw[]): Raw => ({
  id: `at-${name}`,
  location: {
    id: `place-${name}`,
    location_type: 'physical',
    name,
    latitude: 53.81,
    longitude: -1.56,
    addresses: [
      {
        address_1: '1 Mill Lane',
        city: 'Leeds',
        state_province: 'West Yorkshire',
        postal_code: 'LS6 1AA',
        country: 'GB',
      },
    ],
    ...more,
  },
  ...(schedules && { schedules }),
});

const service = (more: Raw = {}): Raw => ({
  id: 's1',
  name: 'Tea and Talk',
  status: 'active',
  organization: { name: 'SMART Recovery UK', website: 'https://example.org/' },
  service_at_locations: [at('Example Hall')],
  schedules: [weekly('WE')],
  ...more,
});

function readAll(services: readonly unknown[]) {
  const result = readFeedSync(
    { contents: services },
    { source: 'test' },
    {},
    { reader: openReferral },
  );
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  const { meetings, problems } = result.value;
  return { meetings, notes: problems.map(({ field, reason }) => `${field} ${reason}`) };
}
const read = (more: Raw) => readAll([service(more)]).meetings[0]!;

describe('a service of Open Referral', () => {
  it('is of the fellowship that its body or its name is', () => {
    expect(read({}).fellowship).to.equal('smart');
    expect(
      read({ organization: { name: 'Example Council' }, name: 'Gamblers Anonymous' }).fellowship,
    ).to.equal('ga');
    expect(read({ organization: { name: 'Example Council' } }).fellowship).to.equal(undefined);
  });

  it('names its body as the source', () =>
    expect(read({}).source.attribution).to.equal('SMART Recovery UK'));

  it('is one meeting at each of its places, each with an id that stays', () => {
    const { meetings, notes } = readAll([
      service({ service_at_locations: [at('Hall'), at('Library')] }),
    ]);
    expect(notes).to.deep.equal([]);
    expect(meetings.map(({ id, venue }) => [id, venue?.name])).to.deep.equal([
      ['s1~at-Hall', 'Hall'],
      ['s1~at-Library', 'Library'],
    ]);
  });

  it('takes the schedule of a place before that of the service', () => {
    const { meetings } = readAll([
      service({ service_at_locations: [at('Hall'), at('Library', {}, [weekly('SA')])] }),
    ]);
    expect(meetings.map(({ times }) => times.map(({ day }) => day))).to.deep.equal([[3], [6]]);
  });

  it('follows a schedule to the place that it names', () => {
    const { meetings } = readAll([
      service({
        service_at_locations: [at('Hall'), at('Library')],
        schedules: [
          weekly('MO', { service_at_location_id: 'at-Hall' }),
          weekly('TU', { location_id: 'place-Library' }),
        ],
      }),
    ]);
    expect(meetings.map(({ times }) => times.map(({ day }) => day))).to.deep.equal([[1], [2]]);
  });

  it('is one meeting with all its times at one place', () => {
    const { times } = read({
      schedules: [weekly('MO,TH'), weekly('SA', { opens_at: '10:00', closes_at: '11:00' })],
    });
    expect(times.map(({ day, start, duration }) => [day, start, duration])).to.deep.equal([
      [1, 1170, 90],
      [4, 1170, 90],
      [6, 600, 60],
    ]);
  });

  it('is two meetings where some of it is online', () => {
    const { meetings } = readAll([
      service({
        schedules: [
          weekly('MO'),
          weekly('TH', { attending_type: 'online', schedule_link: 'https://example.org/join' }),
        ],
      }),
    ]);
    expect(meetings.map(({ attendance, times: [time] }) => [attendance, time!.day])).to.deep.equal([
      ['in-person', 1],
      ['online', 4],
    ]);
    expect(meetings[1]!.venue?.address).to.equal(undefined);
    expect(meetings[1]!.source.url).to.equal('https://example.org/join');
  });

  it('is online at a virtual location, with its link', () => {
    const { attendance, online } = read({
      service_at_locations: [
        { id: 'v', location: { location_type: 'virtual', url: 'https://meet.example.org/j/1' } },
      ],
    });
    expect([attendance, online?.url]).to.deep.equal(['online', 'https://meet.example.org/j/1']);
  });

  it('shows its alert as a notice, and when it was assured', () => {
    const { status, checked } = read({
      alert: 'Closed on 25 December.',
      assured_date: '2026-10-01T10:00:00Z',
    });
    expect(status).to.deep.equal({ state: 'active', notice: 'Closed on 25 December.' });
    expect(checked).to.equal('2026-10-01');
  });

  it('is suspended while it is closed, and left out by name once it has ended', () => {
    for (const status of ['inactive', 'temporarily closed'])
      expect(read({ status }).status.state).to.equal('suspended');
    const { meetings, notes } = readAll([service({ status: 'defunct' }), service({ id: 's2' })]);
    expect(meetings.map(({ id }) => id)).to.deep.equal(['s2']);
    expect(notes).to.deep.equal(['* withdrawn']);
  });

  for (const [description, access] of [
    [
      'Wheelchair access at the rear. Accessible toilet.',
      { 'step-free': true, 'accessible-toilet': true },
    ],
    ['No step-free access; hearing loop', { 'step-free': false, 'hearing-loop': true }],
    ['Not wheelchair accessible but there is parking', { 'step-free': false, parking: true }],
    ['BSL interpreter on request', { 'sign-language': true }],
    ['A friendly place', undefined],
  ] as const)
    it(`reads “${description}”, and keeps the words`, () => {
      const meeting = read({
        service_at_locations: [at('Hall', { accessibility: [{ description }] })],
      });
      expect(meeting.access).to.deep.equal(access);
      expect(meeting.notes).to.contain(description);
    });

  it('says what it costs, who may come and in which languages', () => {
    const meeting = read({
      cost_options: [{ option: 'Suggested gift', amount: 2, currency: 'GBP' }],
      minimum_age: '18',
      maximum_age: 25,
      languages: [{ name: 'Polish', code: 'pl' }, { language: 'Welsh' }],
      eligibility_description: 'For people in Leeds.',
    });
    expect(meeting.cost).to.equal('Suggested gift: £2');
    expect(meeting.who).to.deep.equal({ minAge: 18, maxAge: 25, languages: ['pl', 'cy'] });
    expect(meeting.notes).to.contain('For people in Leeds.');
    expect(read({ cost_options: [{ amount: 0 }] }).cost).to.equal('Free');
    expect(read({ fees: 'No charge' }).cost).to.equal('No charge');
  });

  it('gives the service’s own telephone and never a person’s', () => {
    const phone = (number: string) => [{ number }];
    const contacts = [
      { name: 'private-person', phones: phone('07700 900123') },
      { phones: phone('01632 960123') },
    ];
    expect(read({ contacts }).contact?.phone).to.contain('01632 960123');
    expect(JSON.stringify(read({ contacts: contacts.slice(0, 1) }))).not.to.contain('07700');
  });

  it('reads the names of version 1.0', () => {
    const { meetings, notes } = readAll([
      {
        id: 'v1',
        name: 'Tea and Talk',
        organization: { name: 'SMART Recovery UK' },
        eligibilitys: [{ eligibility: 'Adults', minimum_age: 18 }],
        regular_schedules: [weekly('TU')],
        service_at_locations: [
          {
            id: 'l1',
            location: {
              name: 'Example Hall',
              physical_addresses: [
                { address_1: '1 Mill Lane', city: 'Leeds', postal_code: 'LS6 1AA' },
              ],
              accessibility_for_disabilities: [{ accessibility: 'Wheelchair access' }],
            },
          },
        ],
      },
    ]);
    expect(notes).to.deep.equal([]);
    const [meeting] = meetings;
    expect(meeting!.venue?.postcode).to.equal('LS6 1AA');
    expect(meeting!.who?.minAge).to.equal(18);
    expect(meeting!.access).to.deep.equal({ 'step-free': true });
    expect(meeting!.times[0]).to.deep.include({ day: 2, start: 1170, duration: 90 });
  });

  for (const [name, wrap] of [
    ['a bare list', (one: Raw) => [one]],
    [
      'a page of 3.0',
      (one: Raw) => ({ total_items: 1, total_pages: 1, page_number: 1, contents: [one] }),
    ],
    ['a page of 1.0', (one: Raw) => ({ totalElements: 1, totalPages: 1, content: [one] })],
    ['one service', (one: Raw) => one],
  ] as const)
    it(`is read from ${name}`, () => {
      const result = readFeedSync(
        wrap(service()),
        { source: 'test' },
        {},
        { reader: openReferral },
      );
      expect(result.ok && result.value.meetings).to.have.length(1);
    });
});

const good = [1, 2, 3].map((each) =>
  service({
    id: `good-${each}`,
    contacts: [{ name: 'private-person', phones: [{ number: '07700 900123' }] }],
  }),
);
formatConformity({
  name: 'open-referral',
  reader: openReferral,
  text: JSON.stringify({ contents: good }),
  meetings: 3,
  harmed: fc
    .record({
      at: fc.constantFrom(...Object.keys(good[0]!)),
      inner: fc.constantFrom(
        'freq',
        'byday',
        'interval',
        'dtstart',
        'count',
        'opens_at',
        'bymonthday',
        'valid_from',
      ),
      value: fc.jsonValue(),
    })
    .map(({ at: field, inner, value }) => ({
      contents: [
        { ...good[0], [field]: value },
        { ...good[1], schedules: [{ ...weekly('TU'), [inner]: value }] },
        good[2],
      ],
    })),
  common: JSON.stringify([service({ name: 'Common Ground' })]),
});
