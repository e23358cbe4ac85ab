import { expect } from '@open-wc/testing';
import { emergency, samaritans, telephoneLink, type Nation } from '../../src/knowledge/helpline.js';
import { helplines, helplinesFor } from '../../src/knowledge/helplines.js';
import { sharedData } from '../helpers/shared-data.js';

const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const ids = (nation: Nation) => helplinesFor(nation).map(({ id }) => id);

interface Line {
  readonly phone: string | null;
  readonly tel: string | null;
  readonly level: string;
  readonly sms: { readonly to: string } | null;
  readonly cost: string;
  readonly hours: string | null;
}

describe('help lines', () => {
  it('are each a number or a text, well formed', () => {
    expect(new Set(helplines.map(({ id }) => id)).size).to.equal(helplines.length);
    for (const { id, phone, sms, url, checked, hours } of helplines) {
      expect(phone ?? sms, id).to.exist;
      if (phone) expect(phone, id).to.match(/^(999|111|116 123|0[38]\d{2}[ \d]{7,10})$/);
      if (phone?.startsWith('0')) expect(phone.replaceAll(' ', ''), id).to.match(/^0\d{10}$/);
      if (sms) expect(sms.to, id).to.match(/^\d{5}$/);
      if (hours) expect(hours[0], id).to.be.below(hours[1]);
      expect(url, id).to.match(/^https:\/\//);
      expect(checked, id).to.match(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('begin in every nation with 999 and Samaritans', () => {
    for (const nation of nations)
      expect(helplinesFor(nation).slice(0, 2)).to.deep.equal([emergency, samaritans]);
    expect(samaritans).to.include({ phone: '116 123', cost: 'free' });
    expect(samaritans.hours).to.equal(undefined);
  });

  it('are those of the nation', () => {
    expect(ids('england')).to.include('nhs-111-england').and.not.include('nhs-24');
    expect(ids('wales')).to.include('live-fear-free');
    expect(ids('scotland')).to.include('nhs-24').and.not.include('frank');
    // NHS 111 does not serve Northern Ireland
    expect(helplinesFor('northern-ireland').map(({ phone }) => phone)).not.to.include('111');
    expect(ids('northern-ireland')).to.include('lifeline').and.not.include('gamcare');
  });

  it('go when nobody has checked them for a year, but for 999 and Samaritans', () => {
    const on = (date: `${number}-${number}-${number}`) =>
      helplinesFor('england', date).map(({ id }) => id);
    expect(on('2027-10-01')).to.include('samaritans');
    expect(on('2027-10-02')).to.deep.equal(['999', 'samaritans', 'na']);
    expect(on('2029-01-01')).to.deep.equal(['999', 'samaritans']);
  });

  it('are links that a telephone can follow', () => {
    expect(telephoneLink('116 123')).to.equal('tel:116123');
    expect(telephoneLink('0800 0086 811')).to.equal('tel:+448000086811');
  });

  it('agree with the source, which is sure of each', async function () {
    const { lines } = JSON.parse(await sharedData(this, 'helplines.json')) as { lines: Line[] };
    for (const ours of helplines) {
      const source = lines.find(({ phone, sms }) =>
        ours.phone ? phone === ours.phone : sms?.to === ours.sms?.to,
      );
      expect(source?.level, ours.id).to.equal('official-or-checked');
      expect(source!.cost.startsWith(ours.cost), ours.id).to.equal(true);
      if (ours.phone) expect(telephoneLink(ours.phone), ours.id).to.equal(`tel:${source!.tel}`);
      expect(source!.hours!.startsWith('24 hours'), ours.id).to.equal(!ours.hours);
    }
  });
});
