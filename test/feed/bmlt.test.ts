/** What the records of a BMLT server say, in our terms. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Meeting } from '../../src/core/meeting.js';
import { bmlt } from '../../src/feed/bmlt.js';
import type { FeedSettings } from '../../src/feed/feed.js';
import { parseFeed, readFeedSync } from '../../src/feed/read.js';
import { bmltMeeting } from '../helpers/bmlt-meeting.mjs';
import { sharedData } from '../helpers/shared-data.js';
import { formatConformity } from './format-conformity.js';
import type { Raw } from './helpers.js';

const format = (key: string, id: string, name: string, world: string, type = 'FC1', more = {}) => ({
  key_string: key,
  name_string: name,
  world_id: world,
  format_type_enum: type,
  id,
  ...more,
});
const formats = [
  format('C', '4', 'Closed', 'CLOSED', 'O'),
  format('O', '17', 'Open', 'OPEN', 'O'),
  format('St', '27', 'Step', 'STEP'),
  format('W', '32', 'Women', 'W', 'FC3'),
  format('WC', '33', 'Wheelchair', 'WCHR', 'FC2'),
  format('NC', '36', 'No Children', 'NC', 'FC3'),
  format('Pi', '20', 'Pitch', ''),
  format('ES', '13', 'Spanish', 'LANG', 'LANG'),
  format('VM', '54', 'Virtual Meeting', 'VM', 'FC2'),
  format('TC', '55', 'Temporarily Closed', 'TC', 'FC2'),
  format('HY', '56', 'Hybrid Meeting', 'HYBR', 'FC2'),
];
const online = {
  venue_type: '2',
  virtual_meeting_link: 'https://meet.example.org/j/1',
  latitude: '0',
  longitude: '0',
};

function readAll(
  meetings: readonly Raw[],
  list: readonly unknown[] = formats,
  settings: FeedSettings = {},
) {
  const data = { meetings, formats: list };
  const result = readFeedSync(data, { source: 'test' }, settings, { reader: bmlt });
  if (!result.ok) throw new Error(result.error.detail);
  const { problems } = result.value;
  return {
    meetings: result.value.meetings,
    notes: problems.map(({ field, reason }) => `${field} ${reason}`),
  };
}
const read = (
  more: Raw,
  settings?: FeedSettings,
): { meeting: Meeting; notes: readonly string[] } => {
  const { meetings, notes } = readAll([bmltMeeting(1, more)], formats, settings);
  return { meeting: meetings[0]!, notes };
};

describe('a meeting of a BMLT server', () => {
  it('is of NA unless the host says otherwise', () => {
    expect(read({}).meeting.fellowship).to.equal('na');
    expect(read({}, { fellowship: 'ca' }).meeting.fellowship).to.equal('ca');
  });

  for (const [weekday, day] of [
    ['1', 0],
    ['2', 1],
    ['7', 6],
  ] as const)
    it(`counts ${weekday} as day ${day}: its week begins with 1, a Sunday`, () =>
      expect(read({ weekday_tinyint: weekday }).meeting.times[0]!.day).to.equal(day));

  for (const weekday of ['0', '8', '-1', 'x'])
    it(`refuses the day ${weekday}`, () => {
      const { meetings, notes } = readAll([
        bmltMeeting(1, { weekday_tinyint: weekday }),
        bmltMeeting(2),
      ]);
      expect(meetings.map(({ id }) => id)).to.deep.equal(['2']);
      expect(notes).to.deep.equal(['* bad-day']);
    });

  it('takes an empty zone for the feed’s own', () => {
    expect(read({}).meeting.times[0]!.zone).to.equal('Europe/London');
    expect(read({}, { timeZone: 'Europe/Dublin' }).meeting.times[0]!.zone).to.equal(
      'Europe/Dublin',
    );
    expect(read({ time_zone: 'Europe/Paris' }).meeting.times[0]!.zone).to.equal('Europe/Paris');
  });

  for (const [start, duration, expected] of [
    ['19:30:00', '01:30:00', { start: 1170, duration: 90 }],
    ['07:00:00', '00:45:00', { start: 420, duration: 45 }],
    ['00:00:00', '01:00:00', { start: 0, duration: 60 }],
    ['19:30:00', '24:00:00', { start: 1170 }],
    ['19:30:00', '00:00:00', { start: 1170 }],
    ['23:30:00', '01:00:00', { start: 1410, duration: 60 }],
  ] as const)
    it(`reads ${start} for ${duration}`, () => {
      const { zone, day, ...time } = read({ start_time: start, duration_time: duration }).meeting
        .times[0]!;
      expect([zone, day]).to.deep.equal(['Europe/London', 1]);
      expect(time).to.deep.equal(expected);
    });

  it('says how to join by its venue type, and by its formats where it has none', () => {
    const link = { virtual_meeting_link: 'https://meet.example.org/j/1' };
    expect(read({ venue_type: '1' }).meeting.attendance).to.equal('in-person');
    expect(read(online).meeting.attendance).to.equal('online');
    expect(read({ venue_type: '3', ...link }).meeting.attendance).to.equal('hybrid');
    const old = { venue_type: '', format_shared_id_list: '' };
    expect(read({ ...old, formats: 'O,VM', ...link }).meeting.attendance).to.equal('online');
    expect(read({ ...old, formats: 'O,HY', ...link }).meeting.attendance).to.equal('hybrid');
    expect(read({ ...old, formats: 'O' }).meeting.attendance).to.equal('in-person');
  });

  it('is suspended where its building is closed, and online where it has that half', () => {
    const shut = { formats: 'TC', format_shared_id_list: '55' };
    expect(read(shut).meeting.status.state).to.equal('suspended');
    const hybrid = read({ ...shut, ...online, venue_type: '3' }).meeting;
    expect([hybrid.attendance, hybrid.status.state]).to.deep.equal(['online', 'active']);
  });

  it('has no place where it is online, whatever the server draws on its map', () => {
    const { meeting, notes } = read({ ...online, latitude: '53.8', longitude: '-1.5' });
    expect(meeting.venue?.position).to.equal(undefined);
    expect(meeting.venue?.address).to.equal(undefined);
    expect(notes).to.deep.equal([]);
  });

  it('takes its formats from the answer, by the ids that all servers share', () => {
    const { meeting } = read({
      formats: 'O,St,W,WC,NC,ES,Pi',
      format_shared_id_list: '17,27,32,33,36,13,20',
    });
    expect(meeting.who).to.deep.equal({
      openness: 'open',
      audiences: ['women'],
      languages: ['es'],
    });
    expect(meeting.access).to.deep.equal({ 'step-free': true, children: false });
    expect(meeting.types).to.include.members(['STEP', 'Pitch']);
  });

  it('does not take one server’s formats for another’s', () => {
    const of = (root_server_uri: string) => ({ root_server_uri });
    const [a, b] = ['https://a.example.org', 'https://b.example.org'];
    const { meetings } = readAll(
      [
        bmltMeeting(1, { ...of(a), formats: 'X', format_shared_id_list: '1' }),
        bmltMeeting(2, { ...of(b), formats: 'X', format_shared_id_list: '1' }),
      ],
      [format('X', '1', 'Women', 'W', 'FC3', of(a)), format('X', '1', 'Men', 'M', 'FC3', of(b))],
    );
    expect(meetings.map(({ who }) => who?.audiences)).to.deep.equal([['women'], ['men']]);
  });

  it('tells the editor once where the answer says nothing of its formats', () => {
    const { meetings, notes } = readAll([bmltMeeting(1), bmltMeeting(2)], []);
    expect(meetings).to.have.length(2);
    expect(notes).to.deep.equal(['types unknown-code']);
  });

  it('mends a link without its scheme, and keeps what stands beside it', () => {
    const { meeting } = read({
      ...online,
      virtual_meeting_link: 'meet.example.org/j/9',
      virtual_meeting_additional_info: 'Meeting ID 123 456',
      phone_meeting_number: '+44 20 7946 0123',
    });
    expect(meeting.online?.url).to.equal('https://meet.example.org/j/9');
    expect(meeting.online?.phone).to.contain('7946 0123');
    expect(JSON.stringify(meeting.online)).to.contain('Meeting ID 123 456');
  });

  it('keeps the directions, the trains and the buses', () => {
    const { meeting } = read({
      location_info: 'Side door',
      train_lines: 'Leeds',
      bus_lines: '36, 91',
    });
    expect(meeting.venue?.entrance).to.equal('Side door');
    expect(meeting.venue?.transport).to.equal('Leeds\n36, 91');
  });

  it('is left out, by name, where it is not published', () => {
    const { meetings, notes } = readAll([bmltMeeting(1, { published: '0' }), bmltMeeting(2)]);
    expect(meetings.map(({ id }) => id)).to.deep.equal(['2']);
    expect(notes).to.deep.equal(['* withdrawn']);
  });

  it('is read as well from a saved answer without formats, as a bare list', async () => {
    const result = await parseFeed(JSON.stringify([bmltMeeting(1)]), {}, 'saved', () =>
      Promise.resolve(bmlt),
    );
    expect(result.ok && result.value.meetings).to.have.length(1);
  });
});

describe('the example of a BMLT answer', () => {
  it('is shown whole', async function () {
    const { 'GetSearchResults&get_used_formats=1': answer } = JSON.parse(
      await sharedData(this, 'feeds/bmlt-example.json'),
    ) as Record<
      string,
      { readonly meetings: readonly Raw[]; readonly formats: readonly unknown[] }
    >;
    const { meetings, notes } = readAll(answer!.meetings, answer!.formats);
    expect(notes).to.deep.equal([]);
    expect(meetings.map(({ id, name, attendance }) => [id, name, attendance])).to.deep.equal([
      ['101', 'Monday Fresh Start', 'in-person'],
      ['102', 'Sunday Night Online', 'online'],
      ['103', "Women's Saturday Hybrid", 'hybrid'],
    ]);
    expect(
      meetings.map(({ times: [time] }) => [time!.day, time!.start, time!.duration]),
    ).to.deep.equal([
      [1, 1170, 90],
      [0, 1200, 60],
      [6, 660, 75],
    ]);
    expect(meetings.map(({ who }) => who?.openness)).to.deep.equal(['open', 'closed', 'open']);
  });
});

const good = [1, 2, 3].map((at) => bmltMeeting(at));
formatConformity({
  name: 'bmlt',
  reader: bmlt,
  text: JSON.stringify({ meetings: good, formats }),
  meetings: 3,
  harmed: fc
    .record({
      at: fc.constantFrom(...Object.keys(good[0]!)),
      value: fc.jsonValue(),
      list: fc.jsonValue(),
    })
    .map(({ at, value, list }) => ({
      meetings: [{ ...good[0], [at]: value }, ...good.slice(1)],
      formats: [...formats, list],
    })),
  common: JSON.stringify([
    bmltMeeting(1, {
      meeting_name: 'Common Ground',
      weekday_tinyint: '4',
      start_time: '19:30:00',
      duration_time: '01:30:00',
      formats: '',
      format_shared_id_list: '',
      location_street: '1 Mill Lane',
      location_postal_code_1: 'LS6 1AA',
      latitude: '53.81',
      longitude: '-1.56',
    }),
  ]),
});
