import { expect } from '@open-wc/testing';
import { choicesOf } from '../../src/core/guide.js';
import {
  byDate,
  idsOf,
  isByDate,
  mixOf,
  moved,
  planLimit,
  planOf,
  toggled,
} from '../../src/core/plan.js';
import { nationOf } from '../../src/knowledge/nations.js';
import { decodeRoute, encodeRoute } from '../../src/state/route.js';
import { isMeant, shortId } from '../../src/core/short-id.js';
import { shareLink } from '../../src/ui/share-link.js';
import { meeting } from '../helpers/meetings.js';

describe('a plan', () => {
  const now = Date.UTC(2026, 10, 21, 12);
  const on = (id: string, day: 0 | 1 | 2) =>
    meeting(id, { times: [{ day, start: 720, duration: 60, zone: 'Europe/London' }] });
  const [sun, mon, tue] = [on('sun', 0), on('mon', 1), on('tue', 2)];
  const never = meeting('off', { status: { state: 'suspended' } });

  it('takes one more by its date, gives one back, and holds six', () => {
    expect(toggled([], tue, now)).to.deep.equal(['tue']);
    expect(toggled([sun, tue], mon, now)).to.deep.equal(['sun', 'mon', 'tue']);
    expect(toggled([mon, never], sun, now)).to.deep.equal(['sun', 'mon', 'off']);
    expect(toggled([sun, tue], sun, now)).to.deep.equal(['tue']);
    const full = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => on(id, 1));
    expect(full).to.have.length(planLimit);
    expect(toggled(full, sun, now)).to.deep.equal(idsOf(full));
    expect(toggled(full, full[5]!, now)).to.deep.equal(idsOf(full.slice(0, 5)));
  });

  it('that somebody has put in an order of their own keeps it, with what is new at the end', () => {
    expect(toggled([tue, sun], mon, now)).to.deep.equal(['tue', 'sun', 'mon']);
    expect(isByDate([tue, sun], now)).to.equal(false);
    expect(idsOf(byDate([never, tue, mon, sun], now))).to.deep.equal(['sun', 'mon', 'tue', 'off']);
    expect(isByDate(byDate([never, tue, mon, sun], now), now)).to.equal(true);
  });

  it('moves one by a place, and not over the edge', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).to.deep.equal(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 1)).to.deep.equal(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 'a', -1)).to.deep.equal(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 1)).to.deep.equal(['a', 'b']);
    expect(moved(['a', 'b'], 'x', 1)).to.deep.equal(['a', 'b']);
  });

  it('is read from whatever was kept or sent: no two alike, six at most, texts alone', () => {
    expect(planOf(['a', 'a', '', 3, null, 'b'])).to.deep.equal(['a', 'b']);
    expect(planOf(['1', '2', '3', '4', '5', '6', '7'])).to.have.length(6);
  });

  it('that is all of one kind offers another, and a mixture or a single one does not', () => {
    const kinds: Readonly<Record<string, readonly string[]>> = {
      aa: ['12-step'],
      smart: ['secular'],
      'aa-secular': ['12-step', 'secular'],
      odd: [],
    };
    const mix = (...ids: string[]) =>
      mixOf(
        ids.map((fellowship, at) => meeting(`${at}`, { fellowship })),
        ({ fellowship }) => kinds[fellowship!]!,
      );
    expect(mix('aa', 'aa')).to.deep.equal({ have: '12-step', other: 'secular' });
    expect(mix('smart', 'smart', 'smart')).to.deep.equal({ have: 'secular', other: '12-step' });
    for (const ids of [
      ['aa'],
      ['aa', 'smart'],
      ['aa', 'aa-secular'],
      ['aa-secular', 'aa'],
      ['odd', 'odd'],
      [],
    ])
      expect(mix(...ids), ids.join()).to.equal(undefined);
  });

  it('stands in a link as ids alone that tell no name, and is read from it again', () => {
    const ids = ['a', 'b,c;d', 'é', '"', 'AO', 'B0'];
    const link = shareLink('https://trust.example.org/find?x=1#old', 'my finder', ids, true);
    expect(link.startsWith('https://trust.example.org/find?x=1#my%20finder:plan=')).to.equal(true);
    const fragment = new URL(link).hash;
    const plan = ids.map(shortId);
    expect(new Set(plan).size).to.equal(ids.length);
    for (const [at, id] of ids.entries()) {
      expect(plan[at]).to.match(/^~[a-z\d]{2,11}$/);
      expect(isMeant(plan[at]!, id)).to.equal(true);
      expect(isMeant(id, id), 'the id itself').to.equal(true);
    }
    expect(isMeant(plan[0]!, 'b,c;d')).to.equal(false);
    expect(decodeRoute('my finder', fragment)).to.deep.equal({ choices: {}, plan });
    expect(encodeRoute('my finder', { choices: {}, plan })).to.equal(fragment);
    expect(decodeRoute('meetings', fragment), 'another finder’s').to.equal(undefined);
    const one = shareLink('https://trust.example.org/', undefined, ['a'], false);
    expect(decodeRoute('meetings', new URL(one).hash)).to.deep.equal({
      choices: {},
      open: shortId('a'),
    });
  });
});

describe('the answers to the guide', () => {
  const none = { audience: [], access: [] };

  it('filter nothing where every question is left out', () => {
    for (const values of Object.values(choicesOf(none))) expect(values).to.deep.equal([]);
  });

  it('become filters', () => {
    expect(
      choicesOf({
        focus: 'gambling',
        whom: 'me',
        belief: 'secular',
        attendance: 'online',
        audience: ['women'],
        access: ['step-free'],
      }),
    ).to.deep.equal({
      focus: ['gambling'],
      approach: ['secular'],
      attendance: ['online'],
      audience: ['women'],
      access: ['step-free'],
    });
    expect(choicesOf({ ...none, belief: 'spiritual' }).approach).to.deep.equal([
      '12-step',
      'buddhist-inspired',
      'faith',
    ]);
  });

  it('lead who worries about somebody else to groups for family and friends', () => {
    expect(choicesOf({ ...none, focus: 'gambling', whom: 'close' }).focus).to.deep.equal([
      'family-and-friends',
    ]);
  });
});

describe('the nation of a place', () => {
  it('is as the listing says, else as its postcode shows, else not known', () => {
    for (const [postcode, nation] of [
      ['LS6 9CC', 'england'],
      ['CF14 1AA', 'wales'],
      ['SY23 1AA', 'wales'],
      ['SY1 1AA', undefined],
      ['CH7 1AA', 'wales'],
      ['CH1 1AA', undefined],
      ['G1 1AA', 'scotland'],
      ['GL1 1AA', 'england'],
      ['TD9 0AA', undefined],
      ['BT1 1AA', 'northern-ireland'],
      ['B1 1AA', 'england'],
      ['JE2 3AA', undefined],
      ['IM1 1AA', undefined],
      ['SA1 1AA', 'wales'],
      ['S1 1AA', 'england'],
      ['LD1 5AA', 'wales'],
      ['10001', undefined],
      [undefined, undefined],
    ] as const)
      expect(nationOf(postcode ? { postcode } : {}), postcode).to.equal(nation);
    expect(nationOf({ nation: 'Cymru', postcode: 'LS6 9CC' })).to.equal('wales');
    expect(nationOf({ regions: ['Fife', 'Scotland'] })).to.equal('scotland');
  });
});
