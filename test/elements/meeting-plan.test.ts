import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MeetingPlan } from '../../src/elements/meeting-plan.js';
import { cy } from '../../src/i18n/cy.js';
import { ur } from '../../src/i18n/ur.js';
import { partImported } from '../../src/parts/part-imported.js';
import { MeetingPlanRequestEvent, MeetingPlanShowRequestEvent } from '../../src/ui/events.js';
import { registerStrings } from '../../src/ui/languages.js';
import { setPartLoader } from '../../src/ui/part-loader.js';
import { runElementContract } from '../helpers/element-contract.js';
import { inFinder, leaveFinder, type InFinder } from '../helpers/in-finder.js';
import { meeting } from '../helpers/meetings.js';
import { all, find, focused, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

before(() => setPartLoader(partImported));

runElementContract({ element: MeetingPlan, silent: true });

const meetings = [
  meeting('sun', { name: 'Sunday Calm' }),
  meeting('tue', {
    name: 'Tuesday Tools',
    times: [{ day: 2, start: 720, duration: 60, zone: 'Europe/London' }],
  }),
  meeting('mon', {
    name: 'Monday Smart',
    fellowship: 'smart',
    times: [{ day: 1, start: 720, duration: 60, zone: 'Europe/London' }],
  }),
  meeting('off', { name: 'Paused', status: { state: 'suspended' } }),
];

async function plan(ids: readonly string[], attributes = '', tag = ''): Promise<InFinder> {
  MeetingPlan.define();
  const made = await inFinder(`<meeting-plan ${tag}></meeting-plan>`, attributes, meetings);
  made.provider.dispatchEvent(new MeetingPlanRequestEvent(ids));
  await find(made.box, '[part=plan]');
  made.provider.dispatchEvent(new MeetingPlanShowRequestEvent());
  await settled(made.box);
  return made;
}

const names = (box: HTMLElement) => all(box, '[part=plan-item] .name bdi').map(read);
const button = (box: HTMLElement, words: string) =>
  all<HTMLButtonElement>(box, 'button').find((each) =>
    (each.ariaLabel ?? read(each)).includes(words),
  )!;

describe('meeting-plan', () => {
  afterEach(leaveFinder);

  it('shows nothing until there is a plan', async () => {
    MeetingPlan.define();
    const { box } = await inFinder('<meeting-plan></meeting-plan>');
    expect(read(box)).to.equal('');
  });

  it('shows the next date of each, with its time, its kind and where it is', async () => {
    const { box } = await plan(['sun', 'off']);
    const [first, second] = all(box, '[part=plan-item]').map(read);
    expect(first).to.contain('Next on Sunday 22 November, 7:30pm to 9pm Sunday Calm Invented');
    expect(first).to.contain('AA · 12-step · In person Example Hall, 1 Sample Street, Leeds');
    expect(second).to.contain('Not meeting at the moment Paused');
    await expect(box).to.be.accessible();
  });

  it('takes the keyboard to its heading when somebody asks to see it', async () => {
    const { box } = await plan(['sun']);
    await until(() => focused()?.id === 'title');
    expect(read(await find(box, '[part=plan-title]'))).to.equal('My plan: 1 meeting');
  });

  it('is put in order by hand, with the keyboard on the button still, and by date', async () => {
    const { box } = await plan(['tue', 'mon', 'sun']);
    button(box, 'Move Tuesday Tools down').focus();
    button(box, 'Move Tuesday Tools down').click();
    await until(() => names(box)[0] === 'Monday Smart');
    await until(() => focused()?.ariaLabel === 'Move Tuesday Tools down');
    expect(button(box, 'Move Monday Smart up').getAttribute('aria-disabled')).to.equal('true');
    button(box, 'Put in order of date').click();
    await until(() => names(box)[0] === 'Sunday Calm');
    expect(names(box)).to.deep.equal(['Sunday Calm', 'Monday Smart', 'Tuesday Tools']);
    // The button has nothing more to do, and goes; the keyboard stays in the plan.
    await until(() => focused()?.id === 'title');
    expect(all(box, '[part=plan-by-date]')).to.deep.equal([]);
  });

  it('loses one that is taken off, and all when it is cleared', async () => {
    const { box, provider } = await plan(['sun', 'mon']);
    button(box, 'Take off Sunday Calm').click();
    await until(() => names(box).length === 1);
    await until(() => focused()?.id === 'title');
    button(box, 'Clear all').click();
    await until(() => provider.state.plan === undefined);
    await settled(box);
    expect(read(box)).to.equal('');
  });

  it('prints a sheet beside the page, which goes when the page is used again', async () => {
    const { box } = await plan(['sun', 'tue']);
    const print = window.print;
    let title = '';
    window.print = () => (title = document.title);
    try {
      button(box, 'Print').click();
      await until(() => title, 'nothing printed');
      const sheet = document.querySelector<HTMLElement>('html > .meeting-finder-paper')!;
      expect(title).to.equal('Meetings to try');
      expect(getComputedStyle(sheet).display).to.equal('none');
      expect(sheet.shadowRoot!.textContent).to.match(/Sunday Calm.*Tuesday Tools/);
      await sendKeys({ press: 'Tab' });
      expect(sheet.isConnected).to.equal(false);
      expect(document.title).to.not.equal(title);
    } finally {
      window.print = print;
    }
  });

  it('asks whether another kind may be tried, shows it, and takes no for an answer', async () => {
    const { box, provider } = await plan(['sun', 'tue']);
    const asked = await find(box, '[part=plan-mix]');
    expect(read(asked)).to.contain(
      'You have two 12-step meetings. Would you like to try a secular one too?',
    );
    button(box, 'Show secular meetings').click();
    await until(() => provider.state.query.facets.approach?.[0] === 'secular');
    button(box, 'No, thank you').click();
    await settled(box);
    expect(all(box, '[part=plan-mix]')).to.have.length(0);
  });

  it('does not ask where there is a mixture, the page says not to, or one kind is all there is', async () => {
    for (const [ids, attributes, tag] of [
      [['sun', 'mon'], '', ''],
      [['sun', 'tue'], '', 'no-mix'],
      [['sun', 'tue'], 'locked="approach=12-step"', ''],
    ] as const) {
      const { box } = await plan(ids, attributes, tag);
      expect(all(box, '[part=plan-mix]'), attributes + tag).to.have.length(0);
      leaveFinder();
    }
  });

  it('lets a page refuse a change', async () => {
    MeetingPlan.define();
    const { provider } = await inFinder('<meeting-plan></meeting-plan>', '', meetings);
    provider.addEventListener('meeting-plan-request', (event) => event.preventDefault());
    provider.dispatchEvent(new MeetingPlanRequestEvent(['sun']));
    await settled(provider);
    expect(provider.state.plan).to.equal(undefined);
  });

  it('says so where the browser keeps nothing', async () => {
    const { box } = await plan(['sun']);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      button(box, 'Keep on this device').click();
      await settled(box);
      expect(read(box)).to.contain('This browser does not let us keep it.');
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(localStorage.getItem('meeting-finder-plan')).to.equal(null);
  });

  it('is English, and says so, on a page in a language that it does not speak, on paper too', async () => {
    registerStrings(ur);
    const { box } = await plan(['sun', 'tue'], 'lang="ur" dir="rtl"');
    const words = all(box, '#title')[0]!.closest<HTMLElement>('[lang]')!;
    expect([words.lang, words.dir, read(words)]).to.satisfy(
      ([lang, dir, said]: string[]) => lang === 'en' && dir === 'ltr' && said!.includes('My plan'),
    );
    const print = window.print;
    const printed = new Promise<HTMLElement>((resolve) => {
      window.print = () => resolve(document.querySelector('html > .meeting-finder-paper')!);
    });
    try {
      button(box, 'Print').click();
      const sheet = await printed;
      expect([sheet.lang, sheet.dir]).to.deep.equal(['en', 'ltr']);
      await sendKeys({ press: 'Tab' });
    } finally {
      window.print = print;
    }
  });

  it('speaks Welsh', async () => {
    registerStrings(cy);
    const { box } = await plan(['sun', 'tue'], 'lang="cy"');
    expect(read(box)).to.contain('Fy nghynllun: 2 gyfarfod').and.contain('Cadw ar y ddyfais hon');
  });
});
