import { expect } from '@open-wc/testing';
import { fellowships } from '../../src/knowledge/fellowships.js';
import { labelsOf } from '../../src/knowledge/type-labels.js';
import { typeMeaning } from '../../src/knowledge/type-meanings.js';
import { sharedData } from '../helpers/shared-data.js';

/** Programmes of the published list under our ids; those we have no fellowship for are absent. */
const ourIds: { readonly [programme: string]: string } = {
  rd: 'recovery-dharma',
  rr: 'refuge-recovery',
};

interface Published {
  readonly meetingGuide: { readonly [code: string]: string };
  readonly meetingGuideProposed: { readonly [code: string]: string };
  readonly wordpressLegacyCodes: { readonly [code: string]: string };
  readonly wordpressLanguages: { readonly [code: string]: string };
  readonly wordpressPrograms: {
    readonly [programme: string]: { readonly types: { readonly [code: string]: string } };
  };
}

describe('meeting types', () => {
  it('give a code its meaning by fellowship', () => {
    expect(typeMeaning('A')).to.deep.equal({ belief: 'secular' });
    expect(typeMeaning('A', 'aa')).to.deep.equal({ belief: 'secular' });
    expect(typeMeaning('A', 'aca')).to.deep.equal({});
    expect(typeMeaning('T', 'aa')).to.deep.equal({ audience: 'lgbtq' });
    expect(typeMeaning('T', 'ua')).to.deep.equal({});
    expect(typeMeaning('T', 'aca')).to.deep.equal({});
    expect(typeMeaning('Y', 'aa')).to.deep.equal({ audience: 'young-people' });
    expect(typeMeaning('Y', 'aca')).to.deep.equal({});
    expect(typeMeaning('GL', 'na')).to.deep.equal({ audience: 'lgbtq' });
    expect(typeMeaning('GL', 'ha')).to.deep.equal({ audience: 'lgbtq' });
    expect(typeMeaning('GL')).to.equal(undefined);
    expect(typeMeaning('CC', 'recovery-dharma')).to.deep.equal({ access: 'children' });
    expect(typeMeaning('CC', 'aa')).to.equal(undefined);
    expect(typeMeaning('LGBTQIA', 'al-anon')).to.deep.equal({ audience: 'lgbtq' });
    expect(typeMeaning('S')).to.deep.equal({ language: 'es' });
    expect(typeMeaning('S', 'aca')).to.deep.equal({});
    expect(typeMeaning('IS')).to.deep.equal({ language: 'is' });
    expect(typeMeaning('IS', 'refuge-recovery')).to.deep.equal({});
    expect(typeMeaning('ASL')).to.deep.equal({ access: 'sign-language', language: 'ase' });
    expect(typeMeaning('ASL', 'ga')).to.deep.equal({ access: 'sign-language' });
  });

  it('never take a group for parents for one that gives slips', () => {
    expect(typeMeaning('POA', 'aa')).to.deep.equal({ proof: 'slip' });
    expect(typeMeaning('POA', 'al-anon')).to.deep.equal({});
  });

  it('say who may come, what is accessible and what is shut', () => {
    expect(typeMeaning('O')).to.deep.equal({ openness: 'open' });
    expect(typeMeaning('C', 'al-anon')).to.deep.equal({ openness: 'closed' });
    expect(typeMeaning('X')).to.deep.equal({ access: 'step-free' });
    expect(typeMeaning('XB')).to.deep.equal({ access: 'accessible-toilet' });
    expect(typeMeaning('DF', 'recovery-dharma')).to.deep.equal({ access: 'dogs' });
    expect(typeMeaning('ONL')).to.deep.equal({ place: 'online' });
    expect(typeMeaning('TC')).to.deep.equal({ place: 'shut' });
    expect(typeMeaning('BSL')).to.deep.equal({ access: 'sign-language', language: 'bfi' });
  });

  it('hold the books of AA for AA alone', () => {
    for (const id of [undefined, 'aa', 'aa-secular', 'smart', 'nobody', 'constructor', '__proto__'])
      expect(typeMeaning('ABSI', id), id).to.deep.equal({});
    expect(typeMeaning('ABSI', 'na')).to.equal(undefined);
    expect(typeMeaning('ASBI', 'aa')).to.equal(undefined);
  });

  it('are understood by name too, in any case', () => {
    const byName: readonly (readonly [string, string, string?])[] = [
      ['Open', 'O'],
      ['closed', 'C'],
      ['WOMEN', 'W'],
      ['Men', 'M'],
      ['LGBTQ+', 'LGBTQ'],
      ['Non-Binary', 'NB'],
      ['Young people', 'Y'],
      ['Seniors', 'SEN'],
      ['Newcomer', 'BE'],
      ['Beginners', 'BE'],
      ['People of Color', 'POC'],
      ['People of colour', 'POC'],
      ['Professionals', 'P'],
      ['Secular', 'A'],
      ['Wheelchair Access', 'X'],
      ['Wheelchair-Accessible Bathroom', 'XB'],
      ['Wheelchair-accessible toilet', 'XB'],
      ['British Sign Language', 'BSL'],
      ['Babysitting Available', 'BA'],
      ['Child-Friendly', 'CF'],
      ['Proof of Attendance', 'POA'],
      ['Online Meeting', 'ONL'],
      ['Location Temporarily Closed', 'TC'],
      ['Welsh', 'CY'],
      ['Punjabi', 'PUN'],
      ['Tagalog', 'TL'],
      ['Families and friends only', 'C', 'al-anon'],
      ['Families, friends and observers', 'O', 'al-anon'],
      ['Dogs welcome', 'DF', 'recovery-dharma'],
    ];
    for (const [name, code, id] of byName) {
      expect(typeMeaning(name, id), name).to.exist;
      expect(typeMeaning(name, id), name).to.deep.equal(typeMeaning(code, id));
    }
    for (const name of ['Families and friends only', 'Tai chi', '', '+', 'constructor'])
      expect(typeMeaning(name), name).to.equal(undefined);
  });

  it('name languages as BCP 47 does', () => {
    expect(typeMeaning('UK')).to.deep.equal({ language: 'uk' });
    expect(typeMeaning('POL')).to.deep.equal({ language: 'pl' });
    expect(typeMeaning('PUN')).to.deep.equal({ language: 'pa' });
    const names = new Intl.DisplayNames(['en-GB'], { type: 'language' });
    for (const [code, label] of labelsOf()) {
      const language = typeMeaning(code)?.language;
      // browsers call Tagalog by its standard form, Filipino
      if (language?.length === 2 && language !== 'tl')
        expect(names.of(language), code).to.include(label);
    }
  });

  it('are the codes that have names, in every fellowship', () => {
    for (const id of [undefined, ...fellowships.map((one) => one.id)])
      for (const code of labelsOf(id).keys())
        expect(typeMeaning(code, id), `${id} ${code}`).to.exist;
  });

  it('know every code that is published', async function () {
    const published = JSON.parse(await sharedData(this, 'meeting-guide-types.json')) as Published;
    for (const code of [
      ...Object.keys(published.meetingGuide),
      ...Object.keys(published.meetingGuideProposed),
      ...Object.keys(published.wordpressLegacyCodes),
      ...Object.keys(published.wordpressLanguages),
    ])
      expect(typeMeaning(code), code).to.exist;

    let programmes = 0;
    const ids = new Set(fellowships.map(({ id }) => id));
    for (const [programme, { types }] of Object.entries(published.wordpressPrograms)) {
      const id = ourIds[programme] ?? programme;
      if (!ids.has(id)) continue;
      programmes++;
      for (const [code, label] of Object.entries(types)) {
        const found = typeMeaning(code, id);
        expect(found, `${id} ${code}: ${label}`).to.exist;
        if (/women/i.test(label)) expect(found, `${id} ${code}`).to.include({ audience: 'women' });
        if (/^men$/i.test(label)) expect(found, `${id} ${code}`).to.include({ audience: 'men' });
        if (/wheelchair access|handicapped/i.test(label))
          expect(found, `${id} ${code}`).to.include({ access: 'step-free' });
        if (/lgbt|gay|lesbian|transgender/i.test(label))
          expect(found, `${id} ${code}`).to.include({ audience: 'lgbtq' });
        if (/beginner|newcomer/i.test(label))
          expect(found, `${id} ${code}`).to.include({ audience: 'newcomers' });
        if (/sign language/i.test(label))
          expect(found, `${id} ${code}`).to.include({ access: 'sign-language' });
        if (/^closed$|only$/i.test(label))
          expect(found, `${id} ${code}`).to.include({ openness: 'closed' });
        if (/^open\b/i.test(label)) expect(found, `${id} ${code}`).to.include({ openness: 'open' });
      }
    }
    expect(programmes).to.equal(19);
  });
});
