import { expect } from '@open-wc/testing';
import { distanceKm, parsePostcode } from '../../src/core/place.js';
import { sharedData } from '../helpers/shared-data.js';

describe('distance', () => {
  const leeds = { lat: 53.7997, lng: -1.5492 };
  const london = { lat: 51.5072, lng: -0.1276 };
  it('is that over the ground', () => {
    expect(distanceKm(leeds, london)).to.be.closeTo(272.4, 0.5);
    expect(distanceKm(london, leeds)).to.equal(distanceKm(leeds, london));
  });
  it('is a degree of a meridian', () => {
    expect(distanceKm({ lat: 0, lng: 0 }, { lat: 1, lng: 0 })).to.be.closeTo(111.195, 0.001);
  });
  it('narrows with the meridians', () => {
    expect(distanceKm({ lat: 60, lng: 0 }, { lat: 60, lng: 1 })).to.be.closeTo(55.6, 0.05);
  });
  it('is nothing to the same point', () => {
    expect(distanceKm(leeds, leeds)).to.equal(0);
  });
  it('crosses the date line the short way', () => {
    const apart = distanceKm({ lat: -17, lng: 179.9 }, { lat: -17, lng: -179.9 });
    expect(apart).to.be.closeTo(21.27, 0.05);
  });
  it('is half way round at the most', () => {
    for (const lat of [0, 2.5, -89.9]) {
      const apart = distanceKm({ lat, lng: 0 }, { lat: -lat, lng: -180 });
      expect(apart).to.be.closeTo(20_015.1, 0.1);
    }
  });
});

describe('UK postcodes', () => {
  // typed, read
  const rows: [string, string][] = [
    ['LS1 4AP', 'LS1 4AP'],
    ['ls14ap', 'LS1 4AP'],
    ['  Ls1   4aP ', 'LS1 4AP'],
    ['L S 1 4 A P', 'LS1 4AP'],
    ['LS1\u00a04AP', 'LS1 4AP'],
    ['M1 1AE', 'M1 1AE'],
    ['B33 8TH', 'B33 8TH'],
    ['DN551PT', 'DN55 1PT'],
    ['W1A 0AX', 'W1A 0AX'],
    ['ec1a1bb', 'EC1A 1BB'],
    ['BT1 5GS', 'BT1 5GS'],
    ['IM1 1AA', 'IM1 1AA'],
    ['JE2 3AB', 'JE2 3AB'],
    ['GY1 1AA', 'GY1 1AA'],
    ['BF1 2AA', 'BF1 2AA'],
    ['BS0 1AA', 'BS0 1AA'],
    ['GIR 0AA', 'GIR 0AA'],
    ['gir0aa', 'GIR 0AA'],
    // slips
    ['LSI 4AP', 'LS1 4AP'],
    ['LS1O 2AB', 'LS10 2AB'],
    ['SWIA IAA', 'undefined'],
    ['SWIA 1AA', 'SW1A 1AA'],
    ['W1A OAX', 'W1A 0AX'],
    ['0X1 2JD', 'OX1 2JD'],
    ['S014 6AB', 'SO14 6AB'],
    ['1P1 2AB', 'IP1 2AB'],
    ['N1O 1AB', 'N10 1AB'],
    ['EH1 I Y Z', 'EH1 1YZ'],
    ['G1R OAA', 'GIR 0AA'],
    // a sector, a district
    ['LS6 3', 'LS6 3'],
    ['ls 6 3', 'LS6 3'],
    ['LS6 O', 'LS6 0'],
    ['LS6', 'LS6'],
    ['ls 6', 'LS6'],
    ['ls16', 'LS16'],
    ['LS1O', 'LS10'],
    ['SW1A', 'SW1A'],
    ['E1W', 'E1W'],
    ['M25', 'M25'],
    // not a postcode
    ['', 'undefined'],
    ['12', 'undefined'],
    ['1930', 'undefined'],
    ['8pm', 'undefined'],
    ['1st', 'undefined'],
    ['10th', 'undefined'],
    ['no 1', 'undefined'],
    ['no 10', 'undefined'],
    ['step 12', 'undefined'],
    ['hall 2', 'undefined'],
    ['A1', 'undefined'],
    ['B2B', 'undefined'],
    ['H2O', 'undefined'],
    ['WI', 'undefined'],
    ['NI', 'undefined'],
    ['so', 'undefined'],
    ['Bio 2nd', 'undefined'],
    ['wi 3pn', 'undefined'],
    ['ZZ1 1AA', 'undefined'],
    ['LS0 1AA', 'undefined'],
    ['LS1 4CP', 'undefined'],
    ['LS1 4AP Leeds', 'undefined'],
    ['LS1-4AP', 'undefined'],
    ['D02 X285', 'undefined'],
    ['90210', 'undefined'],
    ['K1A 0B1', 'undefined'],
    ['ﬆ1 4ap', 'undefined'],
    ['1'.repeat(100_000), 'undefined'],
  ];
  for (const [typed, read] of rows) {
    it(`reads "${typed.slice(0, 20)}" as ${read}`, () => {
      expect(String(parsePostcode(typed)?.full)).to.equal(read);
    });
  }
  it('says how much of one was given', () => {
    expect(parsePostcode('ls63ab')).to.deep.equal({
      kind: 'full',
      outward: 'LS6',
      inward: '3AB',
      full: 'LS6 3AB',
    });
    expect(parsePostcode('ls6 3')).to.deep.equal({
      kind: 'sector',
      outward: 'LS6',
      inward: '3',
      full: 'LS6 3',
    });
    expect(parsePostcode('ls6')).to.deep.equal({ kind: 'district', outward: 'LS6', full: 'LS6' });
  });
  it('takes no ordinary word for one', () => {
    const words =
      'a in on no to so is it oil ski bio wool pool hill mill soho solo oslo bilbao ilford ' +
      'monday tuesday wednesday thursday friday saturday sunday women men lgbt online tonight ' +
      'leeds hull london bristol stoke ipswich oxford coil boil lion noon solihull';
    expect(words.split(' ').filter(parsePostcode)).to.deep.equal([]);
  });
  it('knows every district there is, and no town for one', async function () {
    const names = async (file: string): Promise<string[]> =>
      (await sharedData(this, file))
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0]!.replace(/"/g, '').trim())
        .filter(Boolean);
    const districts = await names('outcodes.csv');
    expect(districts).to.have.length.above(2_900);
    expect(districts.filter((name) => parsePostcode(name)?.full !== name)).to.deep.equal([]);
    expect((await names('towns.csv')).filter(parsePostcode)).to.deep.equal([]);
  });
});
