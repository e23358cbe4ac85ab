import { expect } from '@open-wc/testing';
import { MeetingFilters } from '../../src/elements/meeting-filters.js';
import { provider, runElementContract } from '../helpers/element-contract.js';
import { all, find, read, settled } from '../helpers/settle.js';

runElementContract({ element: MeetingFilters });

const legends = (root: Element) => all(root, 'legend').map(read);

describe('meeting-filters', () => {
  it('offers every facet that the meetings have', async () => {
    const around = await provider();
    around.innerHTML = '<meeting-filters></meeting-filters>';
    await find(around, 'legend');
    expect(legends(around)).to.have.length(8);
  });
  it('offers the facets it is asked for, in that order', async () => {
    const around = await provider();
    around.innerHTML = '<meeting-filters facets="attendance, day nonsense"></meeting-filters>';
    await find(around, 'legend');
    expect(legends(around)).to.deep.equal(['How to join', 'Day']);
  });
  it('does not offer what the host has fixed', async () => {
    const around = await provider();
    Object.assign(around, { locked: 'fellowship=na' });
    around.innerHTML = '<meeting-filters></meeting-filters><meeting-summary></meeting-summary>';
    await find(around, 'legend');
    expect(legends(around)).to.not.include('Organisation');
    expect(read(around.querySelector('meeting-summary')!)).to.equal('1 meeting');
  });
  it('clears all of them, back to what the host had set', async () => {
    const around = await provider();
    Object.assign(around, { filters: 'attendance=in-person' });
    around.innerHTML = '<meeting-filters></meeting-filters>';
    const filters = around.querySelector('meeting-filters')!;
    await find(around, '.checked');
    all<HTMLInputElement>(around, 'input')[0]!.click();
    await settled(around);
    expect(filters.matches(':state(filtered)')).to.equal(true);
    (await find<HTMLButtonElement>(around, '[part=clear]')).click();
    await settled(around);
    expect(around.state.query.facets).to.deep.equal({ attendance: ['in-person'] });
  });
  it('takes chips of the page in place of its own', async () => {
    const around = await provider();
    around.innerHTML =
      '<meeting-filters><meeting-filter-chips facet="day"></meeting-filter-chips></meeting-filters>';
    await find(around, 'legend');
    expect(all(around.querySelector('meeting-filters')!, 'slot').length).to.be.greaterThan(0);
    expect(read(around)).to.contain('Tuesday');
  });
});
