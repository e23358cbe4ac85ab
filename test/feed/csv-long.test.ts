/** A table that is read in pieces is read as one that is held whole. */
import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Meeting } from '../../src/core/meeting.js';
import type { Problem } from '../../src/core/result.js';
import { csv, openLongTable } from '../../src/feed/csv.js';
import type { OpenedFeed } from '../../src/feed/format.js';
import { RecordReader } from '../../src/feed/read-records.js';

interface Told {
  readonly meetings: readonly Meeting[];
  readonly problems: readonly Problem[];
}

function read(opened: OpenedFeed): Told {
  const reader = new RecordReader(opened, 'test', {});
  const all = [...reader.read()];
  return {
    meetings: all.flatMap(({ meetings }) => meetings),
    problems: [...reader.problems, ...all.flatMap(({ problems }) => problems)],
  };
}

function whole(text: string): Told | string {
  const parsed = csv.parse(text);
  const opened = parsed.ok && csv.open(parsed.value, {});
  return opened ? read(opened) : parsed.ok ? 'not-a-feed' : parsed.error.code;
}

function inPieces(text: string, size: number): Told | string {
  const pieces = {
    *[Symbol.iterator]() {
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
    },
  };
  const opened = openLongTable(pieces);
  return opened.ok ? read(opened.value) : opened.error.code;
}

const lines = [
  'one,One,1 Mill Lane,Monday,19:30',
  'two,"Two, with a comma",2 Mill Lane,Tuesday,7.30pm',
  'three,"Three\nlines\n",3 Mill Lane,1/2/2027,',
  'four,"never closed,4 Mill Lane,Monday,19:30',
  'five,The "Old" Hall,5 Mill Lane,,',
  'ID,Name,Address,Day,Time',
  ',,,,',
  '',
  'six,Six,6 Mill Lane,Monday,half seven,,,too many',
  'one,Another of that id,1 Mill Lane,Monday,19:30',
  `seven,${'x'.repeat(40_000)},7 Mill Lane,Monday,19:30`,
  `eight,"${'tea\n'.repeat(2000)}",8 Mill Lane,Monday,19:30`,
  `nine,"Nine",${'y'.repeat(9000)},Friday,"20:00"`,
];

describe('a table that is read in pieces', () => {
  it('is the same, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 30 }),
        fc.oneof(fc.integer({ min: 7, max: 200 }), fc.integer({ min: 1000, max: 70_000 })),
        (some, size) => {
          const text = ['ID,Name,Address,Day,Time', ...some].join('\n');
          expect(inPieces(text, size)).to.deep.equal(whole(text));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says the same of what is no table', () => {
    for (const text of [
      '<!doctype html><title>Sign in</title>',
      'nothing,to\nsee,here',
      `ID,Name,Address\n${'x,"y\n'.repeat(100_000)}`,
      `ID,Name,Address\n${'x,y,z\n'.repeat(200_001)}`,
    ])
      expect(inPieces(text, 65_536)).to.equal(whole(text));
  });

  it('is read by what its last rows tell: the order of dates, and how wide rows are', () => {
    const early = 'one,One,1 Mill Lane,1/2/2026,,';
    const late = Array.from({ length: 3000 }, (_, at) => `id-${at},N ${at},1 Lane,25/12/2025,,`);
    const text = ['ID,Name,Address,Checked', early, ...late].join('\n');
    const told = inPieces(text, 1000) as Told;
    expect(told).to.deep.equal(whole(text));
    expect(told.meetings).to.have.lengthOf(3001);
    expect(told.meetings[0]?.checked).to.equal('2026-02-01');
  });
});
