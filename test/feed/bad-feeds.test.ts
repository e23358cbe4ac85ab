/** The shared bad feeds, each five good meetings and one fault, through a real server. */
import { expect } from '@open-wc/testing';
import type { Meeting } from '../../src/core/meeting.js';
import type { FeedFailure, ProblemReason } from '../../src/core/result.js';
import type { Feed } from '../../src/feed/feed.js';
import { loadFeed } from '../../src/feed/load-feed.js';
import { type BadCase, badCases } from '../helpers/feed-server.js';

interface Expected {
  /** Why there is no list. */
  readonly failure?: FeedFailure['code'];
  readonly status?: number;
  readonly detail?: RegExp;
  /** How many meetings are shown; six where nothing is said. */
  readonly shown?: number;
  /** Reasons for the records that were left out. */
  readonly skipped?: readonly ProblemReason[];
  /** `field reason` for what the sixth record lost or was read loosely. */
  readonly lost?: readonly string[];
  /** What else must hold of the sixth. */
  readonly sixth?: (meeting: Meeting) => unknown;
}

const named =
  (name: string): NonNullable<Expected['sixth']> =>
  (meeting) =>
    expect(meeting.name).to.equal(name);
const withoutPosition = (meeting: Meeting) => expect(meeting.venue?.position).to.equal(undefined);
const withoutSite = (meeting: Meeting): void => {
  expect(meeting.contact).to.equal(undefined);
};
const withoutLink = (meeting: Meeting) => {
  expect(meeting.online).to.equal(undefined);
  expect(meeting.attendance).to.equal('in-person');
};
const startsAt = (start: number) => (meeting: Meeting) =>
  expect(meeting.times.map((time) => time.start)).to.deep.equal([start]);

const expected: Readonly<Record<string, Expected>> = {
  T02: { failure: 'http', status: 404 },
  T03: { failure: 'http', status: 429 },
  T04: { failure: 'html', detail: /HTML/ },
  T05: { failure: 'html' },
  T06: { shown: 5 },
  T07: { shown: 5 },
  T10: { shown: 5 },
  T11: { shown: 5 },
  T13: { failure: 'not-json', detail: /Not JSON: / },
  T14: { failure: 'network' },
  T16: { failure: 'timeout' },
  T18: { shown: 5 },
  T19: { failure: 'network' },
  T22: { failure: 'network' },
  T23: { failure: 'not-json', detail: /Not JSON: / },
  T24: { failure: 'not-json' },
  C04: { shown: 0 },
  C05: { failure: 'not-a-feed' },
  C07: { shown: 5 },
  C08: { failure: 'not-a-feed' },
  C09: { failure: 'not-json' },
  C10: { shown: 5, skipped: Array<ProblemReason>(5).fill('not-a-record') },
  C12: { shown: 5, skipped: ['duplicate-id'] },
  C13: { failure: 'no-usable-records', detail: /0 of 3 records usable/ },
  C14: { shown: 3 },
  R02: {
    lost: ['slug duplicate-id'],
    sixth: (meeting) => expect(meeting.id).to.equal('valid-1~2-1170'),
  },
  R03: { sixth: (meeting) => expect(meeting.id).to.equal('constructor') },
  R05: {},
  R06: {},
  R07: { sixth: named('12345') },
  R09: { shown: 5, skipped: ['bad-type'] },
  R10: {
    lost: ['name too-long'],
    sixth: ({ name }) => expect(name).to.match(/^Bad 9 A{193}…$/),
  },
  R11: {
    lost: ['notes too-long'],
    sixth: ({ notes }) => expect(notes).to.match(/^A{1999}…$/),
  },
  R12: {
    sixth: ({ types, who }) => {
      expect(types).to.deep.equal(['O', 'C']);
      expect(who).to.equal(undefined);
    },
  },
  R14: {
    lost: ['types too-many', ...Array<string>(50).fill('types unknown-code')],
    sixth: ({ types }) => expect(types).to.have.length(50),
  },
  R15: {
    lost: Array<string>(3).fill('types unknown-code'),
    sixth: ({ types }) => expect(types).to.equal(undefined),
  },
  R17: {},
  R19: { sixth: ({ venue }) => expect(venue?.position?.precision).to.equal('about') },
  R21: {
    lost: ['formatted_address missing-place'],
    sixth: ({ venue }) => expect(venue?.position?.precision).to.equal('about'),
  },
  X01: { sixth: named('Bad 9 <script>window.__pwned=1</script>') },
  X02: {
    sixth: (meeting) => {
      expect(meeting.notes).to.equal('<img src=x onerror="window.__pwned=1">');
      expect(meeting.venue?.name).to.equal(meeting.notes);
    },
  },
  X04: { sixth: named('Bad 9 gnp.exe') },
  X06: { lost: [], sixth: named('Bad 9 Z\u0336\u0310\u035b\u0336') },
  X08: {
    sixth: ({ name }) => {
      expect(name).to.equal('Bad 9');
      encodeURIComponent(name!);
    },
  },
  X09: { sixth: named('Bad 9 BEGIN:VEVENT') },
  X10: { lost: ['name too-long'] },
  X11: {
    lost: ['name missing-name'],
    sixth: ({ name }) => expect(name).to.equal(undefined),
  },
  X12: { sixth: named('Bad 9 👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿 اجتماع Cyfarfod ŵŷ') },
  X13: { sixth: named('Bad 9 ${7*7} {{7*7}} <%= 7*7 %>') },
  X14: { sixth: named('Bad 9 lit$123$ <!--?lit$1$--> {{lit-') },
  U01: { lost: ['website bad-url'], sixth: withoutSite },
  U04: {
    lost: ['conference_url bad-url', 'website bad-url'],
    sixth: (meeting) => {
      withoutSite(meeting);
      withoutLink(meeting);
    },
  },
  U05: { lost: ['website bad-url'], sixth: withoutSite },
  U06: { lost: ['conference_url bad-url'], sixth: withoutLink },
  U07: { sixth: ({ contact }) => expect(contact?.website).to.equal('https://xn--80ak6aa92e.com/') },
  U08: { sixth: ({ online }) => expect(online?.host).to.equal('evilzoom.us') },
  U09: { lost: ['website bad-url'], sixth: withoutSite },
  U10: { lost: ['conference_url bad-url'], sixth: withoutLink },
  U11: { lost: ['conference_url bad-url'], sixth: withoutLink },
  U12: { lost: ['website bad-url'], sixth: withoutSite },
  D02: { shown: 5, skipped: ['bad-time'] },
  // the next two, and the day's name, can mean one thing only: shown, and the editor told
  D03: { lost: ['time time-read-loosely'], sixth: startsAt(1170) },
  D04: { lost: ['time time-read-loosely'], sixth: startsAt(1170) },
  D06: {
    sixth: ({ times }) => expect(times).to.deep.equal([{ day: 2, zone: 'Europe/London' }]),
  },
  D07: { shown: 5, skipped: ['bad-day'] },
  D08: {
    lost: ['day time-read-loosely'],
    sixth: ({ times }) => expect(times[0]?.day).to.equal(1),
  },
  D09: { shown: 5, skipped: ['bad-day'] },
  D10: { sixth: ({ times }) => expect(times[0]?.day).to.equal(3) },
  D11: { sixth: ({ times }) => expect(times[0]?.duration).to.equal(90) },
  D12: {
    lost: ['end_time bad-end-time'],
    sixth: ({ times }) => expect(times[0]?.duration).to.equal(undefined),
  },
  D13: {
    lost: ['end_time bad-end-time'],
    sixth: ({ times }) => expect(times[0]?.duration).to.equal(undefined),
  },
  D17: { shown: 5, skipped: ['bad-zone'] },
  D19: {
    lost: ['updated bad-date'],
    sixth: ({ checked }) => expect(checked).to.equal(undefined),
  },
  G01: { failure: 'not-json', detail: /character 1\d{3}\b/ },
  G02: { sixth: withoutPosition },
  G05: { lost: ['latitude position-zero'], sixth: withoutPosition },
  G06: { lost: ['latitude position-swapped'], sixth: withoutPosition },
  G07: {
    sixth: ({ venue }) =>
      expect(venue?.position).to.deep.equal({ lat: 53.4, lng: -2.16, precision: 'exact' }),
  },
  G08: { lost: ['latitude bad-position'], sixth: withoutPosition },
  G09: { lost: ['latitude bad-position'], sixth: withoutPosition },
};

/** Loads one case: no waits between tries, and a short time-out for the one that hangs. */
const load = (url: string, id: string) =>
  loadFeed(url, { timeout: id === 'T16' ? 150 : 10_000 }, { wait: () => Promise.resolve() });

function expectFeed({ meetings, problems, records }: Feed, want: Expected): void {
  const { shown = 6, skipped = [], lost = [], sixth } = want;
  expect(meetings.length, 'shown').to.equal(shown);
  const whole = problems.filter(({ field }) => field === '*');
  expect(
    whole.map(({ reason }) => reason),
    'skipped',
  ).to.deep.equal(skipped);
  expect(records, 'records').to.equal(shown + skipped.length);
  const rest = problems.filter(({ field }) => field !== '*');
  expect(
    rest.map(({ field, reason }) => `${field} ${reason}`),
    'lost',
  ).to.deep.equal(lost);
  expect(rest.every(({ index }) => index === 5)).to.equal(true);
  const good = meetings.filter(({ id }) => /^valid-\d$/.test(id));
  expect(good.map(({ name }) => name)).to.deep.equal(
    [1, 2, 3, 4, 5].slice(0, Math.min(shown, 5)).map((number) => `Valid ${number}`),
  );
  sixth?.(meetings[5]!);
}

function expectFailure(error: FeedFailure, want: Expected): void {
  expect(error.code).to.equal(want.failure);
  expect(error.status).to.equal(want.status);
  if (want.detail) expect(error.detail).to.match(want.detail);
}

describe('the shared bad feeds', () => {
  const faults: unknown[] = [];
  const note = (event: Event) => faults.push(event.type);
  let all: Awaited<ReturnType<typeof badCases>>;
  let byId: ReadonlyMap<string, BadCase>;

  before(async function () {
    all = await badCases();
    if (!all) {
      console.warn('Skipped: bad-feeds.mjs is not here; set MEETING_FINDER_DATA to its folder');
      this.skip();
    }
    byId = new Map(all.cases.map((one) => [one.id, one]));
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    addEventListener('securitypolicyviolation', note);
  });

  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    removeEventListener('securitypolicyviolation', note);
  });

  it('have an expectation each, and each expectation a case', () => {
    expect(Object.keys(expected).sort()).to.deep.equal([...byId.keys()].sort());
    expect(byId.size).to.equal(80);
  });

  for (const [id, want] of Object.entries(expected)) {
    it(id, async () => {
      const result = await load(all!.url(id), id);
      const about = `${byId.get(id)?.title}: ${byId.get(id)?.expect}`;
      expect(result.ok, `${about} ${JSON.stringify(result).slice(0, 300)}`).to.equal(!want.failure);
      if (result.ok) expectFeed(result.value, want);
      else expectFailure(result.error, want);
      expect(faults).to.deep.equal([]);
      expect('__pwned' in globalThis).to.equal(false);
      expect('polluted' in {}).to.equal(false);
    });
  }
});
