/** A finder with a place pack, as a visitor meets it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MeetingFinder } from '../../src/elements/meeting-finder.js';
import { partImported } from '../../src/parts/part-imported.js';
import { setPartLoader } from '../../src/ui/part-loader.js';
import { planned } from '../helpers/feed-server.js';
import { bringFoundWords } from '../helpers/given-finder.js';
import { all, read } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

const noon = Date.UTC(2026, 10, 22, 12);
const address = '/demo/feeds/places.json';

async function integrityOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

const fetched = window.fetch;
/** What is fetched from now on. */
function asked(): readonly string[] {
  const paths: string[] = [];
  window.fetch = (input, init) => {
    paths.push(new URL(input instanceof Request ? input.url : input, location.href).pathname);
    return fetched(input, init);
  };
  return paths;
}

async function finder(places?: string): Promise<MeetingFinder> {
  setPartLoader(partImported);
  MeetingFinder.define();
  await bringFoundWords();
  const element = document.createElement('meeting-finder');
  element.clock = () => noon;
  element.src = '/demo/feeds/sample.json';
  if (places !== undefined) element.places = places;
  document.body.append(element);
  await until(() => all(element, 'meeting-card').length > 0, 'no meetings');
  return element;
}

async function type(element: MeetingFinder, text: string): Promise<void> {
  all<HTMLInputElement>(element, 'input')[0]!.focus();
  await sendKeys({ type: text });
}

const buttons = (element: MeetingFinder) => all<HTMLButtonElement>(element, '[part~=place-choice]');
const says = (element: MeetingFinder, part: string) => all(element, `[part=${part}]`).map(read);

describe('a finder with a place pack', () => {
  afterEach(() => {
    window.fetch = fetched;
    document.querySelector('meeting-finder')?.remove();
  });

  it('asks for it with the first place that the list does not have, checked against its hash', async () => {
    const text = await (await fetch(address)).text();
    const element = await finder(`${address}#${await integrityOf(text)}`);
    const requests = asked();
    await type(element, 'near Ilkley');
    await until(() => says(element, 'distance').length, 'no distance');
    expect(says(element, 'distance')[0]).to.match(
      /^(Nearest first|The nearest meeting is about \d+)/,
    );
    expect(says(element, 'place-credit')).to.deep.equal(['Towns: GeoNames, CC BY 4.0']);
    expect(requests).to.deep.equal([address]);
  });

  it('asks which of several places is meant, by the keyboard as well', async () => {
    const element = await finder(address);
    await type(element, 'Richmond');
    await until(() => buttons(element).length, 'no question');
    expect(says(element, 'place-choices')[0]).to.match(
      /^There are 2 places called Richmond\. Which one\?/,
    );
    const [first] = buttons(element);
    const chosen = read(first!);
    first!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => says(element, 'distance').length, 'no distance');
    expect(all<HTMLInputElement>(element, 'input')[0]!.value).to.equal(`near ${chosen}`);
    expect(read(all(element, 'meeting-understood')[0]!)).to.contain(`Near ${chosen}`);
  });

  it('takes no other file for it', async () => {
    const element = await finder(`${address}#sha256-${'A'.repeat(43)}=`);
    await type(element, 'Ilkley');
    await until(() => read(all(element, 'meeting-summary')[0]!).includes('Nothing here matches'));
    expect(says(element, 'distance')).to.deep.equal([]);
  });

  it('does not keep anybody waiting for a file that never comes', async () => {
    const { url } = await planned({ hang: 'body', body: '{' });
    const element = await finder(url);
    await type(element, 'Ilkley');
    await until(
      () => read(all(element, 'meeting-summary')[0]!).includes('Nothing here matches'),
      'no answer',
    );
  });

  it('asks for nothing where there is none', async () => {
    const element = await finder();
    const requests = asked();
    await type(element, 'Ilkley');
    await until(() => read(all(element, 'meeting-summary')[0]!).includes('Nothing here matches'));
    expect(requests).to.deep.equal([]);
  });
});
