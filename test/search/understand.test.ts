import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Fellowship } from '../../src/core/meeting.js';
import type { FacetId } from '../../src/core/query.js';
import { fellowships } from '../../src/knowledge/fellowships.js';
import { understand } from '../../src/search/understand.js';
import type { Understanding } from '../../src/search/understanding.js';
import { place } from './request-places.js';
import {
  englishRequests,
  notToBeMisread,
  notToBeMisreadInWelsh,
  welshOnEnglishPage,
  welshRequests,
} from './requests.js';
import { say } from './say-understanding.js';

const now = Date.UTC(2026, 10, 22, 12);
const read = (text: string, lang = 'en', plain: readonly string[] = []): Understanding =>
  understand(text, lang, now, { fellowships, place, plain });

const rows = (table: string): (readonly [text: string, reading: string])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' => ') as [string, string]);

/** What the spans say together, worked out apart from how the code does it; `when` has tests of its own. */
function together({ spans }: Understanding): object {
  const facets: { [facet in FacetId]?: string[] } = {};
  const near: string[] = [];
  for (const { meaning } of spans) {
    if (meaning.kind === 'near') near.push(meaning.place);
    if (meaning.kind !== 'facet') continue;
    const values = (facets[meaning.facet] ??= []);
    for (const value of meaning.values) if (!values.includes(value)) values.push(value);
  }
  const { attendance, ...others } = facets;
  return { facets: others, attendance, near: near[0] };
}

const whole = ({ facets, attendance, near }: Understanding): object => ({
  facets,
  attendance,
  near,
});

function holds(table: string, lang: string): void {
  for (const [text, reading] of rows(table))
    it(text, () => {
      const found = read(text, lang);
      expect(say(found)).to.equal(reading);
      expect(whole(found)).to.deep.equal(together(found));
      for (const { span, text: typed } of found.spans) expect(text.slice(...span)).to.equal(typed);
      expect(found.when !== undefined).to.equal(
        found.spans.some(({ meaning }) => meaning.kind === 'when'),
      );
    });
}

describe('understanding a plain request', () => {
  describe('in English', () => holds(englishRequests, 'en-GB'));
  describe('in Welsh', () => holds(welshRequests, 'cy'));
  describe('in Welsh, on an English page', () => holds(welshOnEnglishPage, 'en'));
  describe('leaves alone what may be something else', () => holds(notToBeMisread, 'en'));
  describe('leaves alone on a Welsh page', () => holds(notToBeMisreadInWelsh, 'cy'));

  it('has tables that are long enough', () => {
    const count = (table: string): number => rows(table).length;
    expect(count(englishRequests)).to.be.at.least(150);
    expect(count(welshRequests) + count(welshOnEnglishPage)).to.be.at.least(40);
    expect(count(notToBeMisread)).to.be.at.least(30);
    for (const table of [notToBeMisread, notToBeMisreadInWelsh])
      for (const [text, reading] of rows(table)) expect(reading[0], text).to.equal('|');
  });

  describe('times said in several words', () => {
    for (const [text, when] of [
      ['tonight at 8pm', { date: 'today', from: 1200, to: 1260 }],
      ['after 6 tonight', { date: 'today', from: 1080, to: 300 }],
      ['before 9 tonight', { date: 'today', from: 1020, to: 1260 }],
      ['tomorrow after 2pm', { date: 'tomorrow', from: 840 }],
      ['this weekend before noon', { date: 'weekend', to: 720 }],
      ['at 11.30pm', { from: 1410, to: 30 }],
      ['on now', { within: 0 }],
    ] as const)
      it(text, () => {
        expect(read(text).when).to.deep.equal(when);
      });

    it('takes neither of two dates', () => {
      expect(say(read('AA today or tomorrow'))).to.equal('AA: fellowship aa | today or tomorrow');
    });
  });

  describe('fellowships', () => {
    const made = (id: string, name: string, aliases: readonly string[] = []): Fellowship => ({
      id,
      name,
      shortName: name,
      aliases,
      approach: [],
      belief: 'mixed',
      focus: [],
    });
    const readWith = (text: string, known: readonly Fellowship[]): string =>
      say(understand(text, 'en', now, { fellowships: known }));

    it('knows those that it is told of, and no others', () => {
      const known = [made('lights', 'Harbour Lights', ['HL'])];
      expect(readWith('harbour lights tonight', known)).to.equal(
        'harbour lights: fellowship lights; tonight: today 17:00-5:00',
      );
      expect(readWith('HL', known)).to.equal('HL: fellowship lights');
      expect(readWith('AA', known)).to.equal('| AA');
    });

    it('takes no name that two share, nor one that is a word of requests', () => {
      const known = [made('one', 'Lanterns'), made('two', 'Lanterns'), made('three', 'Online')];
      expect(readWith('lanterns', known)).to.equal('| lanterns');
      expect(readWith('online', known)).to.equal('| online');
    });

    it('asks for what is held for families where it knows none of their fellowships', () => {
      expect(readWith('gambling, for families', [])).to.equal(
        'gambling: focus gambling; families: focus family-and-friends',
      );
    });
  });

  describe('places', () => {
    it('are not read where none are known', () => {
      expect(say(understand('near Leeds', 'en', now, { fellowships }))).to.equal('| Leeds');
    });

    it('reads the first of two', () => {
      expect(say(read('near Leeds or near Bath'))).to.equal('near Leeds: near Leeds | Bath');
    });

    it('keeps the name of a place together', () => {
      expect(say(read('Friday Bridge'))).to.equal('| Friday Bridge');
      expect(say(read('AA near Friday Bridge'))).to.equal(
        'AA: fellowship aa; near Friday Bridge: near Friday Bridge',
      );
    });
  });

  describe('parts that are to be plain words', () => {
    it('are not understood, in any case, and are in the rest', () => {
      const found = read("Women's aa TONIGHT", 'en', ['tonight', 'women’s']);
      expect(say(found)).to.equal("aa: fellowship aa | Women's TONIGHT");
      expect(found.when).to.equal(undefined);
    });

    it('are not read by their parts either', () => {
      expect(
        say(read('smart recovery family & friends', 'en', ['smart recovery family & friends'])),
      ).to.equal('| smart recovery family & friends');
    });

    it('give the others the meaning that they have without them', () => {
      expect(say(read('gambling help for families', 'en', ['families']))).to.equal(
        'gambling: focus gambling | families',
      );
    });
  });

  describe('any text', () => {
    const texts = rows(englishRequests + welshRequests + notToBeMisread).map(([text]) => text);
    const pieces = texts.flatMap((text) => text.split(' '));
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', ', ', '-', '\n')),
        )
        .map((parts) => parts.flat().join('')),
    );
    const anyLang = fc.constantFrom('en', 'cy', 'cy-GB', '');

    it('has spans that stand in it, one after the other', () => {
      fc.assert(
        fc.property(anyText, anyLang, (text, lang) => {
          let end = 0;
          for (const { span, text: typed } of read(text, lang).spans) {
            expect(span[0]).to.be.at.least(end);
            expect(typed).to.equal(text.slice(...span));
            expect(typed).to.not.equal('');
            end = span[1];
          }
        }),
        { numRuns: 400 },
      );
    });

    it('is read the same each time', () => {
      fc.assert(
        fc.property(anyText, anyLang, (text, lang) => {
          expect(read(text, lang)).to.deep.equal(read(text, lang));
        }),
      );
    });

    it('has nothing left to understand once all its parts are plain', () => {
      fc.assert(
        fc.property(anyText, anyLang, (text, lang) => {
          const parts = read(text, lang).spans.map((span) => span.text);
          expect(read(text, lang, parts).spans).to.deep.equal([]);
        }),
        { numRuns: 400 },
      );
    });

    it('is cut where no request is so long', () => {
      const text = `${'word '.repeat(10_000)}tonight`;
      expect(read(text).spans).to.deep.equal([]);
      expect(read(`tonight ${'word '.repeat(10_000)}`).spans.length).to.equal(1);
    });
  });
});
