/** `debug`: what a finder tells whoever keeps its lists. */
import { expect } from '@open-wc/testing';
import { MeetingFinder } from '../../src/elements/meeting-finder.js';
import { partImported } from '../../src/parts/part-imported.js';
import { setPartLoader } from '../../src/ui/part-loader.js';
import { planned } from '../helpers/feed-server.js';
import { all, find, read } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

const place = { formatted_address: '1 Mill Lane, Leeds' };
const good = { slug: 'a', name: 'Open Door', day: 1, time: '19:30', ...place };
const placeless = { slug: 'b', name: 'Nowhere', day: 1, time: '19:30' };
const odd = { slug: 'c', name: 'Tea', day: 1, time: '7.30pm', ...place };

let made: MeetingFinder[] = [];
let asked: string[] = [];

function finder(inner: string, attributes = 'debug'): MeetingFinder {
  const box = document.createElement('div');
  box.innerHTML = `<meeting-finder ${attributes}>${inner}</meeting-finder>`;
  const element = box.firstElementChild as MeetingFinder;
  document.body.append(element);
  made.push(element);
  return element;
}

const listOf = async (records: unknown, attributes?: string) =>
  finder(
    `<meeting-feed src="${(await planned({ body: JSON.stringify(records) })).url}"></meeting-feed>`,
    attributes,
  );

const panelOf = (element: Element) => find(element, '[part=editor]');
const says = (element: Element, words: string) =>
  until(async () => read(await panelOf(element)).includes(words), `does not say: ${words}`);

describe('the editor’s panel', () => {
  before(() => {
    setPartLoader((name) => {
      asked.push(name);
      return partImported(name);
    });
    MeetingFinder.define();
  });
  after(() => setPartLoader(partImported));
  beforeEach(() => (asked = []));
  afterEach(() => {
    for (const element of made) element.remove();
    made = [];
  });

  it('is not there, and not asked for, where the tag does not say so', async () => {
    const element = await listOf([good, placeless], '');
    await find(element, 'meeting-card');
    expect(all(element, '[part=editor]')).to.deep.equal([]);
    expect(asked).not.to.include('debug');
  });

  it('says what is shown, what is left out and why, and what to do about it', async () => {
    const element = await listOf([good, placeless, odd]);
    await says(
      element,
      '2 meetings are shown. 1 meeting is left out. 1 meeting is shown, but check it.',
    );
    const panel = await panelOf(element);
    const [lost, loose, ...more] = all<HTMLDetailsElement>(panel, 'details');
    expect(more).to.deep.equal([]);
    lost!.querySelector('summary')!.click();
    expect(read(lost!)).to.match(/^Left out: It does not say where the meeting is/);
    expect(read(lost!)).to.contain('Add an address and postcode');
    expect(all(lost!, 'li').map(read)).to.deep.equal(['record 2, “b”']);
    loose!.querySelector('summary')!.click();
    expect(all(loose!, 'li').map(read)).to.deep.equal(['record 3, “c”, in “time”']);
  });

  it('says that all is well where it is', async () => {
    await says(await listOf([good]), '1 meeting is shown. Nothing is wrong with the list.');
  });

  it('lists the first twenty of a kind, and says where the others are told', async () => {
    const element = await listOf([
      good,
      ...Array.from({ length: 30 }, (_, at) => ({ ...placeless, slug: `p${at}` })),
    ]);
    await says(element, '30 meetings are left out');
    const panel = await panelOf(element);
    const lines = all(all(panel, 'details')[0]!, 'li').map(read);
    expect(lines).to.have.length(21);
    expect(lines.at(-1)).to.equal('and 10 more: “npx meeting-finder check” lists them all');
  });

  it('says why a list did not load, and what to do', async () => {
    const page = await planned({ body: '<!doctype html><title>Sign in</title>' });
    const element = finder(`<meeting-feed src="${page.url}" fellowship="aa"></meeting-feed>`);
    await says(
      element,
      'A web page came instead of a list. Check that the address leads to the list',
    );
  });

  it('says that an earlier copy is shown', async () => {
    const feed = await planned({ body: JSON.stringify([good]) }, { body: '[]' });
    const element = finder(`<meeting-feed src="${feed.url}"></meeting-feed>`);
    await says(element, '1 meeting is shown');
    element.load();
    await says(element, 'An earlier copy is shown. The list that came last has no meetings.');
  });

  it('speaks Welsh on a Welsh page', async () => {
    const element = await listOf([good, placeless], 'debug lang="cy"');
    await says(element, 'Dangosir 1 cyfarfod');
    await says(element, 'Wedi’i adael allan');
  });

  it('shows markup of a feed as the letters that it is', async () => {
    const element = await listOf([good, { ...placeless, slug: '<img src=x onerror=alert(1)>' }]);
    await says(element, '<img src=x onerror=alert(1)>');
    expect(all(await panelOf(element), 'img')).to.deep.equal([]);
  });

  it('is not printed', async () => {
    const element = await listOf([good]);
    expect((await panelOf(element)).classList.contains('no-print')).to.equal(true);
  });
});
