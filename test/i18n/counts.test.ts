/** How each language counts: the numbers at which its forms change. */
import { expect } from '@open-wc/testing';
import { cy } from '../../src/i18n/cy.js';
import { en } from '../../src/i18n/en.js';
import { gd } from '../../src/i18n/gd.js';
import { pa } from '../../src/i18n/pa.js';
import { pl } from '../../src/i18n/pl.js';
import { ro } from '../../src/i18n/ro.js';
import { ur } from '../../src/i18n/ur.js';

const counts: readonly (readonly [language: typeof en, said: Readonly<Record<number, string>>])[] =
  [
    [
      en,
      {
        0: '0 meetings',
        1: '1 meeting',
        2: '2 meetings',
        3: '3 meetings',
        6: '6 meetings',
        11: '11 meetings',
        1200: '1,200 meetings',
      },
    ],
    [
      cy,
      {
        0: 'dim cyfarfodydd',
        1: '1 cyfarfod',
        2: '2 gyfarfod',
        3: '3 chyfarfod',
        6: '6 chyfarfod',
        11: '11 o gyfarfodydd',
        1200: '1,200 o gyfarfodydd',
      },
    ],
    [
      gd,
      {
        0: '0 coinneamh',
        1: '1 choinneamh',
        2: '2 choinneimh',
        3: '3 coinneamhan',
        6: '6 coinneamhan',
        11: '11 choinneamh',
        12: '12 choinneimh',
        19: '19 coinneamhan',
        20: '20 coinneamh',
        1200: '1,200 coinneamh',
      },
    ],
    [
      pl,
      {
        0: '0 spotkań',
        1: '1 spotkanie',
        2: '2 spotkania',
        3: '3 spotkania',
        6: '6 spotkań',
        11: '11 spotkań',
        22: '22 spotkania',
        1200: '1200 spotkań',
        12000: '12\u00a0000 spotkań',
      },
    ],
    [
      ro,
      {
        0: '0 întâlniri',
        1: '1 întâlnire',
        2: '2 întâlniri',
        3: '3 întâlniri',
        6: '6 întâlniri',
        11: '11 întâlniri',
        20: '20 de întâlniri',
        1200: '1.200 de întâlniri',
      },
    ],
    [
      ur,
      {
        0: '0 میٹنگز',
        1: '1 میٹنگ',
        2: '2 میٹنگز',
        3: '3 میٹنگز',
        6: '6 میٹنگز',
        11: '11 میٹنگز',
      },
    ],
    [
      pa,
      {
        0: '0 ਮੀਟਿੰਗ',
        1: '1 ਮੀਟਿੰਗ',
        2: '2 ਮੀਟਿੰਗਾਂ',
        3: '3 ਮੀਟਿੰਗਾਂ',
        6: '6 ਮੀਟਿੰਗਾਂ',
        11: '11 ਮੀਟਿੰਗਾਂ',
      },
    ],
  ];

describe('counts', () => {
  for (const [{ lang, summary }, said] of counts)
    it(`of meetings in ${lang}`, () => {
      for (const [count, words] of Object.entries(said))
        expect(summary.count(Number(count))).to.equal(words);
    });
});

describe('times of day', () => {
  it('are written on the clock of the language', () => {
    const half = 19 * 60 + 30;
    const said = [en, cy, gd, pl, ro, ur, pa].map(({ time }) => time(half));
    expect(said).to.deep.equal([
      '7:30pm',
      '7:30yh',
      '7:30f',
      '19:30',
      '19:30',
      'شام 7:30 بجے',
      'ਸ਼ਾਮ 7:30 ਵਜੇ',
    ]);
  });
  it('never leave midnight out', () => {
    for (const { lang, time } of [en, cy, gd, pl, ro, ur, pa])
      expect(time(0), lang).to.match(/midnight|hanner nos|meadhan-oidhche|0:00|12/);
  });
});

describe('a schedule in the languages that list it', () => {
  const monthly = [
    { day: 1, nths: [1, 3] },
    { day: 4, nths: [-1] },
  ];
  const said = {
    pl: 'Co miesiąc: 1. poniedziałek, 3. poniedziałek, ostatni czwartek',
    ro: 'În fiecare lună: prima zi de luni, a treia zi de luni, ultima zi de joi',
    gd: 'Gach mìos: a’ chiad Diluain, an treas Diluain, an Diardaoin mu dheireadh',
    ur: 'ہر مہینے: پہلا پیر، تیسرا پیر، آخری جمعرات',
    pa: 'ਹਰ ਮਹੀਨੇ: ਪਹਿਲਾ ਸੋਮਵਾਰ, ਤੀਜਾ ਸੋਮਵਾਰ, ਆਖ਼ਰੀ ਵੀਰਵਾਰ',
  };
  for (const { lang, details } of [pl, ro, gd, ur, pa])
    it(`is said in ${lang}`, () => {
      expect(details!.monthly(monthly, 1)).to.equal(said[lang as keyof typeof said]);
    });
  it('names every week, every other week, every day and dates', () => {
    const { weekly, datesOfMonth } = pl.details!;
    expect(weekly([1, 3], 1)).to.equal('Co tydzień: poniedziałek, środa');
    expect(weekly([2], 2)).to.equal('Co 2 tygodnie: wtorek');
    expect(weekly([0, 1, 2, 3, 4, 5, 6], 1)).to.equal('Codziennie');
    expect(datesOfMonth([1, -1], 3, [5])).to.equal(
      'Co 3 miesiące: 1. dnia, ostatniego dnia (tylko gdy to: piątek)',
    );
  });
});
