import { expect } from '@open-wc/testing';
import {
  emptyQuery,
  formatChoices,
  parseChoices,
  withFacet,
  withPlain,
  withText,
} from '../../src/core/query.js';

describe('choices as a host writes them', () => {
  it('reads facets and values, with either separator', () => {
    expect(parseChoices('day=1, 2; attendance=online')).to.deep.equal({
      day: ['1', '2'],
      attendance: ['online'],
    });
    expect(parseChoices('fellowship:aa|na&focus:alcohol')).to.deep.equal({
      fellowship: ['aa', 'na'],
      focus: ['alcohol'],
    });
  });
  it('leaves out facets that do not exist', () => {
    expect(parseChoices('__proto__=x; colour=red; day=')).to.deep.equal({});
  });
  it('writes what it reads', () => {
    const choices = { day: ['0', '6'], access: ['step-free'] };
    expect(parseChoices(formatChoices(choices))).to.deep.equal(choices);
  });
  it('drops a facet when its last value goes', () => {
    const chosen = withFacet(emptyQuery, 'day', ['1', '1']);
    expect(chosen.facets).to.deep.equal({ day: ['1'] });
    expect(withFacet(chosen, 'day', []).facets).to.deep.equal({});
  });
});

describe('parts of the text that are plain words', () => {
  const typed = (text: string, plain: readonly string[] = []) =>
    withText({ ...emptyQuery, plain }, text);

  it('are taken and given back one by one', () => {
    const one = withPlain(typed('women’s NA tonight'), 'NA', true);
    const two = withPlain(one, 'tonight', true);
    expect(two.plain).to.deep.equal(['NA', 'tonight']);
    expect(withPlain(two, 'NA', true).plain, 'twice').to.deep.equal(['tonight', 'NA']);
    expect(withPlain(two, 'NA', false).plain).to.deep.equal(['tonight']);
    expect(two.text).to.equal('women’s NA tonight');
  });
  it('stay while the reader types on beside them', () => {
    expect(typed('women’s NA near', ['NA']).plain).to.deep.equal(['NA']);
    expect(typed('(NA), Leeds', ['NA']).plain).to.deep.equal(['NA']);
    expect(typed('Nain NA', ['NA']).plain, 'after a longer word').to.deep.equal(['NA']);
  });
  it('are forgotten once they are typed into or deleted', () => {
    expect(typed('', ['NA']).plain).to.deep.equal([]);
    expect(typed('tuesday', ['tue']).plain).to.deep.equal([]);
    expect(typed('llun', ['un']).plain).to.deep.equal([]);
    expect(typed('a lun ŵun', ['un']).plain, 'a Welsh letter is a letter').to.deep.equal([]);
    expect(typed('NANA xNA NAx', ['NA']).plain, 'inside words').to.deep.equal([]);
  });
});
