/** Each language has every word, and no word of another. */
import { expect } from '@open-wc/testing';
import { facets } from '../../src/core/facets.js';
import { cy } from '../../src/i18n/cy.js';
import { gd } from '../../src/i18n/gd.js';
import { pa } from '../../src/i18n/pa.js';
import { pl } from '../../src/i18n/pl.js';
import { ro } from '../../src/i18n/ro.js';
import { ur } from '../../src/i18n/ur.js';
import { enDetails } from '../../src/i18n/details/en.js';
import { enFound } from '../../src/i18n/found/en.js';
import { en } from '../../src/i18n/en.js';
import type { Strings } from '../../src/i18n/strings.js';
import {
  onLanguage,
  overrideStrings,
  registerStrings,
  stringsFor,
} from '../../src/ui/languages.js';
import { setPartLoader, type Part } from '../../src/ui/part-loader.js';

/** English is in the script without its details, which come later. */
const wholeEnglish: Strings = { ...en, details: enDetails, found: enFound };

/** Their own words but for the parts; nobody has checked them. */
const begun = [gd, pa, pl, ro, ur];

type Words = { readonly [key: string]: unknown };

/** Every word by its path: `card.headings.when`. */
function leaves(words: Words, before = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [key, value] of Object.entries(words)) {
    const path = before + key;
    if (typeof value === 'object' && value !== null)
      for (const [inner, word] of leaves(value as Words, `${path}.`)) found.set(inner, word);
    else found.set(path, value);
  }
  return found;
}

/** Without those of parts, which have a test of their own. */
const wordsOf = (strings: Strings) =>
  leaves(Object.fromEntries(Object.entries(strings).filter(([key]) => key !== 'parts')));

/** What a function of a language is called with here; with none listed the test fails. */
const samples: { readonly [path: string]: readonly (readonly unknown[])[] } = {
  time: [[0], [540], [720], [1170]],
  timeRange: [[1170, 1260]],
  date: [
    [0, 22, 10],
    [1, 4, 0, 2027],
  ],
  startsIn: [[0], [2], [60], [90]],
  list: [[['x', 'y', 'z']]],
  number: [[1234]],
  distance: [
    [0.1, 'mi'],
    [1.7, 'mi'],
    [3.2, 'mi'],
    [0.1, 'km'],
    [3, 'km'],
  ],
  'search.offered': [[1], [2]],
  'filters.open': [[0], [2]],
  'filters.close': [[0], [2]],
  'filters.more': [[2]],
  'filters.nothing': [['x']],
  'summary.count': [[1], [2], [20]],
  'found.taken': [
    [['x'], [['y']]],
    [
      ['x', 'y'],
      [['y', 'z'], ['x']],
    ],
  ],
  'found.unknown': [[['x']], [['x', 'y']]],
  'summary.partly': [[1], [2]],
  'found.or': [[['x', 'Dydd'], false]],
  'found.within': [[30], [60], [120]],
  'found.after': [['x']],
  'found.before': [['x']],
  'found.near': [
    ['x', true],
    ['x', false],
  ],
  'found.remove': [
    ['x', 'y'],
    ['x', 'y z'],
  ],
  'found.restore': [['x']],
  'found.whichPlace': [['x', 3]],
  'found.otherPlaces': [['x']],
  'found.nearTo': [['x']],
  'found.furthest': [
    ['x', true],
    ['x', false],
  ],
  'found.nearestIs': [['x']],
  'found.didYouMean': [['x', 'y']],
  'found.searchFor': [['x', 'y']],
  'found.leaveOut': [
    ['x', 'y'],
    [undefined, 'y'],
  ],
  'results.more': [[2]],
  'results.shown': [[1, 2]],
  'results.printed': [[1, 2]],
  'card.detailsOf': [['x']],
  'card.about': [['x']],
  'card.spokenLanguage': [['x']],
  'details.ages': [
    [1, 2],
    [1, undefined],
    [undefined, 2],
  ],
  'card.timeThere': [['x', 'y']],
  'details.weekly': [
    [[1, 3], 1],
    [[1, 2, 3, 4, 5], 1],
    [[1, 2, 3, 4, 5, 6, 0], 1],
    [[1], 2],
    [[1], 3],
  ],
  'details.monthly': [1, 2, 3, 4, 5, -1, -2, -3, -4, -5].map((nth) => [
    [{ day: 1, nths: [nth] }],
    2,
  ]),
  'details.datesOfMonth': [
    [[1, -1], 1, []],
    [[2], 3, [1]],
  ],
  'details.from': [['x']],
  'details.until': [['x']],
  'details.except': [['x']],
  'card.join': [['x']],
  'details.checked': [['x']],
  'card.listedBy': [['x']],
  'foot.updated': [['x']],
  'foot.licence': [['x']],
  'foot.lost': [['x']],
  'foot.kept': [['x', 'y']],
  'foot.help': [['x', 'y']],
};

/** The same as in English, and rightly so. */
const shared: Readonly<Record<string, readonly string[]>> = {
  cy: ['card.languages.hi', 'comma', 'details.cost', 'filters.values.focus.alcohol', 'number'],
  gd: [
    'card.languages.gu',
    'card.languages.hi',
    'comma',
    'filters.values.audience.lgbtq',
    'found.nearTo',
    'number',
  ],
  pa: ['comma', 'filters.values.audience.lgbtq', 'found.nearTo', 'number'],
  pl: [
    'comma',
    'filters.values.access.parking',
    'filters.values.attendance.online',
    'filters.values.audience.lgbtq',
    'found.nearTo',
  ],
  ro: [
    'comma',
    'details.cost',
    'details.headings.contact',
    'filters.values.attendance.online',
    'filters.values.audience.lgbtq',
    'found.nearTo',
    'months.7',
  ],
  ur: ['found.nearTo', 'number'],
};

/** Safety text, shown in English until a native speaker has checked it: Welsh holds none of it. */
const unchecked = 'foot.help';

const said = (path: string, word: unknown): readonly unknown[] =>
  typeof word === 'function'
    ? (samples[path] ?? []).map((args) =>
        [(word as (...args: unknown[]) => unknown)(...args)].flat(),
      )
    : [word];

for (const strings of [wholeEnglish, cy, ...begun]) {
  describe(`the language ${strings.lang}`, () => {
    const words = wordsOf(strings);
    it('says something for every word', () => {
      for (const [path, word] of words) {
        if (strings !== wholeEnglish && path === unchecked && word === undefined) continue;
        const lines = said(path, word);
        expect(lines, path).not.to.be.empty;
        for (const line of lines) {
          const text = [line].flat().join('');
          expect(text.trim(), path).not.to.equal('');
          expect(text, path).not.to.match(/undefined|null|NaN|\[object|function|=>/);
        }
      }
    });
    it('has its weekdays and its months, none twice', () => {
      expect(new Set(strings.weekdays).size).to.equal(7);
      expect(new Set(strings.months).size).to.equal(12);
    });
    it('has a word for every value of every facet', () => {
      const values = new Map<string, object>(Object.entries(strings.filters.values));
      for (const { id, order } of facets) {
        expect(strings.filters.facets[id], id).to.be.a('string');
        const words: object = id === 'day' ? strings.weekdays : (values.get(id) ?? {});
        for (const value of order) expect(words, id).to.have.own.property(value);
      }
    });
    it('writes quotation marks and apostrophes as print does', () => {
      for (const [path, word] of words)
        expect(JSON.stringify(said(path, word)).replace(/(?<!\\)"/g, ''), path).not.to.match(
          /['"]/,
        );
    });
  });
}

describe('the languages', () => {
  it('have the same words, functions where the others have functions', () => {
    const kinds = (strings: Strings) =>
      [...wordsOf(strings)]
        .filter(([path]) => path !== unchecked && path !== 'begun')
        .map(([path, word]) => `${path}: ${typeof word}`)
        .sort();
    for (const strings of [cy, ...begun])
      expect(kinds(strings), strings.lang).to.deep.equal(kinds(wholeEnglish));
  });
  it('share no words but those that are the same in both', () => {
    const english = wordsOf(wholeEnglish);
    for (const strings of [cy, ...begun]) {
      const same: string[] = [];
      for (const [path, word] of wordsOf(strings)) {
        const lines = said(path, word).map(String);
        const others = said(path, english.get(path)).map(String);
        if (lines.some((line, index) => line === others[index])) same.push(path);
      }
      expect(same.sort(), strings.lang).to.deep.equal(shared[strings.lang]);
    }
  });
  it('say that nobody has checked them, where nobody has', () => {
    for (const strings of begun) expect(strings.begun, strings.lang).to.match(/\S{3}/);
  });
  it('leave what a life may hang on in English until it is checked', () => {
    for (const { lang, foot } of [cy, ...begun]) expect(foot.help, lang).to.equal(undefined);
  });
});

describe('the words for a tag', () => {
  it('are English until a language has come, and where there is none', async () => {
    const asked: string[] = [];
    setPartLoader((lang) => {
      asked.push(lang);
      return Promise.resolve(lang === 'cy' ? { default: cy } : undefined);
    });
    expect(stringsFor('cy-GB')).to.equal(en);
    await new Promise<void>((resolve) => {
      const leave = onLanguage(() => {
        leave();
        resolve();
      });
    });
    expect(stringsFor('cy-GB')).to.equal(cy);
    expect(stringsFor('CY')).to.equal(cy);
    expect(stringsFor('en-GB')).to.equal(en);
    expect(stringsFor('')).to.equal(en);
    expect(stringsFor('fr-CA')).to.equal(en);
    expect(stringsFor('fr')).to.equal(en);
    expect(stringsFor('search'), 'a part that is no language').to.equal(en);
    expect(asked, 'each once').to.deep.equal(['cy', 'fr']);
  });
  it('are those of the nearest tag that was registered', () => {
    const plain = { ...en, lang: 'de' };
    const swiss = { ...en, lang: 'de-CH' };
    registerStrings(plain);
    registerStrings(swiss);
    expect(stringsFor('de')).to.equal(plain);
    expect(stringsFor('de-at')).to.equal(plain);
    expect(stringsFor('de-ch-1996')).to.equal(swiss);
  });
  it('keep what a page registered while the language was on its way', async () => {
    let arrive!: (part: Part) => void;
    const coming = new Promise<Part>((resolve) => (arrive = resolve));
    setPartLoader(() => coming);
    stringsFor('pl');
    const own = { ...en, lang: 'pl' };
    registerStrings(own);
    arrive({ default: { ...cy, lang: 'pl' } });
    // a task later every promise that follows has had its turn
    await new Promise((resolve) => setTimeout(resolve));
    expect(stringsFor('pl')).to.equal(own);
  });
  it('have what a page has changed, before the language has come and after', async () => {
    let arrive!: (part: Part) => void;
    const coming = new Promise<Part>((resolve) => (arrive = resolve));
    setPartLoader(() => coming);
    overrideStrings('ro', { today: 'Chiar azi' });
    expect(stringsFor('ro')).to.equal(en);
    arrive({ default: ro });
    await new Promise((resolve) => setTimeout(resolve));
    expect(stringsFor('ro').today).to.equal('Chiar azi');
    expect(stringsFor('ro').tomorrow).to.equal(ro.tomorrow);
    overrideStrings('RO', { search: { label: 'Unde?' } });
    expect(stringsFor('ro-MD').search.label).to.equal('Unde?');
    expect(stringsFor('ro').today, 'the earlier change').to.equal('Chiar azi');
  });
  it('are the page’s own English where it has overridden it', () => {
    const own = { ...en, today: 'This very day' };
    registerStrings(own);
    expect(stringsFor('en')).to.equal(own);
    expect(stringsFor('it'), 'no Italian').to.equal(own);
    registerStrings(en);
  });
});
