import { expect } from '@open-wc/testing';
import { compact } from '../../src/feed/coerce.js';
import { splitAddress, tidyPostcode } from '../../src/feed/address.js';

describe('an address', () => {
  const addresses: Readonly<Record<string, ReturnType<typeof splitAddress>>> = {
    '1 High Street, Stockport, SK1 1AA, UK': {
      street: ['1 High Street'],
      locality: 'Stockport',
      nation: 'UK',
      postcode: 'SK1 1AA',
    },
    'Annexe, 1 Mill Lane, Hebden Bridge, West Yorkshire HX7 8AB': {
      street: ['Annexe', '1 Mill Lane'],
      locality: 'Hebden Bridge',
      region: 'West Yorkshire',
      postcode: 'HX7 8AB',
    },
    '10 Mare St, Hackney, London e81aa': {
      street: ['10 Mare St', 'Hackney'],
      locality: 'London',
      postcode: 'E8 1AA',
    },
    '1 Example Street, Leeds, England, LS1 1AA, GB': {
      street: ['1 Example Street'],
      locality: 'Leeds',
      nation: 'England',
      postcode: 'LS1 1AA',
    },
    'Main Street, Ballymena, County Antrim, BT43 1AA, Northern Ireland': {
      street: ['Main Street'],
      locality: 'Ballymena',
      region: 'County Antrim',
      nation: 'Northern Ireland',
      postcode: 'BT43 1AA',
    },
    'Parnell Square, Dublin 1, D01 X2Y3, Ireland': {
      street: ['Parnell Square'],
      locality: 'Dublin 1',
      nation: 'Ireland',
      postcode: 'D01 X2Y3',
    },
    'Church Hall\nHigh Street\nSwindon\nSN2': {
      street: ['Church Hall', 'High Street'],
      locality: 'Swindon',
      postcode: 'SN2',
    },
    '12 Main St, Anytown, OK 12345, USA': {
      street: ['12 Main St'],
      locality: 'Anytown',
      region: 'OK',
      nation: 'USA',
      postcode: '12345',
    },
    '12 Main St, Anytown, PA, 19040-1234, USA': {
      street: ['12 Main St'],
      locality: 'Anytown',
      region: 'PA',
      nation: 'USA',
      postcode: '19040-1234',
    },
    '12 Main rd. Anytown, PA. 19520': {
      street: ['12 Main rd. Anytown'],
      region: 'PA',
      postcode: '19520',
    },
    '12 Main Ave Anytown, PA  19061 United States': {
      street: ['12 Main Ave Anytown'],
      region: 'PA',
      nation: 'United States',
      postcode: '19061',
    },
    'Anytown, PA, USA': { street: [], locality: 'Anytown', region: 'PA', nation: 'USA' },
    ' #201 - 14567-118 Ave NW, Edmonton, Alberta, T5L2M7, Canada': {
      street: ['#201 - 14567-118 Ave NW'],
      locality: 'Edmonton',
      region: 'Alberta',
      nation: 'Canada',
      postcode: 'T5L 2M7',
    },
    'Edmonton, Alberta, Canada, Edmonton, Alberta, Canada': {
      street: [],
      locality: 'Edmonton',
      region: 'Alberta',
      nation: 'Canada',
    },
    Leeds: { street: [], locality: 'Leeds' },
    'Caffè, Via Roma 1, 20121, Milano': {
      street: ['Caffè', 'Via Roma 1'],
      locality: 'Milano',
      postcode: '20121',
    },
    UK: { street: [], locality: 'UK' },
    ', ,': { street: [] },
  };
  for (const [text, want] of Object.entries(addresses)) {
    it(`is taken apart: ${JSON.stringify(text)}`, () => {
      expect(compact(splitAddress(text))).to.deep.equal(compact(want));
    });
  }
});

describe('a postcode', () => {
  it('gets its space and capitals', () => {
    expect(tidyPostcode('sk11aa')).to.equal('SK1 1AA');
    expect(tidyPostcode(' EC1A  1BB')).to.equal('EC1A 1BB');
    expect(tidyPostcode('t5m2k1')).to.equal('T5M 2K1');
    expect(tidyPostcode('19094')).to.equal('19094');
    expect(tidyPostcode('not one')).to.equal('not one');
  });
});
