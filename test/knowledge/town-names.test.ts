import { expect } from '@open-wc/testing';
import { otherTownNames, placeKey } from '../../src/knowledge/town-names.js';
import { sharedData } from '../helpers/shared-data.js';

describe('towns with two names', () => {
  for (const [name, others] of [
    ['Cardiff', ['Caerdydd']],
    ['Caerdydd', ['Cardiff']],
    ['ABERTAWE', ['Swansea']],
    ['casnewydd', ['Newport']],
    ['Newport', ['Casnewydd', 'Trefdraeth']],
    ['Wrexham', ['Wrecsam']],
    ['Barri', ['Barry']],
    ['y barri', ['Barry']],
    ['Mold', ['Yr Wyddgrug']],
    ['Wyddgrug', ['Mold']],
    ['pontypwl', ['Pontypool']],
    ['Pen y Bont', ['Bridgend', 'Pen-y-bont ar Ogwr']],
    ['Saint Asaph', ['Llanelwy']],
    ['Llundain', ['London']],
    ['Dun Deagh', []],
    ['Dùn Dè', ['Dundee']],
    ['Derry', ['Londonderry', 'Doire']],
    ['Londonderry', ['Derry', 'Doire']],
    ['Leeds', []],
    ['', []],
    ['constructor', []],
  ] as const)
    it(`knows ${name || 'nothing'} as ${others.join(', ') || 'no other'}`, () => {
      expect(otherTownNames(name)).to.deep.equal(others);
    });

  it('finds names alike whatever their marks, hyphens, spaces and articles', () => {
    for (const [a, b] of [
      ['St John’s', "Saint John's"],
      ['Pont-y-pŵl', 'Pontypwl'],
      ['Y Barri', 'barri'],
      ['Stoke-on-Trent', 'stoke on trent'],
      ['Tyne & Wear', 'Tyne and Wear'],
      ['Llŷn'.normalize('NFD'), 'Llyn'],
    ] as const)
      expect(placeKey(a)).to.equal(placeKey(b));
    for (const [a, b] of [
      ['York', 'ork'],
      ['Ynys', 'nys'],
      ['Bath', 'Batheaston'],
      ['Осень', 'Весна'],
    ] as const)
      expect(placeKey(a)).to.not.equal(placeKey(b));
  });

  it('knows every Welsh town of the shared data that has two names', async function () {
    const [, ...lines] = (await sharedData(this, 'towns.csv')).trim().split('\n');
    const missing = lines.flatMap((line) => {
      const [name = '', , , nation, , people, other = ''] = line.split(',');
      if (nation !== 'W' || !other || Number(people) < 1500) return [];
      const known = otherTownNames(other).map(placeKey);
      // Only the article or the marks differ
      if (placeKey(name) === placeKey(other)) return [];
      return known.includes(placeKey(name)) ? [] : [`${name}=${other}`];
    });
    expect(missing).to.deep.equal([]);
  });
});
