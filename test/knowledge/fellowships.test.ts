import { expect } from '@open-wc/testing';
import type { Approach, Audience, Belief, Focus } from '../../src/core/meeting.js';
import { fellowshipSites } from '../../src/knowledge/fellowship-sites.js';
import { fellowship, fellowshipIdFor } from '../../src/knowledge/fellowship-lookup.js';
import { fellowships, fellowshipsReviewed } from '../../src/knowledge/fellowships.js';
import { sharedData } from '../helpers/shared-data.js';

const approaches: readonly Approach[] = [
  '12-step',
  'cbt',
  'secular-peer',
  'buddhist-inspired',
  'faith',
  'family-support',
];
const beliefs: readonly Belief[] = ['spiritual', 'secular', 'non-theistic', 'faith', 'mixed'];
const focuses: readonly Focus[] = [
  'alcohol',
  'drugs',
  'medicine',
  'gambling',
  'food',
  'sex-and-relationships',
  'money-and-work',
  'mental-health',
  'other-behaviours',
  'family-and-friends',
];
const audiences: readonly Audience[] = ['women', 'lgbtq', 'young-people', 'family-and-friends'];

/** Id in the shared data, where it is not ours with or without `-uk` or `-gb`. */
const sourceIds: { readonly [id: string]: string } = {
  'eight-step': 'eight-step',
  'food-addicts': 'fa',
  mm: 'moderation-management',
  nicotine: 'nicotine-anonymous',
  pills: 'pills-anonymous',
  'smart-family': 'smart-ff',
};

/** The source's approaches in core's narrower words; what core has no word for is left out. */
const approachOf: { readonly [source: string]: Approach } = {
  '12-step': '12-step',
  cbt: 'cbt',
  rebt: 'cbt',
  craft: 'family-support',
  'secular-peer': 'secular-peer',
  'buddhist-inspired': 'buddhist-inspired',
  faith: 'faith',
};

const focusOf: { readonly [source: string]: readonly Focus[] } = {
  alcohol: ['alcohol'],
  drugs: ['drugs'],
  cocaine: ['drugs'],
  cannabis: ['drugs'],
  opioids: ['drugs'],
  'crystal-meth': ['drugs'],
  chemsex: ['drugs'],
  'prescription-medication': ['medicine'],
  nicotine: ['other-behaviours'],
  gambling: ['gambling'],
  eating: ['food'],
  food: ['food'],
  sex: ['sex-and-relationships'],
  relationships: ['sex-and-relationships'],
  codependency: ['sex-and-relationships'],
  debt: ['money-and-work'],
  spending: ['money-and-work'],
  money: ['money-and-work'],
  work: ['money-and-work'],
  internet: ['other-behaviours'],
  gaming: ['other-behaviours'],
  behaviours: ['other-behaviours'],
  emotions: ['mental-health'],
  'mental-health': ['mental-health'],
  'dual-diagnosis': ['mental-health'],
  trauma: ['family-and-friends'],
  'family-of-origin': ['family-and-friends'],
};

interface Organisation {
  readonly id: string;
  readonly kind: string;
  readonly approach: readonly string[];
  readonly belief: string;
  readonly focus: readonly string[];
  readonly audience: readonly string[];
  readonly site: string | null;
}

describe('fellowships', () => {
  it('have ids of their own, and names to show', () => {
    expect(new Set(fellowships.map(({ id }) => id)).size).to.equal(fellowships.length);
    for (const { id, name, shortName } of fellowships) {
      expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
      expect(name, id).to.have.length.above(4);
      expect(shortName, id).to.have.length.within(2, 24);
    }
  });

  it('say how they work, what they ask people to believe and what they are about', () => {
    for (const known of fellowships) {
      expect(known.approach, known.id).not.to.be.empty;
      expect(known.focus, known.id).not.to.be.empty;
      expect(approaches, known.id).to.include.members([...known.approach]);
      expect(focuses, known.id).to.include.members([...known.focus]);
      expect(audiences, known.id).to.include.members([...(known.audiences ?? [])]);
      expect(beliefs, known.id).to.include(known.belief);
    }
  });

  it('stand by name, so that none comes first by rank', () => {
    const names = fellowships.map(({ name }) => name);
    expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('hold those that every list in the country needs', () => {
    const needed =
      'aa aa-secular na ca smart smart-family lifering recovery-dharma al-anon alateen nar-anon ' +
      'families-anonymous ga gam-anon oa aca coda slaa ma cma wfs';
    for (const id of needed.split(' ')) expect(fellowship(id)?.id, id).to.equal(id);
  });

  it('tell secular from spiritual', () => {
    for (const id of ['smart', 'smart-family', 'lifering', 'wfs', 'aa-secular'])
      expect(fellowship(id)?.belief, id).to.equal('secular');
    for (const id of ['aa', 'na', 'ca', 'ga', 'al-anon'])
      expect(fellowship(id)?.belief, id).to.equal('spiritual');
    expect(fellowship('recovery-dharma')?.belief).to.equal('non-theistic');
    expect(fellowship('aa-secular')?.approach).to.deep.equal(['12-step']);
  });

  it('have sites of their own, where one is known', () => {
    expect(Object.keys(fellowshipSites)).to.have.length.above(15);
    for (const [id, site] of Object.entries(fellowshipSites)) {
      expect(fellowship(id), id).to.exist;
      expect(site, id).to.match(/^https:\/\/[a-z0-9.-]+(\/|$)/);
    }
  });

  it('are written whole: no mark of the tables is left in a name', () => {
    expect(fellowship('aa')).to.deep.equal({
      id: 'aa',
      name: 'Alcoholics Anonymous',
      shortName: 'AA',
      approach: ['12-step'],
      belief: 'spiritual',
      focus: ['alcohol'],
    });
    expect(fellowship('recovery-dharma')?.aliases).to.deep.equal(['RD']);
    expect(fellowship('smart-family')).to.include({ shortName: 'SMART Family & Friends' });
    expect(fellowship('wfs')?.audiences).to.deep.equal(['women']);
    for (const { id, name, shortName, aliases = [] } of fellowships)
      for (const text of [name, shortName, ...aliases])
        expect(text, id).to.match(/^[A-Z][^|\n]*[a-zA-Z]$/);
  });

  it('are reviewed on a date', () => {
    expect(fellowshipsReviewed).to.match(/^20\d\d-\d\d-\d\d$/);
  });

  it('agree with the source on approach, belief, focus and site', async function () {
    const text = await sharedData(this, 'fellowships.json');
    const { organisations } = JSON.parse(text) as { organisations: readonly Organisation[] };
    const byId = new Map(organisations.map((one) => [one.id, one]));
    for (const ours of fellowships) {
      const source =
        byId.get(sourceIds[ours.id] ?? ours.id) ??
        byId.get(`${ours.id}-uk`) ??
        byId.get(`${ours.id}-gb`);
      expect(source, ours.id).to.exist;
      expect(source!.kind, ours.id).to.equal('mutual-aid');
      expect(ours.belief, ours.id).to.equal(source!.belief);

      const approach = source!.approach.map((word) =>
        word === 'peer' && source!.belief === 'secular' ? 'secular-peer' : approachOf[word],
      );
      const known = new Set(approach.filter((word) => word !== undefined));
      expect([...ours.approach], ours.id).to.have.members([...known]);

      const forFamily = source!.audience.includes('family-friends');
      const alsoSelf = source!.audience.includes('self');
      const focus: readonly Focus[] =
        forFamily && !alsoSelf
          ? ['family-and-friends']
          : source!.focus.flatMap((word) => focusOf[word] ?? []);
      expect([...ours.focus], ours.id).to.have.members([...new Set(focus)]);
      const site = fellowshipSites[ours.id];
      if (site && source!.site) expect(site, ours.id).to.equal(source!.site);
    }
    const left = organisations.filter(
      ({ id, kind }) =>
        kind === 'mutual-aid' &&
        !fellowships.some((ours) =>
          [sourceIds[ours.id], ours.id, `${ours.id}-uk`, `${ours.id}-gb`].includes(id),
        ),
    );
    // parts of a fellowship that is here, and one entry for two organisations
    expect(left.map(({ id }) => id)).to.have.members(['aa-ireland', 'ga-scotland', 's-anon']);
  });
});

describe('a fellowship’s name', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['aa', 'aa'],
    ['AA', 'aa'],
    ['A.A.', 'aa'],
    ['Alcoholics Anonymous', 'aa'],
    ['  alcoholics   ANONYMOUS ', 'aa'],
    ['Alcoholics Anonymous (AA)', 'aa'],
    ['Alcoholics Anonymous (Great Britain and English-Speaking Continental Europe)', 'aa'],
    ['Secular AA', 'aa-secular'],
    ['We Agnostics', 'aa-secular'],
    ['SMART Recovery UK', 'smart'],
    ['UK SMART Recovery', 'smart'],
    ['SMART', 'smart'],
    ['SMART Recovery Family and Friends', 'smart-family'],
    ['SMART Family & Friends', 'smart-family'],
    ['Al Anon', 'al-anon'],
    ['alanon', 'al-anon'],
    ['Al-Anon Family Groups UK & Eire', 'al-anon'],
    ['NA meetings', 'na'],
    ['Narcotics Anonymous UK', 'na'],
    ['CoDA', 'coda'],
    ['Co-dependents Anonymous', 'coda'],
    ['Life Ring', 'lifering'],
    ['GA Scotland', 'ga'],
    ['FamAnon', 'families-anonymous'],
    ['FA', undefined],
    ['Somebody Else', undefined],
    ['', undefined],
    ['UK', undefined],
  ];
  for (const [text, id] of cases)
    it(`“${text}” is ${id ?? 'nobody’s'}`, () => expect(fellowshipIdFor(text)).to.equal(id));

  it('leads to one fellowship only', () => {
    for (const { id, name, shortName, aliases = [] } of fellowships)
      for (const text of [id, name, shortName, ...aliases])
        expect(fellowshipIdFor(text), text).to.equal(id);
  });
});
