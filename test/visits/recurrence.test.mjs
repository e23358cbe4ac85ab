/**
 * Recurring meetings against independent libraries, in browsers of three time zones: which dates by rrule,
 * which moments by Temporal. Where they differ (a start that the spring change skips), RFC 5545 and
 * Temporal's "compatible" decide; decision 038.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { build } from 'esbuild';
import rrule from 'rrule';
import { Temporal } from 'temporal-polyfill';
import { chromeArgs, chromePath } from '../../scripts/browser.mjs';
import { root } from '../../scripts/run.mjs';

const { RRule } = rrule;
const from = Date.UTC(2027, 0, 1);
const to = Date.UTC(2029, 0, 1);
const day = 86_400_000;
const dateOf = (/** @type {number} */ at) => new Date(at).toISOString().slice(0, 10);
const weekdays = [RRule.SU, RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA];

/** Every part of a rule that we have, and pairs of them: a few hundred. */
function* rules() {
  const starts = [undefined, '2026-12-28', '2027-03-17', '2027-12-31'];
  const ends = [undefined, '2028-02-29'];
  const except = [undefined, ['2027-03-26', '2027-05-03', '2027-12-27', '2028-02-29']];
  for (const interval of [1, 2, 3, 4])
    for (const weekday of [0, 1, 3, 6])
      for (const start of starts)
        for (const until of ends) {
          if (interval > 1 && !start) continue;
          yield {
            freq: 'weekly',
            interval,
            weekday,
            from: start,
            until,
            except: except[weekday % 2],
          };
        }
  const places = [
    ...[1, 2, 3, 4, 5, -1, -2, -3, -4, -5].flatMap((nth) =>
      [0, 1, 5].map((weekday) => ({ byday: [{ day: weekday, nth }] })),
    ),
    {
      byday: [
        { day: 1, nth: 2 },
        { day: 1, nth: 4 },
      ],
    },
    {
      byday: [
        { day: 5, nth: 1 },
        { day: 0, nth: -1 },
      ],
    },
    { byday: [{ day: 2 }] },
    ...[1, 15, 28, 29, 30, 31, -1, -2, -31].map((date) => ({ bymonthday: [date] })),
    { bymonthday: [1, 15] },
    { bymonthday: [13], byday: [{ day: 5 }] },
    { bymonthday: [1, 2, 3, 4, 5, 6, 7], byday: [{ day: 1 }] },
  ];
  for (const [at, place] of places.entries())
    for (const interval of [1, 2, 3])
      for (const start of starts.slice(at % 2)) {
        if (interval > 1 && !start) continue;
        yield {
          freq: 'monthly',
          interval,
          weekday: 1,
          from: start,
          until: ends[at % 2],
          except: except[at % 2],
          ...place,
        };
      }
}

function expectedDates({
  freq,
  interval,
  weekday,
  from: start,
  until,
  except = [],
  byday,
  bymonthday,
}) {
  const rule = new RRule({
    freq: freq === 'weekly' ? RRule.WEEKLY : RRule.MONTHLY,
    interval,
    wkst: RRule.MO,
    dtstart: new Date(start ? `${start}T00:00:00Z` : from),
    ...(until && { until: new Date(`${until}T00:00:00Z`) }),
    ...(freq === 'weekly'
      ? { byweekday: [weekdays[weekday]] }
      : {
          byweekday: byday?.map(({ day: of, nth }) => (nth ? weekdays[of].nth(nth) : weekdays[of])),
          bymonthday,
        }),
  });
  return rule
    .between(new Date(from), new Date(to - 1), true)
    .map((date) => dateOf(date.getTime()))
    .filter((date) => !except.includes(date));
}

const starts = [90, 450, 1170, 1430];
const zones = ['Europe/London', 'Europe/London', 'America/New_York', 'Australia/Sydney'];

const cases = [...rules()].map((rule, at) => {
  const { weekday, ...recurrence } = rule;
  const zone = zones[at % zones.length];
  const start = starts[at % starts.length];
  const moments = expectedDates(rule).map(
    (date) =>
      Temporal.PlainDate.from(date).toZonedDateTime({
        timeZone: zone,
        plainTime: { hour: Math.floor(start / 60), minute: start % 60 },
      }).epochMilliseconds,
  );
  const time = {
    day: weekday,
    start,
    duration: 60,
    zone,
    recurrence: JSON.parse(JSON.stringify(recurrence)),
  };
  return { time, moments };
});

/** The schedule as a page has it. */
const {
  outputFiles: [{ text: script }],
} = await build({
  entryPoints: [join(root, 'src/core/schedule.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'schedule',
});

for (const timezoneId of ['Europe/London', 'America/Los_Angeles', 'Pacific/Auckland'])
  test(`${cases.length} rules give their dates in a browser in ${timezoneId}`, async (t) => {
    assert.ok(cases.length >= 300);
    assert.ok(cases.filter(({ moments }) => moments.length).length >= 280, 'rules that give dates');
    const browser = await chromium.launch({
      executablePath: await chromePath(),
      args: chromeArgs(),
    });
    t.after(() => browser.close());
    const page = await (await browser.newContext({ timezoneId })).newPage();
    await page.addScriptTag({ content: script });
    const wrong = await page.evaluate(
      ({ cases: all, from: first, to: last, length }) => {
        const { nextStart } = globalThis.schedule;
        return all.flatMap(({ time, moments }) => {
          const found = [];
          let at = nextStart(time, first - 2 * length);
          while (at !== undefined && at < last + 2 * length) {
            found.push(at);
            at = nextStart(time, at);
          }
          // by local dates: the window is of dates, and zones are hours apart
          const inside = found.filter((one) => moments.includes(one));
          const missing = moments.filter((one) => !found.includes(one));
          const extra = found.filter(
            (one) => !moments.includes(one) && one > first + length && one < last - length,
          );
          return missing.length || extra.length
            ? [{ time, missing, extra, had: inside.length }]
            : [];
        });
      },
      { cases, from, to, length: day },
    );
    assert.deepEqual(wrong, []);
  });
