import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Meeting, MeetingTime } from '../../src/core/meeting.js';
import { emptyQuery, type FinderQuery } from '../../src/core/query.js';
import { createLocalSource, fellowship } from '../../src/headless.js';
import { respelled } from '../../src/source/respelled.js';
import { makeMeetings } from '../helpers/make-meetings.js';

const zone = 'Europe/London';
/** Sunday, a quarter past ten in the morning. */
const now = Date.UTC(2026, 10, 22, 10, 15);

const at = (day: MeetingTime['day'], hour: number, minute = 0): MeetingTime => ({
  day,
  start: hour * 60 + minute,
  duration: 60,
  zone,
});

const meeting = (id: string, more: Partial<Meeting> = {}): Meeting => ({
  id,
  name: id,
  attendance: 'in-person',
  status: { state: 'active' },
  times: [],
  source: { feed: 'test', id },
  ...more,
});

function open(meetings: readonly Meeting[], locale = 'en') {
  const source = createLocalSource(meetings, { now: () => now, fellowship, locale });
  const ask = (text: string, more: Partial<FinderQuery> = {}) =>
    source.query({ ...emptyQuery, limit: 100, text, ...more });
  const names = async (text: string, more: Partial<FinderQuery> = {}) =>
    (await ask(text, more)).hits.map((hit) => hit.meeting.id);
  return { source, ask, names };
}

const in_ = (locality: string, lat: number, lng: number, postcode?: string) => ({
  venue: {
    locality,
    ...(postcode && { postcode }),
    position: { lat, lng, precision: 'exact' as const },
  },
});
const leeds = in_('Leeds', 53.8, -1.55, 'LS1 4AB');
const york = in_('York', 53.96, -1.08, 'YO1 7HH');
const bristol = in_('Bristol', 51.45, -2.59, 'BS1 5TT');

describe('a plain request', () => {
  it('finds who it is for, what, when and near where, the nearest first', async () => {
    const na = { fellowship: 'na', who: { audiences: ['women'] }, times: [at(0, 19)] } as const;
    const { names, ask } = open([
      meeting('far', { ...na, ...bristol }),
      meeting('near', { ...na, ...leeds }),
      meeting('nearer by a town', { ...na, ...york }),
      meeting('for men', { ...na, who: { audiences: ['men'] }, ...leeds }),
      meeting('another fellowship', { ...na, fellowship: 'aa', ...leeds }),
      meeting('this morning', { ...na, times: [at(0, 11)], ...leeds }),
      meeting('tomorrow night', { ...na, times: [at(1, 19)], ...leeds }),
    ]);
    const text = "women's NA tonight near LS1";
    expect(await names(text)).to.deep.equal(['near', 'nearer by a town', 'far']);
    const { understood, hits } = await ask(text);
    expect(understood.meant.map((part) => part.text)).to.deep.equal([
      "women's",
      'NA',
      'tonight',
      'near LS1',
    ]);
    expect(hits[0]!.distance).to.be.lessThan(1);
    expect(hits[2]!.distance).to.be.within(270, 290);
  });

  it('finds a name that says another time than its day does, where nothing is held then', async () => {
    const { names, ask } = open([
      meeting('Morning Freedom', { ...leeds, times: [at(4, 19)] }),
      meeting('Quiet Hour', { ...leeds, times: [at(4, 19)] }),
      meeting('Other Freedom', { ...leeds, times: [at(4, 19), at(5, 9)] }),
    ]);
    expect(await names('morning freedom leeds thursday')).to.deep.equal(['Morning Freedom']);
    const { understood } = await ask('morning freedom leeds thursday');
    expect(understood.meant.map(({ text }) => text)).to.deep.equal(['thursday']);
    expect(await names('freedom thursday morning')).to.deep.equal(['Morning Freedom']);
    expect(await names('hour thursday morning')).to.deep.equal([]);
  });

  it('takes day and hour of one time, and shows that time', async () => {
    const { ask, names } = open([
      meeting('both', { times: [at(1, 9), at(2, 19)] }),
      meeting('apart', { times: [at(2, 9), at(4, 19)] }),
    ]);
    expect(await names('tuesday evening')).to.deep.equal(['both']);
    expect((await ask('tuesday evening')).hits[0]!.occurrence!.time).to.equal(1);
    const { facets } = await ask('evening');
    const counts = Object.fromEntries(facets.day.map(({ value, count }) => [value, count]));
    expect(counts, 'days in the evening').to.deep.equal({ 1: 0, 2: 1, 4: 1 });
  });

  it('finds a meeting that is called so, above those that are so', async () => {
    const { names } = open([
      meeting('a sunday', { name: 'Serenity', times: [at(0, 19)] }),
      meeting('the name', { name: 'Sunday Serenity', times: [at(3, 19)] }),
      meeting('its note', { name: 'Hope', notes: 'Sunday serenity', times: [at(3, 19)] }),
    ]);
    expect(await names('sunday serenity')).to.deep.equal(['the name', 'a sunday']);
  });

  it('that is a whole name or street finds that first', async () => {
    const aa = { fellowship: 'aa', ...leeds } as const;
    const { names } = open([
      meeting('other', { ...aa, name: 'Sandwich Board', times: [at(0, 11)] }),
      meeting('steps', { ...aa, name: 'Step by Step', times: [at(3, 11)] }),
      meeting('high', {
        venue: { ...leeds.venue, address: ['1 High Street'] },
        times: [at(0, 12)],
      }),
      meeting('sun', { venue: { ...leeds.venue, address: ['9 Sun Street'] }, times: [at(4, 12)] }),
    ]);
    expect((await names('step-by-step'))[0]).to.equal('steps');
    expect((await names('step by step'))[0]).to.equal('steps');
    expect((await names('Sun Street'))[0]).to.equal('sun');
  });

  it('offers a text without what nobody has, and without the marks that joined it', async () => {
    const { ask } = open([meeting('leeds', leeds), meeting('york', york)]);
    const offered = async (text: string) =>
      (await ask(text)).understood.instead.map((other) => other.text);
    expect(await offered('leeds/qxqxqx')).to.deep.equal(['leeds']);
    expect(await offered('qxqxqx & leeds')).to.deep.equal(['leeds']);
    expect(await offered('qxqxqx near leeds'), 'a place alone').to.deep.equal(['near leeds']);
  });

  it('is put back to plain words, part by part', async () => {
    const { names } = open([
      meeting('a sunday', { name: 'Serenity', times: [at(0, 19)] }),
      meeting('the name', { name: 'Sunday Serenity', times: [at(3, 19)] }),
    ]);
    expect(await names('sunday serenity', { plain: ['sunday'] })).to.deep.equal(['the name']);
    expect(await names('sunday', { plain: ['sunday'] })).to.deep.equal(['the name']);
    const other = open([meeting('mentson', { name: 'Mentson', who: { audiences: ['men'] } })]);
    expect(await other.names('mentson men')).to.deep.equal(['mentson']);
    expect((await other.ask('men mentson', { plain: ['men'] })).understood.unknown).to.deep.equal([
      'men',
    ]);
  });

  it('is understood in spite of its spelling', async () => {
    const { ask, names } = open([
      meeting('both', { times: [at(1, 9), at(2, 19)], ...leeds }),
      meeting('other', { times: [at(3, 19)], ...leeds }),
    ]);
    expect(await names('tusday evning')).to.deep.equal(['both']);
    const { understood } = await ask('leds tusday');
    expect(understood.meant.map(({ text, span }) => [text, span])).to.deep.equal([
      ['tusday', [5, 11]],
    ]);
    expect(understood.corrections.map(({ typed }) => typed)).to.deep.equal(['leds', 'tusday']);
    expect(await names('tusday', { plain: ['tusday'] }), 'a word like any other').to.deep.equal([]);
  });

  it('is understood in spite of slips in words that no meeting has', async () => {
    const { ask, names } = open([
      meeting('tonight', { fellowship: 'aa', times: [at(0, 19)], ...leeds }),
      meeting('tomorrow', { fellowship: 'na', times: [at(1, 19)], ...leeds }),
      meeting('house', { venue: { ...leeds.venue, name: 'Quaker Meeting House' } }),
    ]);
    expect(await names('tonihgt')).to.deep.equal(['tonight']);
    expect(await names('tomorow')).to.deep.equal(['tomorrow']);
    expect(await names('aa meting leeds')).to.deep.equal(['tonight']);
    expect(await names('alcoholics anonimous')).to.deep.equal(['tonight']);
    const { match, corrections } = (await ask('tomorow')).understood;
    expect({ match, corrections }).to.deep.equal({
      match: 'near',
      corrections: [{ typed: 'tomorow', taken: ['tomorrow'] }],
    });
  });

  it('has a misspelt town to be near to, and a mutated one', async () => {
    const { names } = open([
      meeting('women', { who: { audiences: ['women'] }, ...leeds }),
      meeting('york', york),
      meeting('cardiff', { ...in_('Cardiff', 51.48, -3.18) }),
    ]);
    expect(await names('women Yrok'), 'the nearest for women').to.deep.equal(['women']);
    expect(await names('cyfarfod yng Nghaerdydd')).to.deep.equal(await names('Caerdydd'));
  });

  it('does not take an everyday word for a town or a filter', async () => {
    const { ask } = open([
      meeting('fife', in_('Fife', 56.2, -3.1)),
      meeting('deal', in_('Deal', 51.2, 1.4)),
      meeting('food', { focus: ['food'], name: 'Food' }),
    ]);
    for (const text of ['wife', 'deaf', 'good']) {
      const { total, understood } = await ask(text);
      expect(total, text).to.equal(0);
      expect(understood.unknown, text).to.deep.equal([text]);
    }
  });

  it('tells a district and a fellowship from a postcode', async () => {
    const na = meeting('walthamstow', { fellowship: 'na', ...in_('London', 51.58, 0, 'E17 4QH') });
    const { names } = open([na, meeting('stepney', { ...in_('London', 51.51, -0.04, 'E1 7NA') })]);
    expect(await names('E17 NA')).to.deep.equal(['walthamstow']);
    expect(await names('near E17 NA')).to.deep.equal(['walthamstow']);
    expect(await names('near E17 NA TONIGHT')).to.deep.equal([]);
    expect((await names('E1 7NA'))[0]).to.equal('stepney');
  });

  it('may say what it is not', async () => {
    const { names } = open([
      meeting('sunday', { fellowship: 'aa', times: [at(0, 19)] }),
      meeting('monday', { fellowship: 'aa', times: [at(1, 19)] }),
      meeting('online', { fellowship: 'aa', attendance: 'online', times: [at(2, 19)] }),
    ]);
    expect(await names('AA but not Sunday')).to.deep.equal(['monday', 'online']);
    expect(await names('AA not on zoom')).to.deep.equal(['sunday', 'monday']);
  });

  it('asks for meetings, and not for meeting houses', async () => {
    const { names } = open([
      meeting('house', { venue: { ...york.venue, name: 'Meeting House' } }),
      meeting('hall', leeds),
    ]);
    expect(await names('meetings near leeds')).to.deep.equal(['hall', 'house']);
    expect(await names('meetings')).to.have.members(['hall', 'house']);
  });

  it('is understood in Welsh', async () => {
    const meetings = [
      meeting('nos Fawrth', { times: [at(2, 19)], ...in_('Cardiff', 51.48, -3.18) }),
      meeting('bore Mawrth', { times: [at(2, 9)], ...in_('Swansea', 51.62, -3.94) }),
    ];
    const { names } = open(meetings, 'cy');
    expect(await names('cyfarfod nos Fawrth')).to.deep.equal(['nos Fawrth']);
    expect(await names('Caerdydd'), 'a town by its other name').to.deep.equal([
      'nos Fawrth',
      'bore Mawrth',
    ]);
    expect(await names('ger Abertawe')).to.deep.equal(['bore Mawrth', 'nos Fawrth']);
    expect(await open(meetings).names('cyfarfod nos Fawrth'), 'on any page').to.deep.equal([
      'nos Fawrth',
    ]);
  });

  it('is only what the day still holds', async () => {
    const { names } = open([
      meeting('over', { times: [at(0, 8)] }),
      meeting('on now', { times: [at(0, 10)] }),
      meeting('later', { times: [at(0, 15)] }),
      meeting('suspended', { times: [at(0, 16)], status: { state: 'suspended' } }),
      meeting('in four weeks', {
        times: [{ ...at(0, 15), recurrence: { freq: 'monthly', byday: [{ day: 0, nth: 3 }] } }],
      }),
      meeting('tomorrow', { times: [at(1, 15)] }),
    ]);
    expect(await names('today')).to.deep.equal(['on now', 'later']);
    expect(await names('tomorrow')).to.deep.equal(['tomorrow']);
    expect(await names('on now')).to.deep.equal(['on now']);
    expect(await names('in the next 6 hours')).to.deep.equal(['on now', 'later']);
    expect(await names('after 2pm today')).to.deep.equal(['later']);
  });

  it('holds together with filters', async () => {
    const { ask } = open([
      meeting('a', { times: [at(1, 19)], attendance: 'online' }),
      meeting('b', { times: [at(2, 19)], attendance: 'online' }),
      meeting('c', { times: [at(1, 19)] }),
    ]);
    const { hits, facets } = await ask('online', { facets: { day: ['1'] } });
    expect(hits.map((hit) => hit.meeting.id)).to.deep.equal(['a']);
    expect(facets.day).to.deep.equal([
      { value: '1', count: 1 },
      { value: '2', count: 1 },
    ]);
  });
});

describe('where nothing is found', () => {
  const meetings = [
    meeting('monday', { times: [at(1, 19)], ...leeds }),
    meeting('tuesday', { times: [at(2, 19)], attendance: 'online' }),
    meeting('wednesday', { times: [at(3, 19)], ...york }),
  ];

  it('says which filter brings how many meetings when it is left out', async () => {
    const { ask } = open(meetings);
    const { total, without } = await ask('leeds', {
      plain: ['leeds'],
      facets: { day: ['3'], attendance: ['in-person'] },
    });
    expect(total).to.equal(0);
    expect(without).to.deep.equal([
      { leave: 'day', total: 1 },
      { leave: 'text', total: 1 },
    ]);
    expect(await ask('leeds', { plain: ['leeds'] })).to.not.have.property('without');
  });

  it('names the words that match nothing, and a spelling that finds something', async () => {
    const { ask } = open(meetings);
    const { understood } = await ask('yrk');
    expect(understood.unknown).to.deep.equal(['yrk']);
    expect(understood.instead).to.deep.equal([{ text: 'York', total: 2 }]);
    const { understood: filtered } = await ask('yrk', { facets: { day: ['5'] } });
    expect(filtered.instead, 'nothing that the filters take away again').to.deep.equal([]);
  });
});

describe('the words of a search', () => {
  it('are marked where they stand, as they are written', async () => {
    const { ask } = open([
      meeting('m', {
        name: 'Tŷ’r Gobaith',
        venue: { name: 'St. Mary’s Hall', address: ['3 Mill Rd'], locality: 'Leeds' },
      }),
    ]);
    const marked = async (text: string) => {
      const { meeting: found, marks = {} } = (await ask(text)).hits[0]!;
      const texts: { readonly [field: string]: string | undefined } = {
        name: found.name,
        venue: found.venue!.name,
        address: found.venue!.address![0],
        locality: found.venue!.locality,
      };
      return Object.entries(marks).flatMap(([field, ranges]) =>
        ranges.map(([from, to]) => texts[field]!.slice(from, to)),
      );
    };
    expect(await marked('tyr')).to.deep.equal(['Tŷ’r']);
    expect(await marked('saint marys lee')).to.deep.equal(['St', 'Mary’s', 'Lee']);
    expect(await marked('mill road')).to.deep.equal(['Mill', 'Rd']);
    expect(await marked('leesd'), 'a word that was meant, whole').to.deep.equal(['Leeds']);
  });

  it('may be answered from what is read so far, by whoever asks for that', async () => {
    const meetings = makeMeetings(4000, 5);
    let waited = 0;
    const source = createLocalSource(meetings, {
      now: () => now,
      fellowship,
      // As on a slow device: each slice of work is followed by a long one of another's.
      breathe: async () => {
        waited++;
        const until = performance.now() + 60;
        while (performance.now() < until);
        await Promise.resolve();
      },
    });
    const query = { ...emptyQuery, text: 'leeds' };
    await source.query(emptyQuery);
    const early = await source.query({ ...query, early: true });
    const whole = await source.query(query);
    expect(waited).to.be.greaterThan(3);
    expect(early.partial).to.equal(true);
    expect(whole.partial).to.equal(undefined);
    expect(early.total).to.be.within(1, whole.total - 1);
    expect((await source.query({ ...query, early: true })).partial).to.equal(undefined);
  });

  it('are offered while they are typed', async () => {
    const { source } = open([
      meeting('a', { name: 'Leeds Women', ...leeds, times: [at(1, 19)], fellowship: 'aa' }),
      meeting('b', { name: 'Quiet Hour', ...leeds, times: [at(1, 12)], fellowship: 'na' }),
    ]);
    const offered = async (text: string) =>
      (await source.suggest!(text, 6)).map(({ kind, text: name, count }) => [kind, name, count]);
    expect(await offered('lee')).to.deep.equal([
      ['place', 'Leeds', 2],
      ['meeting', 'Leeds Women', 1],
    ]);
    expect(await offered('narc')).to.deep.equal([['fellowship', 'Narcotics Anonymous', 1]]);
    expect(await offered('mon')).to.deep.equal([['day', 'Monday', 2]]);
    expect(await offered('monday lee')).to.deep.equal([
      ['place', 'monday Leeds', 2],
      ['meeting', 'monday Leeds Women', 1],
    ]);
  });
});

describe('whatever is searched', () => {
  const words = fc.constantFrom(
    ...['leeds', 'lee', 'monday', 'tonight', 'women', 'aa', 'near', 'quiet', 'online', 'stafrod'],
    ...['hour', 'LS1', 'after', '7pm', 'zzz', 'sunday', 'step', 'free', 'dydd', 'Llun', '🎈', '%'],
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 5 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );

  it('is answered in an order that does not depend on the order of the feed', async () => {
    const meetings = makeMeetings(120, 21);
    const one = open(meetings);
    const other = open([...meetings].reverse());
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        expect(await one.names(typed)).to.deep.equal(await other.names(typed));
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  it('finds no meeting more for a word more', async () => {
    const { ask } = open(makeMeetings(120, 22));
    // "Near" alone is a word that somebody is typing, and before a place a request.
    const telling = words.filter((word) => word !== 'near' && word !== 'after');
    await fc.assert(
      fc.asyncProperty(
        fc.array(telling, { minLength: 1, maxLength: 4 }),
        telling,
        async (list, word) => {
          const plain = [...list, word];
          // A space behind, as the last word may be the beginning of another.
          const before = await ask(`${list.join(' ')} `, { plain });
          const after = await ask(`${list.join(' ')} ${word} `, { plain });
          if (before.understood.match !== 'exact' || after.understood.match !== 'exact') return;
          const ids = new Set(before.hits.map((hit) => hit.meeting.id));
          expect(after.hits.filter((hit) => !ids.has(hit.meeting.id))).to.deep.equal([]);
        },
      ),
      { numRuns: 150, seed: 4 },
    );
  });
});

describe('a search with its spelling put right', () => {
  it('knows the way back to what was typed', () => {
    const { text, back } = respelled('leds on tusday at seven', [
      { typed: 'leds', taken: ['Leeds', 'Lewes'] },
      { typed: 'tusday', taken: ['Tuesday'] },
    ]);
    expect(text).to.equal('Leeds on Tuesday at seven');
    const was = (part: string) => {
      const from = text.indexOf(part);
      return 'leds on tusday at seven'.slice(...back([from, from + part.length]));
    };
    expect(was('Leeds')).to.equal('leds');
    expect(was('Tuesday')).to.equal('tusday');
    expect(was('on')).to.equal('on');
    expect(was('on Tuesday at')).to.equal('on tusday at');
    expect(was('seven')).to.equal('seven');
    expect(was('Leeds on Tuesday at seven')).to.equal('leds on tusday at seven');
  });
});
