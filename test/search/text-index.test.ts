import { expect } from '@open-wc/testing';
import type { Speller } from '../../src/search/speller.js';
import { createIndex, ranked, towns, type Fields } from './searcher.js';

/** Weighs nothing: leaves every word to be counted letter by letter. */
const everyWord: Speller = { like: (_typed, words) => words.map((_, index) => index) };

async function searcher(records: readonly Fields[], speller?: Speller) {
  const index = await createIndex(records, speller && { speller });
  return {
    found: (text: string) => {
      const all = ranked(index, text);
      return all === 'all' ? all : all.sort((a, b) => a - b);
    },
    ranked: (text: string) => ranked(index, text),
    understood: (text: string) => index.search({ text })?.understood,
  };
}

describe('text search', () => {
  describe('words', () => {
    it('wants every word of the query, each in any field', async () => {
      const { found } = await searcher([
        { town: 'Leeds', name: 'Open Door' },
        { town: 'Leeds', notes: 'The door is blue' },
        { town: 'York', name: 'Open Door' },
      ]);
      expect(found('leeds door')).to.deep.equal([0, 1]);
      expect(found('door leeds open')).to.deep.equal([0]);
      expect(found('york leeds')).to.deep.equal([]);
    });

    it('takes the last word as typed for the beginning of others, and only the last', async () => {
      const { found } = await searcher([
        { town: 'Leeds', name: 'Women' },
        { town: 'Leeds', name: 'Worship' },
        { town: 'Wombwell', name: 'Wo' },
      ]);
      expect(found('leeds wo')).to.deep.equal([0, 1]);
      expect(found('wom')).to.deep.equal([0, 2]);
      expect(found('wo leeds'), '“wo” is a word of its own').to.deep.equal([]);
      expect(found('wom leeds'), 'a word that nobody has may be cut short').to.deep.equal([0]);
      expect(found('wo '), 'finished').to.deep.equal([2]);
    });

    it('knows short forms, one and many, and hyphens left out', async () => {
      const { found } = await searcher([
        { town: 'St Albans' },
        { town: 'Saint Ives' },
        { venue: '3 Mill Street' },
        { venue: 'Mill Rd' },
        { name: 'Newcomers' },
        { name: 'Al-Anon' },
      ]);
      expect(found('saint albans')).to.deep.equal([0]);
      expect(found('st ives')).to.deep.equal([1]);
      expect(found('mill st')).to.deep.equal([2]);
      expect(found('mill road')).to.deep.equal([3]);
      expect(found('newcomer')).to.deep.equal([4]);
      for (const text of ['alanon', 'al anon', 'al-anon', 'AL‑ANON'])
        expect(found(text), text).to.deep.equal([5]);
    });

    it('lets small words of a plain request pass', async () => {
      const { found } = await searcher([
        { town: 'Leeds', name: 'Women' },
        { town: 'York', name: 'In the Round' },
      ]);
      expect(found("women's meetings near Leeds")).to.deep.equal([0]);
      expect(found('meetings near me')).to.equal('all');
      expect(found('in'), 'alone it is being typed').to.deep.equal([1]);
      expect(found('meeting'), 'alone and nowhere').to.equal('all');
    });

    it('looks at no more than twelve words', async () => {
      const { found } = await searcher([{ town: 'Leeds' }]);
      expect(found(`${'leeds '.repeat(12)}york`)).to.deep.equal([0]);
      expect(found(`${'leeds '.repeat(11)}york`)).to.deep.equal([]);
    });
  });

  describe('spelling', () => {
    const list = towns(
      'Leeds',
      'Leicester',
      'Manchester',
      'Huddersfield',
      'Stafford',
      'Ely',
      'Bath',
    );
    for (const [typed, place, kind] of [
      ['leesd', 0, 'swapped'],
      ['leds', 0, 'missing'],
      ['leeeds', 0, 'doubled'],
      ['leedd', 0, 'neighbouring key'],
      ['keeds', 0, 'first letter'],
      ['eeds', 0, 'first missing'],
      ['leicster', 1, 'missing'],
      ['lecester', 1, 'missing'],
      ['manchetser', 2, 'swapped'],
      ['mnachetser', 2, 'two typos'],
      ['hudersfeild', 3, 'two typos'],
      ['stanford', 4, 'two typos'],
      ['leister', 1, 'two missing from nine letters'],
      ['btah', 6, 'swapped in four letters'],
      ['manchse', 2, 'unfinished'],
      ['hudre', 3, 'unfinished'],
    ] as const)
      it(`forgives ${typed} (${kind})`, async () => {
        const { found, understood } = await searcher(list);
        expect(found(typed)).to.deep.equal([place]);
        const { town } = list[place]!;
        expect(understood(typed)).to.deep.equal({
          match: 'near',
          corrections: [{ typed, taken: [town] }],
          unknown: [],
          instead: [],
        });
      });

    for (const typed of ['zzzz', 'qwertyuiop', 'l33ds', 'manxyzwster'])
      it(`does not guess at ${typed}`, async () => {
        const { found, understood } = await searcher(list);
        expect(found(typed)).to.deep.equal([]);
        expect(understood(typed)).to.deep.equal({
          match: 'none',
          corrections: [],
          unknown: [typed],
          instead: [],
        });
      });

    it('guesses only where a word has no match', async () => {
      const { found, understood } = await searcher(towns('Leeds', 'Lewes', 'Needs'));
      expect(found('leeds')).to.deep.equal([0]);
      expect(understood('leeds')!.match).to.equal('exact');
      expect(found('lees leeds'), 'the other words stay as they are').to.deep.equal([0]);
    });

    it('takes the nearest words and names the most common', async () => {
      const { found, understood } = await searcher(
        towns('Stamford', 'Stafford', 'Stafford', 'Sandford'),
      );
      expect(found('stanford')).to.deep.equal([0, 1, 2]);
      expect(understood('stasford')!.corrections).to.deep.equal([
        { typed: 'stasford', taken: ['Stafford', 'Stamford'] },
      ]);
    });

    it('looks for misspelt names among names, not in prose or numbers', async () => {
      const { found } = await searcher([{ town: 'York Q2AA', notes: 'A gentle hour, aaab' }]);
      expect(found('qsaa')).to.deep.equal([]);
      expect(found('aaaa')).to.deep.equal([]);
      expect(found('gentle')).to.deep.equal([0]);
      expect(found('gantle')).to.deep.equal([]);
    });

    it('asks the speller about few words, and only those that are not known', async () => {
      const asked: [string, number][] = [];
      const names = [...new Array<undefined>(400)].map(
        (_, at) => `Town${String.fromCharCode(97 + (at % 26), 97 + ((at / 26) | 0))}sley`,
      );
      const { found } = await searcher(towns('Leeds', ...names), {
        like: (typed, words) => {
          asked.push([typed, words.length]);
          return words.map((_, at) => at);
        },
      });
      found('leeds townaasley');
      expect(asked, 'both words are known').to.deep.equal([]);
      expect(found('leeds laads')).to.deep.equal([]);
      expect(found('leedz')).to.deep.equal([0]);
      expect(
        asked.every(([, count]) => count < 10),
        JSON.stringify(asked),
      ).to.equal(true);
    });

    for (const [name, speller] of Object.entries({ 'fuse.js': undefined, everyWord }))
      it(`leaves out nothing that is near: every single slip in each word (${name})`, async () => {
        const names = [
          'Aberystwyth',
          'Kidderminster',
          'Scunthorpe',
          'Llandudno',
          'Penzance',
          'Wick',
        ];
        const { found } = await searcher(towns(...names), speller);
        for (const [place, name] of names.entries()) {
          const word = name.toLowerCase();
          for (let at = 0; at < word.length; at++) {
            const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
            const slips = [
              before + after,
              `${before}${letter}${letter}${after}`,
              `${before}x${after}`,
            ];
            if (after) slips.push(before + after[0]! + letter + after.slice(1));
            for (const slip of slips)
              if (slip.length > 3) expect(found(`${slip} `), slip).to.deep.equal([place]);
          }
        }
      });
  });

  describe('rank', () => {
    it('puts a town before a venue before a note', async () => {
      const { ranked } = await searcher([
        { notes: 'Bus from Leeds' },
        { venue: 'Leeds Road Hall' },
        { town: 'Leeds' },
      ]);
      expect(ranked('leeds')).to.deep.equal([2, 1, 0]);
    });

    it('lets the best field count, whichever comes first', async () => {
      const { ranked } = await searcher([
        { venue: 'Leeds Road Hall' },
        { notes: 'Bus from Leeds', town: 'Leeds' },
      ]);
      expect(ranked('leeds')).to.deep.equal([1, 0]);
    });

    it('puts the word itself before longer ones, and those before a near one', async () => {
      const { ranked } = await searcher(towns('Bathgate', 'Bath'));
      expect(ranked('bath')).to.deep.equal([1, 0]);
      const { ranked: near } = await searcher([
        { town: 'Bathgate', name: 'Women' },
        { town: 'Bathgate', venue: 'Womens Institute' },
      ]);
      expect(near('batgate women')).to.deep.equal([0, 1]);
    });

    it('lets the rarer word decide', async () => {
      const common = [...new Array<undefined>(50)].map(() => ({ town: 'Leeds' }));
      const { ranked } = await searcher([
        { town: 'Leeds', notes: 'Zen' },
        { notes: 'Leeds', town: 'Zen' },
        ...common,
      ]);
      expect(ranked('leeds zen')).to.deep.equal([1, 0]);
    });
  });

  describe('postcodes', () => {
    const records = towns(
      'LS6 3AB',
      'LS6 9XY',
      'LS16 3AB',
      'SW1A 0AA',
      'Philadelphia 19094',
      'LS1 1AA',
    );
    for (const [text, places] of [
      ['LS6 3AB', [0]],
      ['ls63ab', [0]],
      ['LS 6 3AB', [0]],
      ['LS6', [0, 1]],
      ['ls6 ', [0, 1]],
      ['LS6 3', [0]],
      ['LS1', [5]],
      ['LS', [0, 1, 2, 5]],
      ['SW1A OAA', [3]],
      ['SW1A 0AA', [3]],
      ['LSI 1AA', [5]],
      ['19094', [4]],
      ['19095', []],
    ] as const)
      it(`${JSON.stringify(text)} finds ${places.length}`, async () => {
        const { found } = await searcher(records);
        expect(found(text)).to.deep.equal(places);
      });

    it('finds a Canadian code however it is spaced', async () => {
      const { found } = await searcher(towns('T5B 0S5', 'T5B0S5', 'T5B 1A1'));
      for (const text of ['t5b0s5', 'T5B 0S5']) expect(found(text), text).to.have.members([0, 1]);
    });

    it('takes letters for a digit only where the feed holds the very code', async () => {
      const { found } = await searcher(towns('B10 2AB', 'E1 5DY'));
      expect(found('el 5dy')).to.deep.equal([1]);
      expect(found('bio 2nd')).to.deep.equal([]);
      expect(found('b10 2nd')).to.deep.equal([0]);
    });

    it('takes the district for a postcode that the feed lacks, and says so', async () => {
      const { found, understood } = await searcher(records);
      expect(found('ls6 1zz')).to.deep.equal([0, 1]);
      expect(understood('ls6 1zz')).to.deep.equal({
        match: 'near',
        corrections: [{ typed: 'ls6 1zz', taken: ['LS6'] }],
        unknown: [],
        instead: [],
      });
      expect(understood('LS6 3AB')!.match).to.equal('exact');
      expect(found('AB10 1AA')).to.deep.equal([]);
    });
  });

  describe('hostile text', () => {
    for (const [kind, text] of [
      ['10,000 letters', 'a'.repeat(10_000)],
      ['10,000 words', 'lees '.repeat(2_000)],
      ['lone surrogates', '\ud83d\udc00 \udfff'],
      ['signs of a regular expression', '(.*)+[^$]{2,}\\b|?'],
      ['names of an object', '__proto__ constructor toString'],
      ['marks without end', `e${'\u0301'.repeat(5_000)}`],
      ['markup', '<img src=x onerror=alert(1)>'],
      ['zero', '\0'],
    ] as const)
      it(`${kind}: answers`, async () => {
        const { found } = await searcher(towns('Leeds', 'Ely'));
        expect(found(text)).to.satisfy(
          (answer: unknown) => answer === 'all' || (Array.isArray(answer) && answer.length < 3),
        );
      });

    it('finds words that are also names of an object', async () => {
      const { found } = await searcher([{ name: '__proto__ constructor' }, { name: 'toString' }]);
      expect(found('constructor')).to.deep.equal([0]);
      expect(found('proto')).to.deep.equal([0]);
      expect(found('tostring')).to.deep.equal([1]);
      expect(found('hasownproperty')).to.deep.equal([]);
    });
  });
});
