import { expect } from '@open-wc/testing';
import { fellowships } from '../../src/knowledge/fellowships.js';
import { labelsOf, typeLabels } from '../../src/knowledge/type-labels.js';
import { isTypeName } from '../../src/knowledge/type-name.js';

const label = (code: string, fellowship?: string) => labelsOf(fellowship).get(code);

describe('the names of meeting types', () => {
  it('are those of the fellowship', () => {
    expect(label('A')).to.equal('Secular');
    expect(label('A', 'aca')).to.equal('Adults only (18 and over)');
    expect(label('B', 'aa')).to.equal('Big Book');
    expect(label('B', 'da')).to.equal('Business owners');
    expect(label('N')).to.equal('Native American');
    expect(label('N', 'da')).to.equal('Numbers');
    expect(label('NS', 'na')).to.equal('Non-smoking');
    expect(label('NS', 'aca')).to.equal('Needs support');
    expect(label('S', 'aca')).to.equal('Speaker');
    expect(label('T', 'ua')).to.equal('Tools');
    expect(label('Y', 'al-anon')).to.equal('Alateen');
    expect(label('POA', 'al-anon')).to.equal('Parents');
    expect(label('IS', 'refuge-recovery')).to.equal('Inventory study');
    expect(label('ABSI', 'aa-secular')).to.equal('As Bill Sees It');
    expect(label('ABSI', 'na')).to.equal(undefined);
  });

  it('are those of the specification where a fellowship has none of its own', () => {
    for (const id of ['smart', 'nobody', 'constructor', '__proto__'])
      expect(labelsOf(id), id).to.equal(labelsOf());
    expect(labelsOf('alateen')).to.equal(labelsOf('al-anon'));
  });

  it('are read whole: no mark of the tables is left in one', () => {
    for (const id of [undefined, ...fellowships.map((one) => one.id)])
      for (const [code, text] of labelsOf(id)) {
        expect(code).to.match(/^\S+$/);
        expect(text, `${id} ${code}`).to.match(/^[A-Z0-9][^#@=\n]+$/);
        expect(text, `${id} ${code}`).not.to.match(/addict\b|addicts|alcoholic|abuse|handicap/i);
      }
  });

  it('stand for codes in any case, each once', () => {
    expect(typeLabels(['O', 'st', 'SMOK', 'SM'], 'na')).to.deep.equal([
      'Open',
      'Step study',
      'Smoking permitted',
    ]);
  });

  it('never are codes: one that nobody knows is left out, a name stays as written', () => {
    expect(typeLabels(['ZZ', '99', '12x13', 'A-1', 'Tai chi', '太極'], 'aa')).to.deep.equal([
      'Tai chi',
      '太極',
    ]);
    expect(typeLabels([], 'aa')).to.deep.equal([]);
  });
});

describe('a type', () => {
  for (const name of ['Open', 'wheelchair access', 'Ymarfer', 'Ouvert', 'öffentlich', '瞑想'])
    it(`“${name}” is a name`, () => expect(isTypeName(name)).to.equal(true));
  for (const code of ['O', 'X', '12x12', 'AL-AN', 'LGBTQI+', 'o', '11TH', ''])
    it(`“${code}” is a code`, () => expect(isTypeName(code)).to.equal(false));
});
