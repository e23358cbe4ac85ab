import { expect } from '@open-wc/testing';
import { Fields } from '../../src/feed/fields.js';
import { findSwapped, readPosition } from '../../src/feed/position.js';

function read(record: Record<string, unknown>) {
  const notes: string[] = [];
  const fields = new Fields(record, (field, reason) => notes.push(`${field} ${reason}`));
  return { position: readPosition(fields), notes };
}

describe('a position', () => {
  const leeds = { lat: 53.8, lng: -1.55 };
  for (const record of [
    { latitude: 53.8, longitude: -1.55 },
    { latitude: '53.8', longitude: ' -1.55 ' },
    { latitude: '53,8', longitude: '-1,55' },
    { coordinates: '53.8,-1.55' },
    { coordinates: [53.8, '-1.55'] },
    { latitude: 53.8, longitude: -1.55, coordinates: '1,2' },
  ]) {
    it(`is read from ${JSON.stringify(record)}`, () => {
      expect(read(record)).to.deep.equal({ position: leeds, notes: [] });
    });
  }

  for (const record of [{}, { latitude: null, longitude: '' }, { coordinates: '' }]) {
    it(`is absent, with nothing to note, in ${JSON.stringify(record)}`, () => {
      expect(read(record)).to.deep.equal({ position: undefined, notes: [] });
    });
  }

  const wrong: readonly (readonly [Record<string, unknown>, string])[] = [
    [{ latitude: 0, longitude: 0 }, 'latitude position-zero'],
    [{ latitude: '0', longitude: '0.0' }, 'latitude position-zero'],
    [{ latitude: 53.8 }, 'latitude bad-position'],
    [{ longitude: -1.55 }, 'latitude bad-position'],
    [{ latitude: NaN, longitude: 1 }, 'latitude bad-position'],
    [{ latitude: Infinity, longitude: 1 }, 'latitude bad-position'],
    [{ latitude: 'north', longitude: 'west' }, 'latitude bad-position'],
    [{ latitude: '53.8N', longitude: '1.55W' }, 'latitude bad-position'],
    [{ latitude: '1e2', longitude: '1' }, 'latitude bad-position'],
    [{ latitude: 53.8, longitude: 200 }, 'latitude bad-position'],
    [{ latitude: 200, longitude: 10 }, 'latitude bad-position'],
    [{ latitude: -113.5, longitude: 53.5 }, 'latitude bad-position'],
    [{ latitude: 100, longitude: 100 }, 'latitude bad-position'],
    [{ latitude: true, longitude: {} }, 'latitude bad-position'],
    [{ coordinates: '53.8' }, 'coordinates bad-position'],
    [{ coordinates: '53,80,-1,55' }, 'coordinates bad-position'],
    [{ coordinates: [1, 2, 3, 4] }, 'coordinates bad-position'],
    [{ coordinates: { lat: 1 } }, 'coordinates bad-position'],
  ];
  for (const [record, note] of wrong) {
    it(`is refused: ${JSON.stringify(record)} as ${Object.values(record).map(String).join()}`, () => {
      expect(read(record)).to.deep.equal({ position: undefined, notes: [note] });
    });
  }
});

describe('exchanged positions', () => {
  const at = (lat: number, lng: number) => ({ lat, lng });
  const uk = [at(51.5, -0.1), at(51.6, -0.2), at(53.4, -2.2), at(53.5, -2.3), at(55.9, -3.2)];

  it('are found where the others lie the other way round', () => {
    expect(findSwapped([...uk, at(-2.2, 53.4), at(-0.1, 51.5)])).to.deep.equal([5, 6]);
  });
  it('are not suspected in a far place of its own', () => {
    expect(findSwapped([...uk, at(28.1, -15.4), at(-33.9, 151.2)])).to.deep.equal([]);
  });
  it('are not suspected where both ways round are the same place', () => {
    expect(findSwapped([at(50, 50), at(50.1, 50.1), at(50.2, 49.9)])).to.deep.equal([]);
  });
  it('are not suspected on the word of one meeting', () => {
    expect(findSwapped([at(53.4, -2.2), at(-2.2, 53.4)])).to.deep.equal([]);
  });
});
