import { expect, fixture, html } from '@open-wc/testing';
import '../../src/register.js';
import { MeetingFinderProvider } from '../../src/elements/meeting-finder-provider.js';
import { provider } from '../helpers/element-contract.js';
import { several, sundayMorning } from '../helpers/meetings.js';
import { read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

describe('an element and its finder', () => {
  it('meet though the element was there first', async () => {
    const box = await fixture<HTMLElement>(
      html`<late-provider><meeting-summary></meeting-summary></late-provider>`,
    );
    await settled(box.querySelector('meeting-summary')!);
    Object.assign(box, { meetings: several, clock: () => sundayMorning });
    customElements.define('late-provider', class extends MeetingFinderProvider {});
    await until(() => read(box).includes('5 meetings'));
  });

  it('part when the element is taken elsewhere', async () => {
    const first = await provider();
    first.innerHTML = '<meeting-summary></meeting-summary>';
    const second = await provider();
    Object.assign(second, { meetings: several.slice(0, 1) });
    const summary = first.querySelector('meeting-summary')!;
    await settled(first);
    expect(read(summary)).to.equal('5 meetings');
    second.append(summary);
    await until(() => read(summary) === '1 meeting');
  });

  it('are drawn anew only for what the element shows', async () => {
    const around = await provider();
    around.innerHTML = '<meeting-filters></meeting-filters>';
    const filters = around.querySelector('meeting-filters')!;
    await settled(around);
    let drawn = 0;
    const update = (filters as unknown as { performUpdate(): void }).performUpdate;
    Object.assign(filters, {
      performUpdate() {
        drawn++;
        update.call(filters);
      },
    });
    const search = document.createElement('meeting-search');
    around.append(search);
    search.value = 'calm';
    await settled(around);
    expect(drawn).to.equal(0);
  });
});
