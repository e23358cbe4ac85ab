import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MeetingSearch } from '../../src/elements/meeting-search.js';
import { provider, runElementContract } from '../helpers/element-contract.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

runElementContract({ element: MeetingSearch });

describe('meeting-search', () => {
  it('searches while the reader types, and says so to the page', async () => {
    const around = await provider();
    around.innerHTML = '<meeting-search></meeting-search><meeting-list></meeting-list>';
    await find(around, 'meeting-card');
    const search = around.querySelector('meeting-search')!;
    const asked: string[] = [];
    around.addEventListener('meeting-search-request', (event) => asked.push(event.query));
    search.focus();
    await sendKeys({ type: 'tool' });
    await until(() => all(around, 'meeting-card').length === 1);
    // What lies below the window is drawn a frame later.
    await settled(around);
    // Stopped at the provider: a page above hears it on the way, the provider ends it.
    expect(asked).to.deep.equal(['t', 'to', 'too', 'tool']);
    expect(read(all(around, '[part=title]')[0]!)).to.contain('Tuesday Tools');
  });

  it('may be prevented by the page', async () => {
    const around = await provider();
    around.innerHTML = '<meeting-search></meeting-search><meeting-list></meeting-list>';
    await find(around, 'meeting-card');
    around.addEventListener('meeting-search-request', (event) => event.preventDefault());
    around.querySelector('meeting-search')!.focus();
    await sendKeys({ type: 'x' });
    await settled(around);
    expect(all(around, 'meeting-card')).to.have.length(5);
  });

  it('clears, and keeps the keyboard', async () => {
    const around = await provider();
    around.innerHTML = '<meeting-search></meeting-search>';
    const search = around.querySelector('meeting-search')!;
    await settled(around);
    search.focus();
    await sendKeys({ type: 'calm' });
    await settled(around);
    const clear = await find<HTMLButtonElement>(search, '[part=clear]');
    expect(clear.hidden).to.equal(false);
    clear.click();
    await settled(around);
    expect(search.value).to.equal('');
    expect(search.shadowRoot!.activeElement!.id).to.equal('input');
    expect(all(search, '[part=clear]')[0]!.hidden).to.equal(true);
  });

  it('drives a finder elsewhere on the page by its id', async () => {
    const around = await provider();
    around.id = 'elsewhere';
    around.innerHTML = '<meeting-list></meeting-list>';
    await find(around, 'meeting-card');
    const search = await fixture<MeetingSearch>(
      html`<meeting-search finder="elsewhere"></meeting-search>`,
    );
    await settled(search);
    search.focus();
    await sendKeys({ type: 'calm' });
    await until(() => all(around, 'meeting-card').length === 1);
    expect(search.value).to.equal('calm');
  });

  it('waits for a finder that comes later', async () => {
    const search = await fixture<MeetingSearch>(
      html`<meeting-search finder="later"></meeting-search>`,
    );
    const around = document.createElement('meeting-finder-provider');
    around.id = 'later';
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(around);
    await settled(around);
    search.value = 'calm';
    await until(() => around.state.query.text === 'calm');
  });

  it('is a field of a form when it has a name, and only then', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><meeting-search name="q"></meeting-search></form>`,
    );
    const search = form.querySelector('meeting-search')!;
    search.focus();
    await sendKeys({ type: 'leeds' });
    await settled(search);
    expect([...new FormData(form)]).to.deep.equal([['q', 'leeds']]);
    search.removeAttribute('name');
    await settled(search);
    expect([...new FormData(form)]).to.deep.equal([]);
    form.reset();
    await settled(search);
    expect(search.value).to.equal('');
  });

  it('says input and change as a native field', async () => {
    const search = await fixture<MeetingSearch>(html`<meeting-search></meeting-search>`);
    search.focus();
    const input = oneEvent(search, 'input');
    await sendKeys({ type: 'a' });
    await input;
    const change = oneEvent(search, 'change');
    await sendKeys({ press: 'Tab' });
    await change;
  });

  it('names its field by its label, and Enter does nothing of its own', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><meeting-search label="Find"></meeting-search></form>`,
    );
    const search = form.querySelector('meeting-search')!;
    expect(read(await find(search, 'label'))).to.equal('Find');
    let prevented = false;
    search.addEventListener('keydown', (event) => (prevented = event.defaultPrevented));
    search.focus();
    await sendKeys({ press: 'Enter' });
    expect(prevented).to.equal(false);
  });
});
