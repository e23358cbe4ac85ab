import { expect } from '@open-wc/testing';
import type { MeetingTime, Recurrence } from '../../src/core/meeting.js';
import { feedOf, one, type Raw, record } from './helpers.js';

describe('the fields that our own format adds', () => {
  it('are read', () => {
    const { meeting, notes } = one({
      fellowship: 'SMART Recovery UK',
      approach: ['cbt', 'Secular peer'],
      belief: 'secular',
      focus: 'alcohol, gambling',
      audiences: ['women', 'Young people'],
      languages: ['cy', 'en-gb', 'Polish'],
      openness: 'on request',
      min_age: 18,
      max_age: '25',
      access: { 'step-free': true, 'hearing-loop': 'yes', dogs: 'no', parking: null },
      proof: 'yes',
      cost: 'Free',
      notice: 'Moved for August',
      status: 'moved',
      transport: 'Bus 6',
      entrance: 'Side door',
      location_notes: 'left out',
      checked: '2026-11-01',
      updated: '2025-01-01',
      feedback_url: 'mailto:list@example.org',
      conference_url: 'https://zoom.us/j/1',
      conference_id: '123 456',
      conference_passcode: 'tea',
      name_cy: 'Un',
      notes_cy: 'Nodiadau\nhir',
      'name_zh-Hant': '一',
      sample: true,
    });
    expect(notes).to.deep.equal([]);
    expect(meeting).to.deep.include({
      fellowship: 'smart',
      approach: ['cbt', 'secular-peer'],
      belief: 'secular',
      focus: ['alcohol', 'gambling'],
      who: {
        openness: 'on-request',
        audiences: ['women', 'young-people'],
        languages: ['cy', 'en-GB', 'pl'],
        minAge: 18,
        maxAge: 25,
      },
      access: { 'step-free': true, 'hearing-loop': true, dogs: false },
      proof: true,
      cost: 'Free',
      status: { state: 'moved', notice: 'Moved for August' },
      checked: '2026-11-01',
      report: 'mailto:list@example.org',
      translations: {
        cy: { name: 'Un', notes: 'Nodiadau\nhir' },
        'zh-Hant': { name: '一' },
      },
      sample: true,
    });
    expect(meeting?.venue).to.deep.include({ entrance: 'Side door', transport: 'Bus 6' });
    expect(meeting?.online).to.deep.include({ id: '123 456', passcode: 'tea' });
  });
  it('beat what the types imply', () => {
    const { meeting } = one({
      types: ['X', 'O', 'A'],
      access: { 'step-free': false },
      openness: 'closed',
      belief: 'mixed',
    });
    expect(meeting?.access).to.deep.equal({ 'step-free': false });
    expect(meeting?.who?.openness).to.equal('closed');
    expect(meeting?.belief).to.equal('mixed');
  });
  it('cost no more than themselves where they are wrong', () => {
    const { meeting, notes } = one({
      approach: 'magic',
      belief: 5,
      focus: [null],
      audiences: ['women', 'robots'],
      languages: ['en', 'x y z'],
      openness: 'ajar',
      min_age: 'old',
      access: { 'step-free': 'perhaps', lift: true },
      proof: 'perhaps',
      status: 'asleep',
      cost: ['x'],
      fellowship: '???',
      __proto__x: 1,
    });
    expect([...notes].sort()).to.deep.equal(
      [
        'step-free bad-type',
        'approach unknown-code',
        'audiences unknown-code',
        'belief unknown-code',
        'cost bad-type',
        'focus unknown-code',
        'languages unknown-code',
        'min_age bad-type',
        'openness unknown-code',
        'proof bad-type',
        'status unknown-code',
      ].sort(),
    );
    expect(meeting?.who).to.deep.equal({ audiences: ['women'], languages: ['en'] });
    expect(Object.keys(meeting!).sort()).to.deep.equal(
      ['attendance', 'id', 'name', 'source', 'status', 'times', 'venue', 'who'].sort(),
    );
  });
  it('may name a fellowship that nobody else knows', () => {
    expect(one({ fellowship: 'Tuesday Walkers!' }).meeting?.fellowship).to.equal('tuesday-walkers');
  });
});

const timesOf = (fields: Raw) => one(fields).meeting?.times;
const rulesIn = (fields: Raw): readonly (Recurrence | undefined)[] | undefined =>
  timesOf(fields)?.map(({ recurrence }) => recurrence);
const rulesOf = (recurrence: unknown, fields: Raw = {}) => rulesIn({ ...fields, recurrence });
const daysOf = (recurrence: unknown, fields: Raw = {}) =>
  timesOf({ ...fields, recurrence })?.map(({ day }) => day);
const dayless = { day: undefined };

describe('on which weeks or months a meeting is held', () => {
  it('is said by a place in the month', () => {
    const lastFriday = { freq: 'monthly', byday: [{ day: 5, nth: -1 }] };
    for (const [recurrence, day] of [
      [{ freq: 'monthly', byday: ['-1FR'] }, 5],
      [{ byday: '-1FR' }],
      [{ freq: 'Monthly', byday: '-1fr', interval: 1 }, 'Fri'],
    ]) {
      expect(rulesOf(recurrence, { day })).to.deep.equal([lastFriday]);
      expect(daysOf(recurrence, { day })).to.deep.equal([5]);
    }
  });
  it('is said of each weekday apart', () => {
    const rule = { freq: 'monthly', byday: ['1MO', '3MO', '2TH'] };
    expect(daysOf(rule, dayless)).to.deep.equal([1, 4]);
    expect(rulesOf(rule, dayless)).to.deep.equal([
      {
        freq: 'monthly',
        byday: [
          { day: 1, nth: 1 },
          { day: 1, nth: 3 },
        ],
      },
      { freq: 'monthly', byday: [{ day: 4, nth: 2 }] },
    ]);
  });
  it('is said by dates in the month, on whatever weekday they fall', () => {
    expect(daysOf({ freq: 'monthly', bymonthday: [15] }, dayless)).to.have.length(7);
    expect(rulesOf({ bymonthday: '13' }, { day: 5 })).to.deep.equal([
      { freq: 'monthly', byday: [{ day: 5 }], bymonthday: [13] },
    ]);
  });
  it('is every other week from a first one', () => {
    expect(rulesOf({ freq: 'weekly', interval: '2', from: '2026-01-05' })).to.deep.equal([
      { freq: 'weekly', interval: 2, from: '2026-01-05' },
    ]);
  });
  it('has a first and a last date, and dates without', () => {
    expect(
      rulesOf({ from: '2026-01-05', until: '20261231', except: '2026-04-06; 2026-05-04' }),
    ).to.deep.equal([
      {
        freq: 'weekly',
        from: '2026-01-05',
        until: '2026-12-31',
        except: ['2026-04-06', '2026-05-04'],
      },
    ]);
  });
  it('has dates on which something is different', () => {
    const variations = [
      { byday: ['-1MO'], openness: 'open', note: 'Speaker' },
      { dates: ['2026-12-25'], note: 'Tea' },
      { byday: ['-1MO'] },
      { byday: ['9MO'], note: 'x' },
      'x',
    ];
    expect(rulesOf({ variations })).to.deep.equal([
      {
        freq: 'weekly',
        variations: [
          { byday: [{ day: 1, nth: -1 }], openness: 'open', note: 'Speaker' },
          { dates: ['2026-12-25'], note: 'Tea' },
        ],
      },
    ]);
    expect(one({ recurrence: { variations } }).notes).to.deep.equal(
      Array<string>(3).fill('variations bad-recurrence'),
    );
  });
  it('is every week where no more is said', () => {
    expect(rulesOf({ freq: 'weekly' })).to.deep.equal([undefined]);
    expect(daysOf({ byday: 'TU,TH' }, dayless)).to.deep.equal([2, 4]);
    expect(rulesOf(null)).to.deep.equal([undefined]);
  });
  it('loses a date that is none, and tells', () => {
    const fields = { except: ['2026-04-06', 'bank holidays'] };
    expect(rulesOf(fields)).to.deep.equal([{ freq: 'weekly', except: ['2026-04-06'] }]);
    expect(one({ recurrence: fields }).notes).to.deep.equal(['except bad-date']);
  });

  const refused: readonly unknown[] = [
    { freq: 'yearly' },
    'now and then',
    'FREQ=MONTHLY;BYDAY=-1FR',
    5,
    [],
    { freq: 'weekly', byday: ['1MO'] },
    { freq: 'weekly', interval: 2 },
    { interval: 0 },
    { interval: 1.5 },
    { interval: 'two' },
    { freq: 'monthly' },
    { freq: 'monthly', byday: ['6MO'] },
    { freq: 'monthly', byday: ['first Monday'] },
    { freq: 'monthly', byday: ['1TU'] },
    { freq: 'monthly', byday: [{ day: 1, nth: 1 }] },
    { freq: 'monthly', byday: ['0MO'] },
    { freq: 'monthly', bymonthday: [32] },
    { from: 'spring' },
    { until: '2026-02-30' },
    { from: '2026-05-01', until: '2026-04-01' },
  ];
  for (const recurrence of refused) {
    it(`is refused whole: ${JSON.stringify(recurrence)}`, () => {
      expect(one({ recurrence })).to.deep.equal({
        meeting: undefined,
        notes: ['* bad-recurrence'],
      });
    });
  }
});

describe('several times', () => {
  const zone = 'Europe/London';
  const bare = { day: undefined, time: undefined };
  it('are each their own', () => {
    const times = [
      { day: 1, time: '19:30', end_time: '21:00' },
      { day: 'Wed', time: '12:00', duration: 45 },
      { day: [5, 6], time: '10:00', timezone: 'America/New_York' },
      { day: 0, time: '10:00', recurrence: { byday: '1SU' } },
    ];
    const want: MeetingTime[] = [
      { day: 1, start: 1170, duration: 90, zone },
      { day: 3, start: 720, duration: 45, zone },
      { day: 5, start: 600, zone: 'America/New_York' },
      { day: 6, start: 600, zone: 'America/New_York' },
      {
        day: 0,
        start: 600,
        zone,
        recurrence: { freq: 'monthly', byday: [{ day: 0, nth: 1 }] },
      },
    ];
    expect(timesOf({ ...bare, times })).to.deep.equal(want);
  });
  it('share the zone and the dates of their record', () => {
    const fields = {
      ...bare,
      timezone: 'Europe/Dublin',
      recurrence: { except: '2026-12-25' },
      times: [
        { day: 1, time: '19:30' },
        { day: 2, time: '19:30', recurrence: { from: '2026-01-01' } },
      ],
    };
    expect(timesOf(fields)?.map((time) => time.zone)).to.deep.equal([
      'Europe/Dublin',
      'Europe/Dublin',
    ]);
    expect(rulesIn(fields)).to.deep.equal([
      { freq: 'weekly', except: ['2026-12-25'] },
      { freq: 'weekly', from: '2026-01-01' },
    ]);
  });
  it('lose those that are wrong, and the record where all are', () => {
    const wrong = [{ day: 1, time: '25:99' }, 'x', { day: 9 }];
    const { meeting, notes } = one({ ...bare, times: [...wrong, { day: 1, time: '19:30' }] });
    expect(meeting?.times).to.deep.equal([{ day: 1, start: 1170, zone }]);
    expect(notes).to.deep.equal(['times bad-time', 'times bad-time', 'times bad-time']);
    expect(one({ ...bare, times: wrong }).notes.at(-1)).to.equal('* bad-time');
  });
});

describe('the envelope', () => {
  const meetings = [record(), record({ slug: 'two', timezone: 'Europe/Dublin' })];
  it('says what holds for the feed', () => {
    const {
      info,
      meetings: read,
      problems,
    } = feedOf({
      title: 'Meetings',
      language: 'cy',
      timezone: 'America/Edmonton',
      licence: 'CC BY 4.0',
      attribution: 'The charity',
      updated: '2026-11-02T10:00:00Z',
      sample: true,
      fellowship: 'NA',
      meetings,
    });
    expect(problems).to.deep.equal([]);
    expect(info).to.deep.equal({
      source: 'test',
      title: 'Meetings',
      language: 'cy',
      timezone: 'America/Edmonton',
      licence: 'CC BY 4.0',
      attribution: 'The charity',
      updated: Date.UTC(2026, 10, 2, 12),
      sample: true,
    });
    expect(read.map(({ times }) => times[0]!.zone)).to.deep.equal([
      'America/Edmonton',
      'Europe/Dublin',
    ]);
    for (const meeting of read) {
      expect(meeting).to.deep.include({ fellowship: 'na', sample: true });
      expect(meeting.source).to.deep.include({
        licence: 'CC BY 4.0',
        attribution: 'The charity',
      });
    }
  });
  it('takes a zone from the record, else the feed, else the host, else London', () => {
    const zoneOf = (envelope: object, timeZone?: string) =>
      feedOf({ ...envelope, meetings }, { timeZone }).meetings[0]!.times[0]!.zone;
    expect(zoneOf({}, undefined)).to.equal('Europe/London');
    expect(zoneOf({}, 'Europe/Paris')).to.equal('Europe/Paris');
    expect(zoneOf({ timezone: 'Europe/Rome' }, 'Europe/Paris')).to.equal('Europe/Rome');
    expect(zoneOf({ timezone: 'BST' }, 'Europe/Paris')).to.equal('Europe/Paris');
    expect(zoneOf({ timezone: 5 }, 'EST')).to.equal('Europe/London');
    expect(feedOf({ timezone: 'BST', meetings }, { timeZone: 'EST' }).problems).to.deep.equal([
      { index: -1, field: 'timezone', reason: 'bad-zone' },
      { index: -1, field: 'time-zone', reason: 'bad-zone' },
    ]);
  });
  it('gives way to what the host says of licence and attribution', () => {
    const { info } = feedOf(
      { licence: 'theirs', attribution: 'theirs', meetings },
      { licence: 'ours', attribution: 'ours' },
    );
    expect(info).to.deep.include({ licence: 'ours', attribution: 'ours' });
  });
  it('adds and renames fellowships', () => {
    const { info, problems } = feedOf({
      fellowships: [
        { id: 'aa', name: 'AA Cymru' },
        {
          name: 'Tuesday Walkers',
          short_name: 'Walkers',
          approach: ['secular-peer'],
          belief: 'secular',
          focus: ['alcohol'],
          aliases: ['TW', {}],
          site: 'https://walkers.example.org',
        },
        { name: 'Quiet Hour' },
        { id: 'nameless' },
        'x',
      ],
      meetings,
    });
    expect(info.fellowships).to.have.length(3);
    const [aa, walkers, quiet] = info.fellowships!;
    expect(aa).to.deep.include({
      id: 'aa',
      name: 'AA Cymru',
      shortName: 'AA',
      approach: ['12-step'],
      belief: 'spiritual',
      focus: ['alcohol'],
    });
    expect(walkers).to.deep.equal({
      id: 'tuesday-walkers',
      name: 'Tuesday Walkers',
      shortName: 'Walkers',
      aliases: ['TW'],
      approach: ['secular-peer'],
      belief: 'secular',
      focus: ['alcohol'],
      site: 'https://walkers.example.org/',
    });
    expect(quiet).to.deep.include({ id: 'quiet-hour', approach: [], belief: 'mixed', focus: [] });
    expect(problems.map(({ field, reason }) => `${field} ${reason}`)).to.deep.equal([
      'aliases unknown-code',
      'fellowships bad-type',
      'fellowships bad-type',
    ]);
  });
  it('learns from the records when the list was changed and who publishes it', () => {
    const { info } = feedOf([
      record({ updated: '2026-01-02 03:04:05', entity: 'Intergroup' }),
      record({ slug: 'two', updated: '2025-12-31 00:00:00', entity: 'Intergroup' }),
    ]);
    expect(info.updated).to.equal(Date.UTC(2026, 0, 2, 12));
    expect(info.attribution).to.equal('Intergroup');
    const two = [record({ entity: 'A' }), record({ slug: 'two', entity: 'B' })];
    expect(feedOf(two).info.attribution).to.equal(undefined);
  });
  it('costs no more than its fields where they are wrong', () => {
    const { info, problems } = feedOf({
      title: {},
      language: 'the Queen’s',
      updated: 'lately',
      sample: 'perhaps',
      fellowships: 'AA',
      meetings,
    });
    expect(info).to.deep.equal({ source: 'test' });
    expect(problems.map(({ field }) => field).sort()).to.deep.equal([
      'fellowships',
      'language',
      'sample',
      'title',
      'updated',
    ]);
  });
});
