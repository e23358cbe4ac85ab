import { expect } from '@open-wc/testing';
import { feedOf, one, record } from './helpers.js';

const times = (fields: Record<string, unknown>) => one(fields).meeting?.times;
const london = 'Europe/London';

describe('when a meeting is held', () => {
  it('is its day and time in its zone', () => {
    expect(times({ end_time: '20:45' })).to.deep.equal([
      { day: 1, start: 1170, duration: 75, zone: london },
    ]);
    expect(times({ timezone: 'America/Edmonton' })).to.deep.equal([
      { day: 1, start: 1170, zone: 'America/Edmonton' },
    ]);
  });
  it('is every day of an array, in one meeting', () => {
    const { meetings } = feedOf([record({ day: [1, 3, 5] })]);
    expect(meetings).to.have.length(1);
    expect(meetings[0]!.times.map(({ day, start }) => [day, start])).to.deep.equal([
      [1, 1170],
      [3, 1170],
      [5, 1170],
    ]);
  });
  it('is by appointment without a day', () => {
    for (const day of [undefined, null, '', []]) {
      expect(one({ day, time: undefined })).to.deep.include({ notes: [] });
      expect(times({ day, time: undefined })).to.deep.equal([]);
    }
  });
  it('is by appointment with a time and no day, and the editor is told', () => {
    expect(times({ day: undefined })).to.deep.equal([]);
    expect(one({ day: undefined }).notes).to.deep.equal(['day bad-day']);
  });
  it('has a day and no time where the time is left out', () => {
    expect(times({ time: null })).to.deep.equal([{ day: 1, zone: london }]);
    expect(times({ time: '', end_time: '20:30' })).to.deep.equal([{ day: 1, zone: london }]);
  });
  it('keeps the good days of an array', () => {
    expect(times({ day: [2, 9] })?.map(({ day }) => day)).to.deep.equal([2]);
    expect(one({ day: [2, 9] }).notes).to.deep.equal(['day bad-day']);
  });
  it('reads 7:30 as morning only beside a time of the 24-hour clock', () => {
    expect(times({ time: '7:30' })?.[0]?.start).to.equal(450);
    const { meetings, problems } = feedOf([
      record({ time: '7:30' }),
      record({ slug: 'two', time: '7:30 PM' }),
    ]);
    expect(meetings.map(({ id }) => id)).to.deep.equal(['two']);
    expect(problems[0]).to.deep.equal({
      index: 0,
      id: 'one',
      field: '*',
      reason: 'ambiguous-time',
    });
  });

  const ends: readonly (readonly [string, unknown, number | undefined, string?])[] = [
    ['19:00', '20:30', 90],
    ['23:00', '00:30', 90],
    ['23:00', '00:00', 60],
    ['23:00', '24:00', 60],
    ['20:00', '07:00', 660],
    ['08:00', '22:00', 840],
    ['19:00', '9pm', 120, 'end_time time-read-loosely'],
    ['19:00', '19:00', undefined, 'end_time bad-end-time'],
    ['12:15', '01:15', undefined, 'end_time bad-end-time'],
    ['17:30', '16:30', undefined, 'end_time bad-end-time'],
    ['19:00', '8.30', undefined, 'end_time bad-end-time'],
    ['19:00', 'later', undefined, 'end_time bad-end-time'],
    ['19:00', { at: 1 }, undefined, 'end_time bad-end-time'],
  ];
  for (const [time, end, duration, note] of ends) {
    it(`from ${time} to ${JSON.stringify(end)} lasts ${duration ?? 'an unknown while'}`, () => {
      const read = one({ time, end_time: end });
      expect(read.meeting?.times[0]?.duration).to.equal(duration);
      expect(read.notes).to.deep.equal(note ? [note] : []);
    });
  }

  const skipped: readonly (readonly [Record<string, unknown>, string])[] = [
    [{ time: '25:99' }, 'bad-time'],
    [{ time: '24:00' }, 'bad-time'],
    [{ time: {} }, 'bad-time'],
    [{ time: '7.30' }, 'ambiguous-time'],
    [{ day: 7 }, 'bad-day'],
    [{ day: 'Noday' }, 'bad-day'],
    [{ timezone: 'BST' }, 'bad-zone'],
    [{ timezone: 'EST' }, 'bad-zone'],
    [{ timezone: '+01:00' }, 'bad-zone'],
    [{ timezone: 'Mars/Phobos' }, 'bad-zone'],
    [{ timezone: 'europe/london' }, 'bad-zone'],
    [{ timezone: 1 }, 'bad-zone'],
    [{ timezone: { a: 1 } }, 'bad-zone'],
  ];
  for (const [fields, reason] of skipped) {
    it(`is refused for ${JSON.stringify(fields)}`, () => {
      const { meeting, notes } = one(fields);
      expect(meeting).to.equal(undefined);
      expect(notes).to.deep.equal([`* ${reason}`]);
    });
  }
  it('needs no zone by appointment', () => {
    const { meeting, notes } = one({ day: undefined, time: undefined, timezone: 'BST' });
    expect(meeting?.times).to.deep.equal([]);
    expect(notes).to.deep.equal(['timezone bad-zone']);
  });
});

describe('how people take part', () => {
  const link = 'https://zoom.us/j/123456789';
  const cases: readonly (readonly [string, Record<string, unknown>, string, string])[] = [
    ['an address', {}, 'in-person', 'active'],
    ['an address and a link', { conference_url: link }, 'hybrid', 'active'],
    ['an address and a telephone', { conference_phone: '020 7946 0000' }, 'hybrid', 'active'],
    ['an address and the type ONL', { types: ['ONL'] }, 'hybrid', 'active'],
    [
      'an area and a link',
      { formatted_address: 'Leeds, UK', conference_url: link },
      'online',
      'active',
    ],
    [
      'an address said to be approximate, and a link',
      { approximate: 'yes', conference_url: link },
      'online',
      'active',
    ],
    [
      'a hall with a postcode and no street, and a link',
      { formatted_address: 'Leeds, LS6 1AA', location: 'Mill Hall', conference_url: link },
      'hybrid',
      'active',
    ],
    [
      'a place called Zoom, with a postcode, and a link',
      { formatted_address: 'Leeds, LS6 1AA', location: 'Zoom', conference_url: link },
      'online',
      'active',
    ],
    [
      'an area called Virtual Only, and no link',
      { formatted_address: 'Leeds, UK', location: 'Virtual Only' },
      'online',
      'active',
    ],
    [
      'a closed area called Zoom Leeds, and no link',
      { formatted_address: 'Leeds, UK', location: 'Zoom Leeds', types: ['TC'] },
      'online',
      'suspended',
    ],
    ['a closed place', { types: ['TC'] }, 'in-person', 'suspended'],
    ['a closed place and a link', { types: ['TC'], conference_url: link }, 'online', 'active'],
    [
      'a closed place, hybrid by its own word',
      { types: ['TC'], conference_url: link, attendance_option: 'hybrid' },
      'online',
      'active',
    ],
    ['in_person by its own word', { attendance_option: 'in_person' }, 'in-person', 'active'],
    ['online by its own word', { attendance_option: 'online' }, 'online', 'active'],
    ['inactive by its own word', { attendance_option: 'inactive' }, 'in-person', 'suspended'],
    [
      'inactive by its own word, with a link',
      { attendance_option: 'inactive', conference_url: link },
      'hybrid',
      'suspended',
    ],
    [
      'Hybrid, in our own format',
      { attendance: 'Hybrid', conference_url: link },
      'hybrid',
      'active',
    ],
    ['a word for it that nobody knows', { attendance_option: 'maybe' }, 'in-person', 'active'],
    ['a link that is none', { conference_url: 'a/b' }, 'in-person', 'active'],
    ['a status', { status: 'Suspended' }, 'in-person', 'suspended'],
  ];
  for (const [what, fields, attendance, state] of cases) {
    it(`${what}: ${attendance}, ${state}`, () => {
      const { meeting } = one(fields);
      expect(meeting?.attendance).to.equal(attendance);
      expect(meeting?.status.state).to.equal(state);
    });
  }

  it('takes the building away from a meeting that nobody goes to', () => {
    const { meeting } = one({
      types: ['TC', 'X', 'XB', 'ASL'],
      conference_url: link,
      location: 'Mill Hall',
      location_notes: 'Side door',
      latitude: 53.8,
      longitude: -1.5,
    });
    expect(meeting?.venue).to.deep.equal({
      locality: 'Leeds',
      nation: 'UK',
      position: { lat: 53.8, lng: -1.5, precision: 'about' },
    });
    expect(meeting?.access).to.deep.equal({ 'sign-language': true });
  });

  it('gives the way in, and takes no code from the notes', () => {
    const { meeting } = one({
      conference_url: link,
      conference_url_notes: 'Ask to be let in',
      conference_phone: '+442079460000,,123456789#',
      conference_phone_notes: 'UK rate',
      conference_id: '123 4567 890',
      notes: 'Passcode: serenity\nDial-in passcode: 999',
    });
    expect(meeting?.online).to.deep.equal({
      url: link,
      host: 'zoom.us',
      phone: '+442079460000,,123456789#',
      id: '123 4567 890',
      notes: 'Ask to be let in\n\nUK rate',
    });
  });
});

describe('where a meeting is held', () => {
  it('is read from one line or from its parts', () => {
    const venue = one({
      formatted_address: undefined,
      location: 'Mill Hall',
      address: '1 Mill Lane, Headingley',
      city: 'Leeds',
      state: 'West Yorkshire',
      postal_code: 'ls61aa',
      country: 'England',
      region: 'Yorkshire',
      sub_region: 'Leeds',
      location_notes: 'Side door\nRing twice',
      latitude: '53.8',
      longitude: -1.5,
    }).meeting?.venue;
    expect(venue).to.deep.equal({
      name: 'Mill Hall',
      address: ['1 Mill Lane', 'Headingley'],
      locality: 'Leeds',
      regions: ['West Yorkshire', 'Yorkshire', 'Leeds'],
      nation: 'England',
      postcode: 'LS6 1AA',
      entrance: 'Side door\nRing twice',
      position: { lat: 53.8, lng: -1.5, precision: 'exact' },
    });
  });
  it('reads a whole address in the field of the street', () => {
    const venue = one({ formatted_address: undefined, address: '1 Mill Lane, Leeds, LS6 1AA' });
    expect(venue.meeting?.venue).to.deep.equal({
      address: ['1 Mill Lane'],
      locality: 'Leeds',
      postcode: 'LS6 1AA',
    });
  });
  it('reads regions as a list or with signs between', () => {
    expect(one({ regions: ['North', 'Leeds', 'North'] }).meeting?.venue?.regions).to.deep.equal([
      'North',
      'Leeds',
    ]);
    expect(one({ region: 'North > Leeds' }).meeting?.venue?.regions).to.deep.equal([
      'North',
      'Leeds',
    ]);
  });
  it('has a position that is about the area where the address is of an area', () => {
    const position = { latitude: 53.8, longitude: -1.5 };
    const precision = (fields: Record<string, unknown>) =>
      one({ ...position, ...fields }).meeting?.venue?.position?.precision;
    expect(precision({})).to.equal('exact');
    expect(precision({ approximate: 'yes' })).to.equal('about');
    expect(precision({ formatted_address: 'Leeds, UK' })).to.equal('about');
    expect(precision({ formatted_address: 'Leeds, UK', approximate: 'no' })).to.equal('exact');
  });
  it('is told of where it is only an area', () => {
    const { meeting, notes } = one({ formatted_address: 'Leeds, UK' });
    expect(meeting?.venue?.locality).to.equal('Leeds');
    expect(notes).to.deep.equal(['formatted_address missing-place']);
  });
  it('is told of where it is online and gives no way in, while it is held', () => {
    const online = { attendance_option: 'online' };
    expect(one(online).notes).to.deep.equal(['conference_url missing-place']);
    expect(one({ ...online, status: 'suspended' }).notes).to.deep.equal([]);
  });
  it('may be missing only where there is another way to reach the group', () => {
    const without = { formatted_address: undefined };
    expect(one(without)).to.deep.equal({ meeting: undefined, notes: ['* missing-place'] });
    for (const way of [
      { conference_phone: '020 7946 0000' },
      { email: 'group@example.org' },
      { website: 'https://example.org' },
      { url: 'https://example.org/meetings/one' },
      { attendance_option: 'online' },
    ])
      expect(one({ ...without, ...way }).meeting, JSON.stringify(way)).not.to.equal(undefined);
  });
});

describe('what the types say', () => {
  it('is kept as published and put into words of the model', () => {
    const { meeting } = one(
      { types: ['C', 'W', 'BE', 'X', 'XB', 'POL', 'A', 'POA', 'D'] },
      { fellowship: 'aa' },
    );
    expect(meeting?.types).to.deep.equal(['C', 'W', 'BE', 'X', 'XB', 'POL', 'A', 'POA', 'D']);
    expect(meeting?.who).to.deep.equal({
      openness: 'closed',
      audiences: ['women', 'newcomers'],
      languages: ['pl'],
    });
    expect(meeting?.access).to.deep.equal({ 'step-free': true, 'accessible-toilet': true });
    expect(meeting?.belief).to.equal('secular');
    expect(meeting?.proof).to.equal(true);
  });
  it('is that of the fellowship', () => {
    const aca = one({ types: ['A', 'S'], fellowship: 'ACA' }).meeting;
    expect(aca?.fellowship).to.equal('aca');
    expect(aca?.belief).to.equal(undefined);
    expect(aca?.who).to.equal(undefined);
    expect(one({ types: ['POA'] }, { fellowship: 'al-anon' }).meeting?.proof).to.equal(undefined);
  });
  it('is found by name as well', () => {
    const { meeting, notes } = one({ types: 'Open, Wheelchair access' });
    expect(meeting?.who?.openness).to.equal('open');
    expect(meeting?.access).to.deep.equal({ 'step-free': true });
    expect(notes).to.deep.equal([]);
  });
  it('is neither open nor closed where it is both', () => {
    expect(one({ types: ['O', 'C'] }).meeting?.who).to.equal(undefined);
  });
  it('names an unknown code once in a feed and keeps it', () => {
    const { meetings, problems } = feedOf([
      record({ types: ['ZZ', 'O'] }),
      record({ slug: 'two', types: ['ZZ'] }),
    ]);
    expect(problems).to.deep.equal([
      { index: 0, id: 'one', field: 'types', reason: 'unknown-code' },
    ]);
    expect(meetings.map(({ types }) => types)).to.deep.equal([['ZZ', 'O'], ['ZZ']]);
  });
  it('leaves out what is no code at all', () => {
    const { meeting } = one({ types: ['', null, {}, ['O'], 12, '__proto__', '<b>', 'valueOf'] });
    expect(meeting?.types).to.deep.equal(['12']);
  });
});

describe('the rest of a record', () => {
  it('is read', () => {
    const { meeting, notes } = one({
      group: 'Mill Group',
      notes: 'Notes',
      group_notes: 'Tea at seven',
      updated: '2026-10-01 10:00:00',
      url: 'https://example.org/one',
      website: 'https://mill.example.org',
      email: 'mill@example.org',
      phone: '020 7946 0000',
      feedback_emails: ['list@example.org'],
      entity: 'Yorkshire Intergroup',
    });
    expect(notes).to.deep.equal([]);
    expect(meeting?.group).to.equal('Mill Group');
    expect(meeting?.notes).to.equal('Notes\n\nTea at seven');
    expect(meeting?.checked).to.equal('2026-10-01');
    expect(meeting?.contact).to.deep.equal({
      website: 'https://mill.example.org/',
      email: 'mill@example.org',
      phone: '020 7946 0000',
    });
    expect(meeting?.report).to.equal('mailto:list@example.org');
    expect(meeting?.source).to.deep.equal({
      feed: 'test',
      id: 'one',
      attribution: 'Yorkshire Intergroup',
      url: 'https://example.org/one',
    });
  });
  it('never holds a person’s name, telephone or e-mail', () => {
    const { meeting } = one({
      contact_1_name: 'PERSON',
      contact_1_email: 'PERSON@example.org',
      contact_2_phone: '07700 PERSON',
      contact_name_1: 'PERSON',
      contact_email_1: 'PERSON@example.org',
      author: 'PERSON',
    });
    expect(JSON.stringify(meeting)).not.to.contain('PERSON');
  });
  it('says where to report a fault, by address first', () => {
    expect(one({ feedback_url: 'mailto:a@example.org' }).meeting?.report).to.equal(
      'mailto:a@example.org',
    );
    expect(
      one({ feedback_url: 'https://example.org/wrong', feedback_emails: ['a@example.org'] }).meeting
        ?.report,
    ).to.equal('https://example.org/wrong');
    expect(one({ feedback_emails: ['not one'] }).meeting?.report).to.equal(undefined);
  });
  it('takes the group’s name for a meeting without one', () => {
    expect(one({ name: undefined, group: 'Mill Group' }).meeting?.name).to.equal('Mill Group');
    expect(one({ name: undefined }).meeting).not.to.have.property('name');
    expect(one({ name: undefined }).notes).to.deep.equal(['name missing-name']);
  });
  it('costs one field where one field is bad', () => {
    const { meeting, notes } = one({
      notes: { html: 'x' },
      group: ['x'],
      email: 'not one',
      phone: 'ring us',
      conference_phone: '+11',
      updated: '8/9/2022',
      url: 'see flyer',
    });
    expect(notes).to.deep.equal([
      'group bad-type',
      'conference_phone bad-type',
      'email bad-type',
      'phone bad-type',
      'url bad-url',
      'notes bad-type',
      'updated bad-date',
    ]);
    expect(Object.keys(meeting!).sort()).to.deep.equal(
      ['attendance', 'id', 'name', 'source', 'status', 'times', 'venue'].sort(),
    );
  });
});
