import { expect } from '@open-wc/testing';
import { parsePostcode } from '../../src/core/place.js';
import { createPlaceFinder } from '../../src/places/find-place.js';

/** A district of every shape and of every kind of area. */
const districts = (
  'B1 E1 G1 L1 M1 N1 S1 W1 B10 E17 G51 M60 S70 AB1 BT9 CF5 DD8 EH6 FK9 GY1 HS2 IM9 JE2 KW1 LS6 ' +
  'ML3 NE8 OX4 PO1 SA1 ZE1 BT15 CF10 EX39 LL18 NG34 PL35 SY25 TD15 WV16 BS0 FY0 E1W N1C ' +
  'W1A W1T EC1A EC4Y NW1W SE1P SW1A WC1H WC2R'
).split(' ');

/** The unit of a postcode may be any; these two have a letter that is like a digit. */
const spellings: readonly (readonly [
  as: string,
  write: (district: string) => string,
  found: string,
])[] = [
  ['as it is written', (code) => `${code} 1AA`, ' 1AA'],
  ['without the space', (code) => `${code}1AA`, ' 1AA'],
  ['in small letters', (code) => `${code} 9zz`.toLowerCase(), ' 9ZZ'],
  ['in small letters without the space', (code) => `${code}9zz`.toLowerCase(), ' 9ZZ'],
  ['with spaces around it and two within', (code) => `  ${code}  2BD `, ' 2BD'],
  ['with a space too many', (code) => `${code} 2 BD`, ' 2BD'],
  ['with O for 0 in the unit', (code) => `${code} OAA`, ' 0AA'],
  ['with I for 1 in the unit', (code) => `${code} IAA`, ' 1AA'],
  ['as a sector', (code) => `${code} 3`, ' 3'],
  ['as a district', (code) => code.toLowerCase(), ''],
];

describe('a postcode', () => {
  for (const [as, write, unit] of spellings)
    it(`is read ${as}`, () => {
      for (const district of districts) {
        const text = write(district);
        expect(parsePostcode(text)?.full, text).to.equal(district + unit);
      }
    });

  it('is read with O for 0 and I for 1 in its district', () => {
    for (const [typed, full] of [
      ['LSI 4AP', 'LS1 4AP'],
      ['M1O 1AA', 'M10 1AA'],
      ['SWIA 1AA', 'SW1A 1AA'],
      ['0X4 1AA', 'OX4 1AA'],
      ['P01 2AA', 'PO1 2AA'],
      ['1M9 1AA', 'IM9 1AA'],
      ['BSO 1AA', 'BS0 1AA'],
    ] as const)
      expect(parsePostcode(typed)?.full, typed).to.equal(full);
  });

  it('leads to the finest step that is known', () => {
    const known: readonly string[] = ['LS6 3AB', 'LS6 3', 'LS6', 'LS'];
    for (let from = 0; from < known.length; from++) {
      const left = known.slice(from);
      const find = createPlaceFinder(
        {
          postcode: (step) =>
            left.includes(step)
              ? { name: step, position: { lat: from, lng: 0, precision: 'about' } }
              : undefined,
          named: () => [],
        },
        undefined,
      );
      const place = find('ls63ab');
      expect([place?.name, place?.position?.lat, place?.about]).to.deep.equal([
        known[from],
        from,
        from > 0,
      ]);
    }
  });
});
