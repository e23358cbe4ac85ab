/** Each problem has words in each language, and what to do about it. */
import { expect } from '@open-wc/testing';
import type { ProblemReason } from '../../src/core/result.js';
import { cyProblems } from '../../src/i18n/problems/cy.js';
import { enProblems } from '../../src/i18n/problems/en.js';
import { remarkOn, type ProblemWords } from '../../src/i18n/problems/strings.js';
import { says } from '../helpers/says.js';

const tables = (words: ProblemWords) =>
  [words.reason, words.remedy, words.failure, words.failureRemedy] as const;

for (const words of [enProblems, cyProblems]) {
  describe(`problems in the language ${words.lang}`, () => {
    it('are whole sentences in typographic quotes, none said twice', () => {
      for (const table of tables(words)) {
        const said = Object.values(table);
        for (const sentence of said) {
          expect(sentence).to.match(/^\p{Lu}.*\.$/u);
          expect(sentence).not.to.match(/['"]/);
        }
        expect(new Set(said).size).to.equal(said.length);
      }
    });
    it('have a remedy for each reason, in the same order', () => {
      expect(Object.keys(words.remedy)).to.deep.equal(Object.keys(words.reason));
      expect(Object.keys(words.failureRemedy)).to.deep.equal(Object.keys(words.failure));
    });
    it('give a reason of a newer version as its code', () => {
      expect(remarkOn(words, 'bad-moon' as ProblemReason)).to.deep.equal({
        what: 'bad-moon',
        todo: '',
      });
    });
  });
}

describe('problems in English and Welsh', () => {
  it('share no sentence', () => {
    const other = tables(enProblems);
    for (const [at, table] of tables(cyProblems).entries())
      for (const [code, said] of Object.entries(table))
        expect(said, code).not.to.equal((other[at] as Record<string, string>)[code]);
  });
  it('say where', () => {
    says(enProblems.place, [
      [{ line: 1204, record: 3, name: 'Open Door' }, 'line 1204, “Open Door”'],
      [{ record: 3 }, 'record 3'],
      [{ feed: 'aa.csv', line: 2 }, 'aa.csv, line 2'],
      [{}, 'the whole list'],
    ]);
    says(cyProblems.place, [
      [{ line: 4, name: 'Drws Agored' }, 'llinell 4, “Drws Agored”'],
      [{ record: 3 }, 'cofnod 3'],
      [{}, 'y rhestr gyfan'],
    ]);
  });
  it('count in the plural forms of the language', () => {
    says(enProblems.leftOut, [
      [1, '1 meeting is left out'],
      [1200, '1,200 meetings are left out'],
    ]);
    says(enProblems.kept, [
      [1, '1 meeting is shown, but check it'],
      [2, '2 meetings are shown, but check them'],
    ]);
    says(cyProblems.leftOut, [
      [1, '1 cyfarfod wedi’i adael allan'],
      [2, '2 gyfarfod wedi’u gadael allan'],
      [3, '3 chyfarfod wedi’u gadael allan'],
      [12, '12 o gyfarfodydd wedi’u gadael allan'],
    ]);
  });
});
