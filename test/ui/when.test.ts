import { expect } from '@open-wc/testing';
import type { Meeting } from '../../src/core/meeting.js';
import type { Hit } from '../../src/core/results.js';
import { cy } from '../../src/i18n/cy.js';
import { en } from '../../src/i18n/en.js';
import { ur } from '../../src/i18n/ur.js';
import { dayKey, dayWords, occurrenceWords } from '../../src/ui/when.js';

/** Monday, 11pm to half past midnight in New York: Tuesday, 4am in London. */
const start = Date.UTC(2026, 10, 24, 4);
const meeting = (attendance: Meeting['attendance'], duration?: number): Meeting => ({
  id: 'm',
  attendance,
  status: { state: 'active' },
  times: [{ day: 1, start: 1380, zone: 'America/New_York', ...(duration && { duration }) }],
  source: { feed: 'test', id: 'm' },
});
const hit = (attendance: Meeting['attendance'], duration: number | undefined = 90) => ({
  meeting: meeting(attendance, duration),
  occurrence: { start, time: 0, ...(duration && { end: start + duration * 60_000 }) },
});

describe('when a meeting in another zone is', () => {
  it('online: by the reader’s clock, and by its own with its day', () => {
    expect(occurrenceWords(en, hit('online'), 'Europe/London')).to.equal(
      '4am to 5:30am (Monday 11pm to 12:30am in New York)',
    );
    expect(occurrenceWords(en, hit('online', 0), 'Europe/London')).to.equal(
      '4am (Monday 11pm in New York)',
    );
    expect(occurrenceWords(cy, hit('online'), 'Europe/London')).to.match(
      /\(Dydd Llun .*, amser New York\)$/,
    );
  });

  it('at a place: by the clock of the place', () => {
    expect(occurrenceWords(en, hit('in-person'), 'Europe/London')).to.equal(
      'Monday 11pm to 12:30am in New York',
    );
  });

  it('where the clocks agree: no more than its time', () => {
    expect(occurrenceWords(en, hit('online'), 'America/New_York')).to.equal('11pm to 12:30am');
    expect(occurrenceWords(en, hit('online'), 'America/Toronto')).to.equal('11pm to 12:30am');
    expect(occurrenceWords(en, hit('online'), 'America/Chicago')).to.equal(
      '10pm to 11:30pm (11pm to 12:30am in New York)',
    );
  });

  it('is under the day of the reader', () => {
    const given: Hit = hit('online');
    expect(dayKey(given, 'Europe/London')).to.equal('2026-11-24');
    expect(dayKey(given, 'America/New_York')).to.equal('2026-11-23');
    const monday = Date.UTC(2026, 10, 23, 12);
    expect(dayWords(en, given, monday, 'Europe/London')).to.equal('Tomorrow, Tuesday 24 November');
    expect(dayWords(en, given, monday, 'America/New_York')).to.equal('Today, Monday 23 November');
  });
});

describe('a day', () => {
  it('follows “today” after the comma of its language', () => {
    const today = (strings: typeof en) => dayWords(strings, hit('online'), start, 'Europe/London');
    expect(today(en)).to.equal('Today, Tuesday 24 November');
    expect(today(ur)).to.match(/^آج، منگل، 24 نومبر$/);
  });
});
