/** Meeting Guide as WordPress and other publishers wrap it, extend it and put it in tables. */
import { expect } from '@open-wc/testing';
import { csv } from '../../src/feed/csv.js';
import { parseFeed } from '../../src/feed/read.js';
import { feedOf, record, type Raw } from './helpers.js';

const names = (data: unknown) => feedOf(data).meetings.map(({ name }) => name);

describe('a list in a wrapper', () => {
  const one = record();
  for (const [how, data] of [
    ['bare', [one]],
    ['as meetings', { meetings: [one] }],
    ['as data', { success: true, data: [one] }],
    ['as meetings within data', { status: 'ok', data: { meetings: [one] } }],
    ['as items', { total: 1, items: [one] }],
    ['as results', { count: 1, next: null, results: [one] }],
    ['under ids', { 'one-1': one, 'two-2': record({ slug: 'two', name: 'One' }) }],
  ] as const)
    it(`is read ${how}`, () => expect(new Set(names(data))).to.deep.equal(new Set(['One'])));

  for (const [what, data] of [
    ['an error', { error: 'rate limited' }],
    ['an error with a code', { code: 'rest_no_route', message: 'No route', data: { status: 404 } }],
    ['nothing', {}],
    ['settings by name', { colours: { name: 'blue' }, size: 3 }],
  ] as const)
    it(`is not seen in ${what}`, () => expect(() => feedOf(data)).to.throw('not-a-feed'));
});

describe('a record of the WordPress plugin', () => {
  const wordpress: Raw = {
    id: 1234,
    name: 'Open Door',
    slug: 'open-door-2',
    notes: 'Use the side door.',
    updated: '2026-10-01 10:00:00',
    location_id: 88,
    url: 'https://example.org/meetings/open-door-2/',
    edit_url: 'https://example.org/wp-admin/post.php?post=1234&action=edit',
    time: '19:30',
    end_time: '21:00',
    time_formatted: '7:30 pm',
    day: 1,
    types: ['O', 'X', 'SP', 'D'],
    location: 'Example Hall',
    location_notes: 'Ring the bell.',
    location_url: 'https://example.org/locations/example-hall/',
    formatted_address: '1 Sample Street, Leeds LS6 1AA, UK',
    approximate: 'no',
    latitude: 53.81,
    longitude: -1.56,
    region_id: 5,
    region: 'West Yorkshire',
    sub_region: 'Leeds',
    regions: ['West Yorkshire', 'Leeds'],
    group_id: 77,
    group: 'Open Door group',
    group_notes: 'Newcomers sit anywhere.',
    district: 'District 4',
    website: 'https://example.org/open-door',
    email: 'open-door@example.org',
    contact_1_name: 'private-person',
    contact_1_email: 'private-person@example.org',
    contact_1_phone: '07700 900123',
    feedback_emails: ['lists@example.org'],
    data_source: 'https://list.example.org/feed.json',
    data_source_name: 'Example Intergroup',
    attendance_option: 'hybrid',
    conference_url: 'https://meet.example.org/j/1',
    conference_url_notes: 'Ask for the passcode.',
    conference_provider: 'Example Meet',
    conference_phone: '+44 1632 960123,,1#',
  };

  it('says all that it can, and nothing of a person', () => {
    const { meetings, problems } = feedOf([wordpress]);
    expect(problems).to.deep.equal([]);
    const [meeting] = meetings;
    expect(meeting).to.deep.include({
      id: 'open-door-2',
      attendance: 'hybrid',
      checked: '2026-10-01',
    });
    expect(meeting!.times).to.deep.equal([
      { day: 1, start: 1170, duration: 90, zone: 'Europe/London' },
    ]);
    expect(meeting!.venue?.regions).to.deep.equal(['West Yorkshire', 'Leeds']);
    expect(meeting!.venue?.entrance).to.equal('Ring the bell.');
    expect(meeting!.notes).to.equal('Use the side door.\n\nNewcomers sit anywhere.');
    expect(meeting!.source).to.deep.include({
      attribution: 'Example Intergroup',
      url: 'https://example.org/meetings/open-door-2/',
    });
    expect(meeting!.report).to.equal('mailto:lists@example.org');
    expect(JSON.stringify(meeting)).not.to.match(/private-person|07700|edit|7:30 pm/);
  });

  for (const [option, attendance, state] of [
    ['in_person', 'in-person', 'active'],
    ['online', 'online', 'active'],
    ['hybrid', 'hybrid', 'active'],
    ['inactive', 'in-person', 'suspended'],
  ] as const)
    it(`is ${attendance} and ${state} where its option is ${option}`, () => {
      const links =
        option === 'in_person' || option === 'inactive'
          ? { conference_url: '', conference_phone: '' }
          : {};
      const { meetings } = feedOf([{ ...wordpress, ...links, attendance_option: option }]);
      expect(meetings[0]).to.deep.include({ attendance });
      expect(meetings[0]!.status.state).to.equal(state);
    });
});

describe('the table form of Meeting Guide', () => {
  const head = [
    'Name',
    'ID',
    'Day',
    'Time',
    'End Time',
    'Types',
    'Location',
    'Address',
    'City',
    'Region',
    'Notes',
  ];
  const row = [
    'Open Door',
    'open-door',
    'Monday',
    '7:30 PM',
    '9:00 PM',
    'Open, Wheelchair Access',
    'Example Hall',
    '1 Sample Street',
    'Leeds',
    'West Yorkshire',
    'Side door',
  ];

  for (const [how, text] of [
    [
      'as CSV',
      [head, row].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n') + '\n',
    ],
    [
      'as a sheet’s service answers it',
      JSON.stringify({ range: 'A1:K2', majorDimension: 'ROWS', values: [head, row] }),
    ],
  ] as const)
    it(`is read ${how}`, async () => {
      const result = await parseFeed(text, {}, 'test', () => Promise.resolve(csv));
      if (!result.ok) throw new Error(result.error.detail);
      const [meeting] = result.value.meetings;
      expect(meeting).to.deep.include({ id: 'open-door', name: 'Open Door', notes: 'Side door' });
      expect(meeting!.times).to.deep.equal([
        { day: 1, start: 1170, duration: 90, zone: 'Europe/London' },
      ]);
      expect(meeting!.who?.openness).to.equal('open');
      expect(meeting!.access).to.deep.equal({ 'step-free': true });
    });

  it('may hold numbers, ticks and rows of nothing', async () => {
    const values = [head, [...row.slice(0, 10), 42], [], null, ['Second', 7, 2, '18:00', '', true]];
    const result = await parseFeed(JSON.stringify({ values }), {}, 'test', () =>
      Promise.resolve(csv),
    );
    expect(result.ok && result.value.meetings[0]!.notes).to.equal('42');
  });
});
