import { expect } from '@open-wc/testing';
import { readDate } from '../../src/feed/dates.js';

describe('a published date', () => {
  const dates: readonly (readonly [text: string, date: string])[] = [
    ['2026-10-01', '2026-10-01'],
    ['2026-10-01 10:00:05', '2026-10-01'],
    ['2026-10-01T10:00:00Z', '2026-10-01'],
    ['2026-10-01T10:00+01:00', '2026-10-01'],
    ['20261001', '2026-10-01'],
    ['20261001T000000Z', '2026-10-01'],
    ['8/25/2022 11:17:07 AM', '2022-08-25'],
    ['5/19/2022 3:59:51 PM', '2022-05-19'],
    ['4/5/2021 12:28:35 AM', '2021-04-05'],
    ['25/08/2022', '2022-08-25'],
    ['25/08/2022 11:17:07 AM', '2022-08-25'],
    ['8/25/2022', '2022-08-25'],
    ['4/4/2021', '2021-04-04'],
    ['2024-02-29', '2024-02-29'],
  ];
  for (const [text, date] of dates) {
    it(`is read from ${text}`, () => {
      expect(readDate(text)).to.equal(date);
    });
  }

  for (const value of [
    '0000-00-00 00:00:00',
    '2026-13-01',
    '2026-02-29',
    '2026-10-012',
    '8/9/2022',
    '1/2/3',
    'yesterday',
    '',
    20261001,
    null,
    {},
  ]) {
    it(`is not read from ${JSON.stringify(value)}`, () => {
      expect(readDate(value)).to.equal(undefined);
    });
  }
});
