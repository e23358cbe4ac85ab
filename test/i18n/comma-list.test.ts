import { expect } from '@open-wc/testing';
import { cy } from '../../src/i18n/cy.js';
import { en } from '../../src/i18n/en.js';
import { ur } from '../../src/i18n/ur.js';
import { commaList } from '../../src/i18n/comma-list.js';

describe('phrases one after another', () => {
  it('stand apart as their language has it, and what is empty is left out', () => {
    const phrases = ['7:30pm', '', undefined, false, 'Leeds'] as const;
    expect(commaList(en, phrases)).to.equal('7:30pm, Leeds');
    expect(commaList(cy, phrases)).to.equal('7:30pm, Leeds');
    expect(commaList(ur, phrases)).to.equal('7:30pm، Leeds');
    expect(commaList({ ...en, lang: 'fa-IR' }, phrases)).to.equal('7:30pm، Leeds');
  });
});
