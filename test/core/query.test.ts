import { expect } from '@open-wc/testing';
import { emptyQuery, formatChoices, parseChoices, withFacet } from '../../src/core/query.js';

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
