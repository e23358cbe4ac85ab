/**
 * 10,000 feeds made of real records and harmed at random: nothing throws, no good record is lost or
 * changed, and what is left of the harmed ones stays text.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, render } from 'lit';
import type { Meeting } from '../../src/core/meeting.js';
import { MeetingCard } from '../../src/elements/meeting-card.js';
import { readFeedSync } from '../../src/feed/read.js';
import { sharedData } from '../helpers/shared-data.js';
import type { Raw } from './helpers.js';

const markup = [
  '<img src=x onerror="window.__pwned=1">',
  '<script>window.__pwned=1</script>',
  '"><svg onload=window.__pwned=1>',
  'javascript:window.__pwned=1',
  '{{constructor.constructor("window.__pwned=1")()}}',
  '&lt;img src=x onerror=window.__pwned=1&gt;',
  '\u202e\u2066gnp.exe',
  '\ud800',
  '\0\u0007\u001b[31m',
  'Z\u0336\u0310\u035b'.repeat(200),
  '=HYPERLINK("https://evil.example")',
];
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...markup,
    '',
    ' ',
    null,
    true,
    [],
    {},
    -1,
    1e308,
    7,
    '25:99',
    '7.30',
    'Mon',
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** One harm to a record. */
type Harm = (record: Raw) => Raw;
const pick = (record: Raw, at: number): string =>
  Object.keys(record)[at % Object.keys(record).length]!;
const text = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)) ?? '';
const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc
    .tuple(fc.nat(60), odd)
    .map(([at, value]): Harm => (record) => ({ ...record, [pick(record, at)]: value })),
  fc.nat(60).map((at): Harm => (record) => {
    const gone = pick(record, at);
    return Object.fromEntries(Object.entries(record).filter(([name]) => name !== gone));
  }),
  fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): Harm => (record) => ({
    ...record,
    [pick(record, a)]: record[pick(record, b)],
  })),
  fc.tuple(fc.nat(60), fc.nat(40)).map(([at, cut]): Harm => (record) => ({
    ...record,
    [pick(record, at)]: text(record[pick(record, at)]).slice(0, cut),
  })),
  fc.tuple(fc.nat(60), fc.constantFrom(...markup)).map(([at, more]): Harm => (record) => ({
    ...record,
    [pick(record, at)]: text(record[pick(record, at)]) + more,
  })),
  fc
    .nat(60)
    .map((at): Harm => (record) => ({ ...record, [pick(record, at)]: [record[pick(record, at)]] })),
  fc.nat(60).map((at): Harm => (record) => ({
    ...record,
    [pick(record, at)]: { value: record[pick(record, at)] },
  })),
);
const harms = fc.array(harm, { minLength: 1, maxLength: 5 });

const files = [
  'meeting-guide-2038',
  'meeting-guide-315-off-spec',
  'wordpress-360-al-anon',
  'meeting-guide-9-times',
];

/** Real records, or those of our sample where the real ones are not here. */
async function realRecords(test: Mocha.Context): Promise<readonly Raw[]> {
  const lists: Raw[][] = [];
  const sample = (await (await fetch('/demo/feeds/sample.json')).json()) as { meetings: Raw[] };
  lists.push(sample.meetings);
  const here = await fetch(`/shared-data/feeds/${files[0]}.json`);
  if (here.headers.get('x-shared-data') !== 'absent')
    for (const file of files) {
      const data = JSON.parse(await sharedData(test, `feeds/${file}.json`)) as
        Raw[] | { meetings: Raw[] };
      lists.push(Array.isArray(data) ? data : data.meetings);
    }
  return lists.flat();
}

const read = (records: readonly unknown[]) => {
  const result = readFeedSync(records, { source: 'fuzz' });
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
};

describe('10,000 feeds made of real records', () => {
  let records: readonly Raw[] = [];
  before(async function () {
    records = await realRecords(this);
    MeetingCard.define();
  });

  it('lose no good record to a harmed one', () => {
    const drawn: Meeting[] = [];
    let runs = 0;
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
        harms,
        fc.nat(3),
        (at, all, where) => {
          runs++;
          const [bad, ...good] = at.map((each, index) => ({
            ...records[each % records.length]!,
            slug: `m${index}`,
          })) as unknown as [Raw, ...Raw[]];
          const harmed = all.reduce((record, change) => change(record), bad);
          const alone = read(good);
          const { meetings, problems } = read([
            ...good.slice(0, where),
            harmed,
            ...good.slice(where),
          ]);
          const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
          for (const meeting of alone.meetings) {
            // a position is judged by its feed, and three records are no feed
            const { venue: before } = meeting;
            const found = byId.get(meeting.id);
            expect({ ...found, venue: before }).to.deep.equal({ ...meeting, venue: before });
          }
          const left = problems.some(({ index, field }) => index === where && field === '*');
          expect(meetings.length - alone.meetings.length).to.equal(left ? 0 : 1);
          if (runs % 50 === 0) drawn.push(...meetings.filter(({ id }) => !/^m[123]$/.test(id)));
        },
      ),
      { seed: 20261126, numRuns: 10_000 },
    );
    expect(runs).to.be.at.least(10_000);

    // what is left of some of the harmed ones, drawn
    const box = document.createElement('div');
    document.body.append(box);
    render(
      drawn.map((meeting) => html`<meeting-card .meeting=${meeting}></meeting-card>`),
      box,
    );
    return Promise.all(
      [...box.querySelectorAll('meeting-card')].map((card) => card.updateComplete),
    ).then(() => {
      const cards = [...box.querySelectorAll('meeting-card')];
      expect(cards.length).to.be.greaterThan(50);
      for (const card of cards) {
        const foreign = card.shadowRoot!.querySelectorAll(
          'img, script, iframe, object, [onerror], [onload]',
        );
        expect(foreign.length).to.equal(0);
        for (const { href } of card.shadowRoot!.querySelectorAll('a'))
          expect(href).to.match(/^(https?:|tel:|mailto:)/);
      }
      expect('__pwned' in window).to.equal(false);
      box.remove();
    });
  }).timeout(120_000);
});
