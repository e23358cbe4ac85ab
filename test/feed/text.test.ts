import { expect } from '@open-wc/testing';
import { cut, manyLines, oneLine } from '../../src/feed/text.js';

describe('a line of text', () => {
  const lines: readonly (readonly [why: string, text: string, want: string])[] = [
    ['plain text is left alone', "St Paul's (side door)", "St Paul's (side door)"],
    ['spaces are single', '  Just  For   Today ', 'Just For Today'],
    ['breaks and odd spaces are spaces', 'a\u00a0b\u2003c\r\nd\u2028e\u2029f\tg', 'a b c d e f g'],
    ['controls go', 'a\u0000b\u0007c\u007fd', 'abcd'],
    ['turning marks go', 'a\u202eb\u2066c\u2069\u200f\u061c', 'abc'],
    ['halves of characters go', 'a\ud800b\udc00c', 'abc'],
    ['whole ones stay', '\u{1f600} \u{10ffff}'.slice(0, 2), '\u{1f600}'],
    [
      'entities are read once',
      'Stop &amp; Shop &#8217;s &#x2019; &amp;lt;',
      'Stop & Shop ’s ’ &lt;',
    ],
    ['what is no entity stays', 'AT&T &nosuch; &#99999999; A&B;', 'AT&T &nosuch; &#99999999; A&B;'],
    ['entities can not bring in controls', 'a&#8238;b&#0;c', 'abc'],
    ['Windows quotes are mended', 'St. Clare\x92s \x93Hall\x94 \x96', 'St. Clare’s “Hall” –'],
    ['markup is text', '<script>x</script>', '<script>x</script>'],
    ['marks are at most four', `e${'\u0301'.repeat(9)}`, `e${'\u0301'.repeat(4)}`],
    ['Welsh stays', 'Tŷ Cwrdd, Llŷn â ŵyl', 'Tŷ Cwrdd, Llŷn â ŵyl'],
    ['Arabic marks stay', 'مُحَمَّد', 'مُحَمَّد'],
    ['Persian joiners stay', 'می‌خواهم', 'می‌خواهم'],
    ['emoji families and flags stay', '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿🇬🇧', '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿🇬🇧'],
    ['what shows nothing is nothing', '\u200b\u200c\u2060\ufeff\u3164 ', ''],
    ['joiners alone are nothing', '\u200d\u200d\u200d', ''],
  ];
  for (const [why, text, want] of lines) {
    it(why, () => {
      expect(oneLine(text)).to.equal(want);
    });
  }
});

describe('text of several lines', () => {
  it('keeps its breaks, one empty line at most', () => {
    expect(manyLines('a \r\n b\r\n\r\n\r\n\r\nc\u2028d  e\tf\n')).to.equal('a\nb\n\nc\nd e f');
  });
  it('is nothing when it shows nothing', () => {
    expect(manyLines('\u200b\n\u200b')).to.equal('');
  });
});

describe('cutting', () => {
  it('leaves what fits', () => {
    expect(cut('abcde', 5)).to.equal('abcde');
  });
  it('ends in an ellipsis within the cap', () => {
    expect(cut('abcdef', 5)).to.equal('abcd…');
  });
  it('leaves no space before the ellipsis', () => {
    expect(cut('abc def', 5)).to.equal('abc…');
  });

  it('never parts a character', () => {
    const family = '👩‍👩‍👧‍👦';
    const wales = '🏴󠁧󠁢󠁷󠁬󠁳󠁿';
    for (const whole of [family, wales, '🇬🇧', 'é', 'ŷ̂', '👍🏽', '❤️', '😀']) {
      for (let before = 0; before < 6; before++) {
        const text = 'x'.repeat(before) + whole + 'yyyyyy';
        for (let cap = 2; cap <= text.length; cap++) {
          const kept = cut(text, cap).replace(/…$/, '');
          const broken = kept.length > before && kept.length < before + whole.length;
          // a character longer than the cap itself has to give way
          if (broken) expect(before, `${whole} at ${cap}`).to.equal(0);
        }
      }
    }
  });
  it('parts words where the browser can not tell characters', () => {
    expect(cut('one two three', 10, false)).to.equal('one two…');
    expect(cut('😀😀😀😀', 4, false)).to.equal('😀…');
  });
  for (const segment of [true, false]) {
    it(`keeps to the cap with one endless character, ${segment ? 'told' : 'not told'}`, () => {
      expect(cut(`a${'\u0301'.repeat(500)}`, 10, segment).length).to.be.at.most(10);
      expect(cut('\u200d😀'.repeat(300), 11, segment).length).to.be.at.most(11);
    });
  }
});
