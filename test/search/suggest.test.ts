import { expect } from '@open-wc/testing';
import type { Meeting } from '../../src/core/meeting.js';
import type { Suggestion } from '../../src/core/results.js';
import { fellowship } from '../../src/knowledge/fellowship-lookup.js';
import { createFuseTextIndex } from '../../src/search/fuse-text-index.js';
import { createSuggester, type Suggest } from '../../src/search/suggest.js';
import { makeMeetings, makeChance } from '../helpers/make-meetings.js';
import { meeting } from '../helpers/meetings.js';

const english = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const welsh = 'Sul Llun Mawrth Mercher Iau Gwener Sadwrn'.split(' ').map((day) => `Dydd ${day}`);

const on = (...days: number[]): Meeting['times'] =>
  days.map((day) => ({ day, start: 1170, zone: 'Europe/London' }) as Meeting['times'][number]);

let next = 0;
const at = (locality: string, postcode: string, changes: Partial<Meeting> = {}): Meeting =>
  meeting(`s${next++}`, { venue: { locality, postcode }, ...changes });

const meetings: readonly Meeting[] = [
  at('Leeds', 'LS6 3AB', { name: 'Headingley Hope', fellowship: 'na', times: on(1) }),
  at('LEEDS', 'LS1 2AB', { name: 'Monday Calm', times: on(1) }),
  at('Leeds', 'LS6 1AA', { name: 'Leeds Women', times: on(1, 3), who: { audiences: ['women'] } }),
  at('Leicester', 'LE1 1AA', { name: 'Leicester Lunchtime', fellowship: 'smart', times: on(3) }),
  at('Leominster', 'HR6 8AA', { name: 'Quiet Hour', times: on(5) }),
  at('Caerdydd', 'CF10 1AA', {
    name: 'Quiet Hour',
    times: on(0),
    venue: { locality: 'Caerdydd', regions: ['Cymru', 'Cymru'], postcode: 'CF10 1AA' },
    translations: { cy: { name: 'Awr Dawel' } },
  }),
  at('Llŷn', 'LL53 5AA', { name: 'Môr a Mynydd', fellowship: 'new-one', times: [] }),
];

const suggester = (
  days: readonly (readonly string[])[] = english.map((day) => [day]),
  list = meetings,
) =>
  createSuggester({
    meetings: list,
    fellowship,
    days,
    createIndex: createFuseTextIndex,
    pause: () => undefined,
  });

const said = (suggestions: readonly Suggestion[]): string[] =>
  suggestions.map(({ kind, text, count }) => `${text}, ${kind}, ${count}`);

describe('suggestions', () => {
  let suggest: Suggest;
  before(async () => (suggest = await suggester()));

  it('offers places by the beginning of their names, the most meetings first', () => {
    expect(said(suggest('le', 6))).to.deep.equal([
      'Leeds, place, 3',
      'LE1, place, 1',
      'Leicester, place, 1',
      'Leominster, place, 1',
      'Leeds Women, meeting, 1',
      'Leicester Lunchtime, meeting, 1',
    ]);
  });

  it('offers a place once, as most meetings write it, and counts a meeting once', () => {
    expect(said(suggest('leed', 6))).to.deep.equal(['Leeds, place, 3', 'Leeds Women, meeting, 1']);
    expect(said(suggest('cym', 6))).to.deep.equal(['Cymru, place, 1']);
  });

  it('offers the districts of postcodes', () => {
    expect(said(suggest('ls', 6))).to.deep.equal(['LS6, place, 2', 'LS1, place, 1']);
  });

  it('offers a fellowship by its name, found under its short name and what else it is called', () => {
    expect(said(suggest('aa', 6))).to.include('Alcoholics Anonymous, fellowship, 4');
    expect(said(suggest('narc', 6))).to.deep.equal(['Narcotics Anonymous, fellowship, 1']);
    expect(said(suggest('new-o', 6))).to.deep.equal(['new-one, fellowship, 1']);
  });

  it('offers days with how many meetings are held on them, found under short forms', () => {
    expect(said(suggest('weds', 6))).to.include('Wednesday, day, 2');
    expect(said(suggest('fri', 6))).to.deep.equal(['Friday, day, 1']);
    expect(said(suggest('thur', 6)), 'no meeting is held then').to.deep.equal([]);
  });

  it('offers days in the language of the page, found in English as well', async () => {
    const ask = await suggester(welsh.map((day, at) => [day, english[at]!]));
    expect(said(ask('maw', 6))).to.deep.equal([]);
    expect(said(ask('llun', 6))).to.deep.equal(['Dydd Llun, day, 3']);
    expect(said(ask('wedn', 6))).to.deep.equal(['Dydd Mercher, day, 2']);
  });

  it('puts what matches as well in the order of place, fellowship, day and meeting', () => {
    expect(said(suggest('mon', 6))).to.deep.equal(['Monday, day, 3', 'Monday Calm, meeting, 1']);
  });

  it('puts what begins so before what holds the letters as a word', async () => {
    const more = ['Chester-le-Street', 'Chester-le-Street', 'Leven'];
    const ask = await suggester(undefined, [
      ...meetings,
      ...more.map((town) => at(town, 'X', { name: 'Le Pont' })),
    ]);
    expect(said(ask('le', 9)).map((each) => each.split(',')[0])).to.deep.equal([
      'Le Pont',
      'Leeds',
      'LE1',
      'Leicester',
      'Leominster',
      'Leven',
      'Leeds Women',
      'Leicester Lunchtime',
      'Chester-le-Street',
    ]);
  });

  it('puts what only a joining word begins so last', async () => {
    const ask = await suggester(undefined, [
      at('Tyne and Wear', 'NE1 1AA', { name: 'North and Anchor' }),
      at('Tyne and Wear', 'NE1 1AA', { name: 'the anchor' }),
      at('County Antrim', 'BT1 1AA', { name: 'Quiet Hour' }),
    ]);
    const found = said(ask('an', 6));
    expect(found[0]).to.equal('County Antrim, place, 1');
    expect(found).to.include.members([
      'Alcoholics Anonymous, fellowship, 3',
      'the anchor, meeting, 1',
    ]);
    expect(found[found.length - 1]).to.equal('Tyne and Wear, place, 2');
    expect(said(ask('tyne and we', 6))).to.deep.equal(['Tyne and Wear, place, 2']);
  });

  it('offers a name once for all meetings of that name, in each language it has', () => {
    expect(said(suggest('qui', 6))).to.deep.equal(['Quiet Hour, meeting, 2']);
    expect(said(suggest('awr', 6))).to.deep.equal(['Awr Dawel, meeting, 1']);
    expect(said(suggest('hour qui', 6))).to.deep.equal(['Quiet Hour, meeting, 2']);
  });

  it('forgives accents, capitals and spelling', () => {
    expect(said(suggest('LLYN', 6))).to.deep.equal([]);
    expect(said(suggest('lly', 6))).to.deep.equal(['Llŷn, place, 1']);
    expect(said(suggest('mor', 6))).to.deep.equal(['Môr a Mynydd, meeting, 1']);
    expect(said(suggest('leicestre', 6))[0]).to.equal('Leicester, place, 1');
  });

  it('offers nothing for nothing, for one letter and for what nobody has', () => {
    for (const text of ['', ' ', 'l', ' l ', '!?', 'xylophone'])
      expect(suggest(text, 6)).to.be.empty;
  });

  it('never offers what is typed already', () => {
    for (const text of ['Leominster', 'leominster ', 'new one', 'FRIDAY'])
      expect(said(suggest(text, 6)), text).to.deep.equal([]);
    expect(said(suggest('leeds', 6))).to.deep.equal(['Leeds Women, meeting, 1']);
  });

  it('offers no more than it is asked for', () => {
    expect(said(suggest('le', 2))).to.deep.equal(['Leeds, place, 3', 'LE1, place, 1']);
    expect(suggest('le', 0)).to.be.empty;
  });

  describe('behind words that name nothing together', () => {
    it('keeps those words and says how many meetings the whole finds', () => {
      const found = suggest('women leic', 6, (text) => (text === 'women Leicester' ? 7 : 0));
      expect(said(found)).to.deep.equal(['women Leicester, place, 7']);
    });

    it('tries the last two words together first', () => {
      const asked: string[] = [];
      const found = suggest('tonight quiet ho', 6, (text) => asked.push(text));
      expect(said(found)).to.deep.equal(['tonight Quiet Hour, meeting, 1']);
      expect(asked).to.deep.equal(['tonight Quiet Hour']);
    });

    it('goes on to names that find something', () => {
      const found = suggest('sober le', 2, (text) => (/LE1|Leo/.test(text) ? 4 : 0));
      expect(said(found)).to.deep.equal(['sober LE1, place, 4', 'sober Leominster, place, 4']);
    });

    it('offers nothing that finds nothing, and nothing where nobody can tell', () => {
      expect(suggest('women leic', 6, () => 0)).to.be.empty;
      expect(suggest('women leic', 6)).to.be.empty;
    });

    it('marks the words in front and what is typed of the name', () => {
      const [found] = suggest('women  leic', 6, () => 1);
      const marked = found!.marks.map(([from, to]) => found!.text.slice(from, to));
      expect(found!.text).to.equal('women  Leicester');
      expect(marked).to.deep.equal(['women', 'Leic']);
    });
  });

  it('marks the typed letters', () => {
    const [found] = suggest('alco', 6);
    expect(found!.text).to.equal('Alcoholics Anonymous');
    expect(found!.marks).to.deep.equal([[0, 4]]);
  });

  it('does not depend on the order of the feed', async () => {
    const made = makeMeetings(400, 11);
    const chance = makeChance(5);
    const shuffled = made
      .map((each) => ({ each, key: chance() }))
      .sort((a, b) => a.key - b.key)
      .map(({ each }) => each);
    const [one, other] = await Promise.all(
      [made, shuffled].map((list) =>
        createSuggester({
          meetings: list,
          fellowship,
          days: english.map((day) => [day]),
          createIndex: createFuseTextIndex,
          pause: () => undefined,
        }),
      ),
    );
    for (const text of ['le', 'st', 'ls1', 'quiet', 'smart', 'sunday le', 'mancester', 'an'])
      expect(
        other!(text, 6, () => 1),
        text,
      ).to.deep.equal(one!(text, 6, () => 1));
  });

  it('stops for others while it reads', async () => {
    let pauses = 0;
    await createSuggester({
      meetings,
      fellowship,
      days: [],
      createIndex: createFuseTextIndex,
      pause: () => {
        pauses++;
        return Promise.resolve();
      },
    });
    expect(pauses).to.be.greaterThan(meetings.length);
  });
});
