import { expect } from '@open-wc/testing';
import { fold, indexWords, words } from '../../src/search/fold.js';

describe('folding', () => {
  for (const [text, folded] of [
    ['LEEDS', ['leeds']],
    ['Zürich café', ['zurich', 'cafe']],
    ['Llŷn, Pwllheli', ['llyn', 'pwllheli']],
    ['Ystafell tŵr', ['ystafell', 'twr']],
    ['St John’s', ['st', 'johns']],
    ["St John's", ['st', 'johns']],
    ['Stoke-on-Trent', ['stoke', 'on', 'trent']],
    ['Tea & talk', ['tea', 'and', 'talk']],
    ['Food&drink', ['food', 'and', 'drink']],
    ['Łódź Ølgade Đorđe straße Ærø', ['lodz', 'olgade', 'dorde', 'strasse', 'aero']],
    ['İstanbul', ['istanbul']],
    ['A.A. and n.a', ['aa', 'and', 'na']],
    ['7.30pm', ['7', '30pm']],
    ['Осень 東京', ['осень', '東京']],
    ['', []],
    ['¿?!…', []],
    ['\ud800 lone \udfff', ['lone']],
  ] as const)
    it(`reads ${JSON.stringify(text)} as ${folded.join(' ') || 'nothing'}`, () => {
      expect(words(text)).to.deep.equal(folded);
    });

  it('folds composed and taken-apart letters alike', () => {
    expect(fold('Llŷn'.normalize('NFD'))).to.equal(fold('Llŷn'.normalize('NFC')));
  });

  it('cuts words that are no words', () => {
    expect(words('a'.repeat(10_000))).to.deep.equal(['a'.repeat(40)]);
  });

  for (const [text, further] of [
    ['LS6 3AB', ['ls63ab']],
    ['LS63AB', ['ls6', '3ab']],
    ['12 Mill Lane, SW1A 1AA', ['sw1a1aa']],
    ['M1 1AE', ['m11ae']],
    ['Al-Anon', ['alanon']],
    ['Stoke-on-Trent', ['stokeontrent']],
    ['Leeds 3rd floor', []],
    ['room 2b', []],
  ] as const)
    it(`finds ${JSON.stringify(text)} also under ${further.join(', ') || 'nothing else'}`, () => {
      expect(indexWords(text)).to.deep.equal([...words(text), ...further]);
    });
});
