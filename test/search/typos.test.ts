import { expect } from '@open-wc/testing';
import { countTypos, typosAllowed } from '../../src/search/typos.js';

describe('counting typos', () => {
  for (const [typed, word, typos, kind] of [
    ['leeds', 'leeds', 0, 'nothing'],
    ['leesd', 'leeds', 1, 'two letters swapped'],
    ['eleds', 'leeds', 1, 'the first two swapped'],
    ['leds', 'leeds', 1, 'a letter missing'],
    ['eeds', 'leeds', 1, 'the first missing'],
    ['leeeds', 'leeds', 1, 'a letter doubled'],
    ['leedd', 'leeds', 1, 'a neighbouring key'],
    ['manchetsr', 'manchester', 2, 'swapped and missing'],
    ['mnachetser', 'manchester', 2, 'swapped twice'],
    ['leicster', 'leicester', 1, 'a letter missing'],
    ['bradford', 'leeds', Infinity, 'another word'],
  ] as const)
    it(`${kind}: ${typed} for ${word}`, () => {
      expect(countTypos(typed, word, 2)).to.equal(typos);
    });

  it('stops at the most that is allowed', () => {
    expect(countTypos('leds', 'leeds', 0)).to.equal(Infinity);
    expect(countTypos('mnachetser', 'manchester', 1)).to.equal(Infinity);
  });

  for (const [typed, word, typos] of [
    ['manch', 'manchester', 0],
    ['manchse', 'manchester', 1],
    ['hudre', 'huddersfield', 1],
    ['mamch', 'manchester', 1],
    ['manchesterx', 'manchester', 1],
    ['xyz', 'manchester', Infinity],
  ] as const)
    it(`of an unfinished word: ${typed} for ${word}`, () => {
      expect(countTypos(typed, word, 1, true)).to.equal(typos);
    });

  it('allows none in short words, one from four letters, two from eight, three from ten', () => {
    expect([0, 3, 4, 7, 8, 9, 10, 20].map(typosAllowed)).to.deep.equal([0, 0, 1, 1, 2, 2, 3, 3]);
  });
});
