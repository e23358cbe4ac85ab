import { expect } from '@open-wc/testing';
import { fellowships } from '../../src/knowledge/fellowships.js';
import { meetingTypes } from '../../src/knowledge/meeting-types.js';
import { sharedData } from '../helpers/shared-data.js';

const meaning = (code: string, fellowship?: string) => meetingTypes(fellowship).get(code);

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
    expect(meaning('A')).to.include({ label: 'Secular', belief: 'secular' });
    expect(meaning('A', 'aa')).to.include({ belief: 'secular' });
    expect(meaning('A', 'aca')).to.deep.equal({ label: 'Adults only (18 and over)' });
    expect(meaning('B', 'aa')?.label).to.equal('Big Book');
    expect(meaning('B', 'da')?.label).to.equal('Business owners');
    expect(meaning('N')?.label).to.equal('Native American');
    expect(meaning('N', 'da')?.label).to.equal('Numbers');
    expect(meaning('NS', 'na')?.label).to.equal('Non-smoking');
    expect(meaning('NS', 'aca')?.label).to.equal('Needs support');
    expect(meaning('T', 'aa')).to.include({ audience: 'lgbtq' });
    expect(meaning('T', 'ua')).to.deep.equal({ label: 'Tools' });
    expect(meaning('T', 'aca')).to.deep.equal({ label: 'Fellowship Text' });
    expect(meaning('Y', 'aa')).to.include({ audience: 'young-people' });
    expect(meaning('Y', 'aca')).to.deep.equal({ label: 'Yellow Workbook' });
    expect(meaning('Y', 'al-anon')?.label).to.equal('Alateen');
    expect(meaning('GL', 'na')).to.include({ audience: 'lgbtq' });
    expect(meaning('GL')).to.equal(undefined);
    expect(meaning('CC', 'recovery-dharma')).to.include({ access: 'children' });
    expect(meaning('CC', 'aa')).to.equal(undefined);
    expect(meaning('LGBTQIA', 'al-anon')).to.include({ audience: 'lgbtq' });
    expect(meaning('S')).to.include({ language: 'es' });
    expect(meaning('S', 'aca')).to.deep.equal({ label: 'Speaker' });
    expect(meaning('IS', 'refuge-recovery')?.label).to.equal('Inventory study');
  });

  it('never take a group for parents for one that gives slips', () => {
    expect(meaning('POA', 'aa')).to.include({ proof: true });
    expect(meaning('POA', 'al-anon')).to.deep.equal({ label: 'Parents' });
  });

  it('say who may come, what is accessible and what is shut', () => {
    expect(meaning('O')).to.include({ openness: 'open' });
    expect(meaning('C', 'al-anon')).to.include({ openness: 'closed' });
    expect(meaning('X')).to.include({ access: 'step-free' });
    expect(meaning('XB')).to.include({ access: 'accessible-toilet' });
    expect(meaning('DF', 'recovery-dharma')).to.include({ access: 'dogs' });
    expect(meaning('ONL')).to.include({ attendance: 'online' });
    expect(meaning('TC')).to.include({ closed: true });
    expect(meaning('BSL')).to.include({ access: 'sign-language', language: 'bfi' });
  });

  it('hold the books of AA for AA alone', () => {
    expect(meaning('ABSI', 'aa-secular')?.label).to.equal('As Bill Sees It');
    expect(meaning('ABSI')?.label).to.equal('As Bill Sees It');
    expect(meaning('ABSI', 'na')).to.equal(undefined);
  });

  it('fall back to the specification where a fellowship has no codes of its own', () => {
    expect(meetingTypes('smart')).to.equal(meetingTypes());
    expect(meetingTypes('nobody')).to.equal(meetingTypes());
    expect(meetingTypes('constructor')).to.equal(meetingTypes());
    expect(meetingTypes('alateen')).to.equal(meetingTypes('al-anon'));
  });

  it('name languages as BCP 47 does', () => {
    expect(meaning('UK')).to.deep.equal({ label: 'Ukrainian', language: 'uk' });
    expect(meaning('POL')?.language).to.equal('pl');
    expect(meaning('PUN')?.language).to.equal('pa');
    const names = new Intl.DisplayNames(['en-GB'], { type: 'language' });
    for (const [code, { label, language }] of meetingTypes())
      // browsers call Tagalog by its standard form, Filipino
      if (language?.length === 2 && language !== 'tl')
        expect(names.of(language), code).to.include(label);
  });

  it('are read whole: no mark of the tables is left in a label', () => {
    for (const id of [undefined, ...fellowships.map((one) => one.id)])
      for (const [code, { label }] of meetingTypes(id)) {
        expect(code).to.match(/^\S+$/);
        expect(label, `${id} ${code}`).to.match(/^[A-Z0-9][^#@=\n]+$/);
        expect(label, `${id} ${code}`).not.to.match(/addict\b|addicts|alcoholic|abuse|handicap/i);
      }
  });

  it('know every code that is published', async function () {
    const published = JSON.parse(await sharedData(this, 'meeting-guide-types.json')) as Published;
    const general = meetingTypes();
    for (const code of [
      ...Object.keys(published.meetingGuide),
      ...Object.keys(published.meetingGuideProposed),
      ...Object.keys(published.wordpressLegacyCodes),
      ...Object.keys(published.wordpressLanguages),
    ])
      expect(general.has(code), code).to.equal(true);

    let programmes = 0;
    const ids = new Set(fellowships.map(({ id }) => id));
    for (const [programme, { types }] of Object.entries(published.wordpressPrograms)) {
      const id = ourIds[programme] ?? programme;
      if (!ids.has(id)) continue;
      programmes++;
      const known = meetingTypes(id);
      for (const [code, label] of Object.entries(types)) {
        const found = known.get(code);
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
