import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { foundOf } from '../../src/i18n/found/found.js';
import { enFound } from '../../src/i18n/found/en.js';
import { detailsOf } from '../../src/i18n/details/details.js';
import { enDetails } from '../../src/i18n/details/en.js';
import { enHelp } from '../../src/i18n/help/en.js';
import { overridden } from '../../src/i18n/override.js';
import { partStrings } from '../../src/i18n/part-strings.js';
import { enPlan } from '../../src/i18n/plan/en.js';
import { cyPlan } from '../../src/i18n/plan/cy.js';
import { cy } from '../../src/i18n/cy.js';

describe('words in place of others', () => {
  it('stand where they are given, and nowhere else', () => {
    const own = overridden(en, {
      today: 'This very day',
      search: { label: 'Find a group' },
      filters: { facets: { fellowship: 'Fellowship' }, open: () => 'Choose' },
    });
    expect(own.today).to.equal('This very day');
    expect(own.search).to.deep.equal({ ...en.search, label: 'Find a group' });
    expect(own.filters.facets).to.deep.equal({ ...en.filters.facets, fellowship: 'Fellowship' });
    expect(own.filters.open(2)).to.equal('Choose');
    expect(own.filters.values).to.equal(en.filters.values);
    expect(en.today, 'ours').to.equal('Today');
    expect(en.search.label, 'ours').to.not.equal('Find a group');
  });
  it('reach everything that the guide changes', () => {
    const own = overridden(en, {
      search: { label: 'Find a group near you' },
      filters: { facets: { fellowship: 'Fellowship' } },
      details: { entrance: 'The door' },
      parts: { plan: { mine: 'On my list' }, help: { where: 'Where are you?' } },
    });
    expect(own.search.label).to.equal('Find a group near you');
    expect(own.filters.facets.fellowship).to.equal('Fellowship');
    expect(detailsOf(own).entrance).to.equal('The door');
    expect(partStrings(own, 'plan', enPlan, cyPlan).mine).to.equal('On my list');
    expect(partStrings(own, 'help', enHelp).where).to.equal('Where are you?');
  });
  it('replace a list as a whole, and are not undefined', () => {
    const own = overridden(en, {
      weekdays: ['S', 'M', 'T', 'W', 'T', 'F', 'S'],
      months: undefined!,
    });
    expect(own.weekdays).to.have.lengthOf(7);
    expect(own.months).to.equal(en.months);
  });
  it('reach the words that come with the details and with a search', () => {
    const own = overridden(en, {
      details: { entrance: 'The door' },
      found: { title: 'You asked for' },
    });
    expect(detailsOf(own)).to.deep.equal({ ...enDetails, entrance: 'The door' });
    expect(foundOf(own)).to.deep.equal({ ...enFound, title: 'You asked for' });
    expect(detailsOf(en)).to.equal(enDetails);
  });
  it('reach the words of a part, in the language of the page', () => {
    const words = { mine: 'On my list' };
    const own = partStrings({ ...en, parts: { plan: words } }, 'plan', enPlan, cyPlan);
    expect(own).to.deep.equal({ ...enPlan, ...words });
    expect(partStrings(cy, 'plan', enPlan, cyPlan)).to.equal(cyPlan);
    expect(partStrings({ ...cy, lang: 'cy-GB' }, 'plan', enPlan, cyPlan)).to.equal(cyPlan);
    expect(partStrings({ ...en, lang: 'fr' }, 'plan', enPlan, cyPlan)).to.equal(enPlan);
  });
});
