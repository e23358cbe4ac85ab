/** A plan that is kept on the device, sent by somebody, or waits for a list: nothing is lost, or kept unasked. */
import { expect } from '@open-wc/testing';
import { MeetingFinderProvider } from '../../src/elements/meeting-finder-provider.js';
import { MeetingList } from '../../src/elements/meeting-list.js';
import { MeetingPlan } from '../../src/elements/meeting-plan.js';
import { planKey } from '../../src/core/plan.js';
import { partImported } from '../../src/parts/part-imported.js';
import { MeetingPlanRequestEvent, MeetingPlanShowRequestEvent } from '../../src/ui/events.js';
import { setPartLoader } from '../../src/ui/part-loader.js';
import { inFinder, leaveFinder, type InFinder } from '../helpers/in-finder.js';
import { meeting, sundayMorning } from '../helpers/meetings.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

before(() => setPartLoader(partImported));

const meetings = ['a', 'b', 'c'].map((id) => meeting(id, { name: `Meeting ${id}` }));
const kept = (): unknown => JSON.parse(localStorage.getItem(planKey) ?? 'null') as unknown;
const keep = (...ids: string[]): void => localStorage.setItem(planKey, JSON.stringify(ids));

async function finder(given: typeof meetings = meetings): Promise<InFinder> {
  MeetingPlan.define();
  return inFinder('<meeting-plan></meeting-plan>', '', given);
}

const ids = ({ provider }: InFinder) => provider.state.plan?.map(({ id }) => id);

async function press(box: HTMLElement, words: string): Promise<void> {
  await find(box, '[part=plan-keep]');
  all<HTMLButtonElement>(box, 'button')
    .find((each) => (each.ariaLabel ?? read(each)).includes(words))!
    .click();
  await settled(box);
}

async function unfold({ box, provider }: InFinder): Promise<void> {
  await find(box, '[part=plan]');
  provider.dispatchEvent(new MeetingPlanShowRequestEvent());
  await settled(box);
}

describe('a plan that is kept', () => {
  beforeEach(() => localStorage.removeItem(planKey));
  afterEach(() => {
    leaveFinder();
    localStorage.removeItem(planKey);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('follows what the visitor does with it, wherever they do it', async () => {
    keep('a');
    const made = await finder();
    await until(() => ids(made)?.join() === 'a');
    made.provider.dispatchEvent(new MeetingPlanRequestEvent(['a', 'b']));
    await until(() => ids(made)?.join() === 'a,b');
    expect(kept()).to.deep.equal(['a', 'b']);
    await unfold(made);
    await press(made.box, 'Take off Meeting a');
    await until(() => ids(made)?.join() === 'b');
    expect(kept()).to.deep.equal(['b']);
  });

  it('is gone from the device when all is cleared', async () => {
    keep('a', 'b');
    const made = await finder();
    await unfold(made);
    await press(made.box, 'Clear all');
    await until(() => made.provider.state.plan === undefined);
    expect(localStorage.getItem(planKey)).to.equal(null);
  });

  it('is left alone by a plan that somebody has sent, until the visitor keeps that one', async () => {
    keep('a', 'b');
    history.replaceState(null, '', '#meetings:plan=c');
    const made = await finder();
    await until(() => ids(made)?.join() === 'c');
    await unfold(made);
    expect(kept(), 'opened').to.deep.equal(['a', 'b']);
    made.provider.dispatchEvent(new MeetingPlanRequestEvent(['c', 'a']));
    await until(() => ids(made)?.join() === 'c,a');
    await settled(made.box);
    expect(kept(), 'changed').to.deep.equal(['a', 'b']);
    await press(made.box, 'Keep on this device');
    expect(kept(), 'kept').to.deep.equal(['c', 'a']);
  });

  it('loses nothing while a list has not come', async () => {
    keep('a', 'late', 'b');
    const made = await finder();
    await unfold(made);
    expect(kept(), 'drawn').to.deep.equal(['a', 'late', 'b']);
    made.provider.dispatchEvent(new MeetingPlanRequestEvent(['b', 'a', 'c']));
    await until(() => ids(made)?.join() === 'b,a,c');
    expect(kept(), 'put in order').to.deep.equal(['b', 'a', 'c', 'late']);
    made.provider.meetings = [...meetings, meeting('late')];
    await until(() => ids(made)?.join() === 'b,a,c,late', 'not found when it came');
  });

  it('is not said to be out of the list where a list could not be loaded', async () => {
    keep('gone');
    MeetingPlan.define();
    const box = document.createElement('div');
    box.className = 'in-finder';
    box.innerHTML =
      '<meeting-finder-provider src="/no-such-list.json"><meeting-plan></meeting-plan></meeting-finder-provider>';
    document.body.append(box);
    const provider = box.firstElementChild as MeetingFinderProvider;
    await until(() => provider.state.phase === 'failed', 'not failed');
    await find(box, '[part=plan]');
    expect(read(box)).not.to.contain('no longer in the list');
  });
});

describe('a list outside its finder', () => {
  afterEach(leaveFinder);

  it('offers the plan in the details of its cards', async () => {
    MeetingFinderProvider.define();
    MeetingList.define();
    const box = document.createElement('div');
    box.className = 'in-finder';
    box.innerHTML =
      '<meeting-finder-provider id="away"></meeting-finder-provider><meeting-list finder="away"></meeting-list>';
    const provider = box.firstElementChild as MeetingFinderProvider;
    Object.assign(provider, { meetings, clock: () => sundayMorning });
    document.body.append(box);
    (await find(box, '.toggle')).click();
    (await find(box, '[part=action-plan]')).click();
    await until(() => provider.state.plan?.length === 1);
  });
});
