import { expect } from '@open-wc/testing';
import type { Meeting } from '../../src/core/meeting.js';
import { MeetingNext } from '../../src/elements/meeting-next.js';
import { MeetingFinder } from '../../src/elements/meeting-finder.js';
import { runElementContract } from '../helpers/element-contract.js';
import { several, sundayMorning } from '../helpers/meetings.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

runElementContract({
  element: MeetingNext,
  prepare: (element) => Object.assign(element, { meetings: several, clock: () => sundayMorning }),
  provider: true,
});

const zone = 'Europe/London';
const meeting = (
  id: string,
  day: 0 | 1 | 2,
  start: number,
  more: Partial<Meeting> = {},
): Meeting => ({
  id,
  name: `The ${id}`,
  attendance: 'in-person',
  status: { state: 'active' },
  times: [{ day, start, duration: 60, zone }],
  venue: { name: 'Example Hall', locality: 'Leeds' },
  source: { feed: 'test', id },
  ...more,
});
const list = [
  meeting('third', 1, 600),
  meeting('second', 0, 1140),
  meeting('first', 0, 660, { sample: true }),
  meeting('fourth', 2, 600),
  meeting('by appointment', 0, 0, { times: [] }),
];

async function next(
  attributes: Record<string, string> = {},
  meetings = list,
): Promise<MeetingNext> {
  MeetingNext.define();
  MeetingFinder.define();
  const element = document.createElement('meeting-next');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { meetings, clock: () => sundayMorning });
  document.body.append(element);
  await settled(element);
  return element;
}

const names = (element: Element) => all(element, '[part=name]').map(read);

describe('meeting-next', () => {
  afterEach(() => {
    document.querySelector('meeting-next')?.remove();
    document.querySelector('meeting-finder')?.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has the next three, each with its day, time and place', async () => {
    const element = await next();
    expect(names(element)).to.deep.equal(['The first Invented', 'The second', 'The third']);
    expect(all(element, '[part=when]').map(read)[0]).to.match(
      /^Today, Sunday \d+ \w+, 11am to midday/,
    );
    expect(read(all(element, '[part=place]')[1]!)).to.match(/^Example Hall, Leeds/);
    expect(all(element, 'a')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('has as many as it is asked for, but none that nobody knows the day of', async () => {
    expect(names(await next({ 'page-size': '9' }))).to.have.lengthOf(4);
  });

  it('leads to each meeting in the finder of another page', async () => {
    const element = await next({ href: '#here', label: 'This week in Leeds' });
    expect(read(await find(element, '[part=heading]'))).to.equal('This week in Leeds');
    const [first, , , everything] = all<HTMLAnchorElement>(element, 'a');
    expect(read(everything!)).to.equal('All meetings');
    expect(everything!.getAttribute('href')).to.equal('#here');
    first!.click();
    const finder = document.createElement('meeting-finder');
    Object.assign(finder, { meetings: list, clock: () => sundayMorning, urlSync: 'hash' });
    document.body.append(finder);
    await until(() => finder.state.selected, 'nothing is open');
    expect(finder.state.selected?.id).to.equal('first');
  });

  it('says that there are none', async () => {
    expect(read(await next({}, []))).to.equal('Next meetings No meetings match');
  });

  it('follows the clock', async () => {
    const element = await next();
    let now = sundayMorning;
    element.clock = () => now;
    now += 12 * 3_600_000;
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => names(element)[0] === 'The third', 'still there');
  });
});
