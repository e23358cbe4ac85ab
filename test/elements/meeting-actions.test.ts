import { shortId } from '../../src/core/short-id.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { MeetingActions } from '../../src/elements/meeting-actions.js';
import { cy } from '../../src/i18n/cy.js';
import { partImported } from '../../src/parts/part-imported.js';
import { MeetingPlanRequestEvent } from '../../src/ui/events.js';
import { registerStrings } from '../../src/ui/languages.js';
import { setPartLoader } from '../../src/ui/part-loader.js';
import type { Meeting } from '../../src/core/meeting.js';
import { runElementContract } from '../helpers/element-contract.js';
import { inFinder, leaveFinder } from '../helpers/in-finder.js';
import { meeting, several } from '../helpers/meetings.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

before(() => setPartLoader(partImported));

runElementContract({
  element: MeetingActions,
  prepare: (element) => Object.assign(element, { meeting: several[0] }),
  silent: true,
});

const real = (changes: Partial<Meeting> = {}) =>
  meeting('real', { sample: false, name: 'Sunday Calm', ...changes });

async function actions(shown: Meeting, attributes = ''): Promise<HTMLElement> {
  MeetingActions.define();
  const { box } = await inFinder('', attributes, [shown]);
  const made = document.createElement('meeting-actions');
  made.meeting = shown;
  box.firstElementChild!.append(made);
  await find(box, '[part=actions]');
  return box;
}

async function unfold(box: HTMLElement, part: string): Promise<HTMLElement> {
  const details = await find<HTMLDetailsElement>(box, `[part=${part}]`);
  const summary = details.querySelector('summary')!;
  summary.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => details.open, 'not unfolded');
  return details;
}

/** What the browser is told to save, caught on the way. */
async function saved(press: () => void): Promise<{ name: string; text: string }> {
  const blobs: Blob[] = [];
  const make = URL.createObjectURL;
  let name = '';
  const catchIt = (event: Event): void => {
    const link = event.target as HTMLAnchorElement;
    name = link.download;
    event.preventDefault();
  };
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return make.call(URL, blob);
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    this.addEventListener('click', catchIt);
    this.dispatchEvent(new MouseEvent('click', { cancelable: true }));
  };
  try {
    press();
    return { name, text: await blobs[0]!.text() };
  } finally {
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = click;
  }
}

const fields = (href: string) => new URL(href).searchParams;

describe('meeting-actions', () => {
  afterEach(leaveFinder);

  it('saves a calendar file that names neither the meeting nor its fellowship, unless asked', async () => {
    const box = await actions(real());
    const form = await unfold(box, 'action-calendar');
    const button = await find<HTMLButtonElement>(box, '[part=action-save]');
    const first = await saved(() => button.click());
    expect(first.name).to.equal('meetings.ics');
    const event = new ICAL.Component(ICAL.parse(first.text)).getFirstSubcomponent('vevent')!;
    expect(event.getFirstPropertyValue('summary')).to.equal('Meeting');
    expect(event.getFirstPropertyValue('location')).to.equal(
      'Example Hall, 1 Sample Street, Leeds, LS6 9CC',
    );
    expect(first.text).not.to.match(/Sunday Calm|\bAA\b|Alcoholics/);
    await settled(box);
    expect(read(form)).to.contain('Saved.');
    form.querySelector('input')!.click();
    await settled(box);
    const second = await saved(() => button.click());
    expect(second.text).to.contain('SUMMARY:Sunday Calm');
  });

  it('marks an invented meeting wherever it goes', async () => {
    const box = await actions(several[0]!);
    await unfold(box, 'action-calendar');
    const button = await find<HTMLButtonElement>(box, '[part=action-save]');
    expect((await saved(() => button.click())).text).to.contain(
      'SUMMARY:Invented example: Meeting',
    );
    const share = await unfold(box, 'action-share');
    const href = share.querySelector<HTMLAnchorElement>('a[href^=sms]')!.href;
    expect(decodeURIComponent(href)).to.contain('An invented example. Please do not travel.');
  });

  it('leads to calendars on other sites with when and where, and no referrer', async () => {
    const box = await actions(real());
    const form = await unfold(box, 'action-calendar');
    const [google, outlook] = [...form.querySelectorAll<HTMLAnchorElement>('a')];
    expect(fields(google!.href).get('dates')).to.equal('20261122T193000/20261122T210000');
    expect(fields(google!.href).get('recur')).to.equal('RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=SU');
    expect(fields(google!.href).get('ctz')).to.equal('Europe/London');
    expect(fields(google!.href).get('text')).to.equal('Meeting');
    expect(fields(outlook!.href).get('startdt')).to.equal('2026-11-22T19:30:00Z');
    expect(fields(outlook!.href).get('enddt')).to.equal('2026-11-22T21:00:00Z');
    for (const link of [google!, outlook!]) expect(link.referrerPolicy).to.equal('no-referrer');
  });

  it('shares neutral words, with no passcode, and a link to the listing', async () => {
    const shown = real({
      attendance: 'hybrid',
      online: { url: 'https://meet.example.org/j/1', passcode: 'secret' },
    });
    const box = await actions(shown, 'share-url="https://trust.example.org/find?x=1#old"');
    const form = await unfold(box, 'action-share');
    const mail = (): string =>
      decodeURIComponent(form.querySelector<HTMLAnchorElement>('a[href^=mailto]')!.href);
    expect(mail()).to.contain('subject=Meeting details&body=Meeting details');
    expect(mail()).to.contain('Every Sunday, 7:30pm to 9pm');
    expect(mail()).to.contain(
      'https://trust.example.org/find?x=1#meetings:open=' + shortId('real'),
    );
    expect(mail()).not.to.match(/secret|Sunday Calm|AA/);
    form.querySelector('input')!.click();
    await settled(box);
    expect(mail()).to.contain('Sunday Calm, AA, 12-step');
  });

  it('copies, and where the browser does not, shows the words to be selected', async () => {
    const box = await actions(real());
    const form = await unfold(box, 'action-share');
    const copied: string[] = [];
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    const use = (writeText: (text: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    };
    try {
      use((text) => Promise.resolve(void copied.push(text)));
      const button = await find<HTMLButtonElement>(box, '[part=action-copy]');
      button.click();
      await until(() => read(form).includes('Copied.'));
      expect(copied[0]).to.match(/^Meeting details\n\nEvery Sunday/);
      use(() => Promise.reject(new Error('no')));
      button.click();
      await until(() => form.querySelector('textarea') !== null);
      expect(form.querySelector('textarea')!.value).to.equal(copied[0]);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { ...clipboard, configurable: true });
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('copies where an app does not take it, and says nothing when the reader turns back', async () => {
    const before = Object.getOwnPropertyDescriptor(navigator, 'share');
    let fault = 'AbortError';
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: () => Promise.reject(new DOMException('x', fault)),
    });
    try {
      const box = await actions(real());
      const form = await unfold(box, 'action-share');
      const send = [...form.querySelectorAll('button')].find((each) => read(each).includes('app'))!;
      send.click();
      await settled(box);
      expect(read(form)).not.to.contain('could not');
      fault = 'NotAllowedError';
      send.click();
      await until(() => /Copied\.|could not be copied/.test(read(form)));
    } finally {
      if (before) Object.defineProperty(navigator, 'share', before);
      else delete (navigator as { share?: unknown }).share;
    }
  });

  it('writes to whoever keeps the listing, with its id and the reader’s own words alone', async () => {
    const shown = real({ report: 'mailto:list@example.org' });
    const box = await actions(shown);
    const form = await unfold(box, 'action-wrong');
    const link = (): string => decodeURIComponent(form.querySelector('a')!.href);
    expect(link()).to.contain('mailto:list@example.org?subject=A mistake in a meeting listing');
    expect(link()).to.contain('Listing: real (test)');
    [...form.querySelectorAll('input')].find(({ value }) => value.includes('time'))!.click();
    const text = form.querySelector('textarea')!;
    text.focus();
    await sendKeys({ type: 'Now at 8pm' });
    expect(link()).to.match(/Listing: real \(test\)\r\n\r\nThe day or the time\r\n\r\nNow at 8pm$/);
    await expect(box).to.be.accessible();
  });

  it('leads to the host’s page where the listing says nothing, and nowhere that runs code', async () => {
    const box = await actions(real(), 'report-to="https://trust.example.org/wrong?id={id}"');
    const form = await unfold(box, 'action-wrong');
    expect(form.querySelector('a')!.href).to.equal('https://trust.example.org/wrong?id=real');
    leaveFinder();
    const other = await actions(real(), 'report-to="javascript:alert(1)"');
    expect(all(other, '[part=action-wrong]')).to.have.length(0);
  });

  it('puts the meeting on the plan and takes it off, and says when it is full', async () => {
    const { box, provider } = await inFinder(
      '',
      '',
      [...new Array<undefined>(8)].map((_, at) => real({ id: `m${at}` })),
    );
    MeetingActions.define();
    const made = document.createElement('meeting-actions');
    made.meeting = real({ id: 'm7' });
    provider.append(made);
    const button = await find<HTMLButtonElement>(box, '[part=action-plan]');
    button.click();
    await until(() => provider.state.plan?.length === 1);
    await settled(box);
    expect(read(button)).to.equal('Take off my plan');
    button.click();
    await until(() => provider.state.plan?.length === 0);
    provider.dispatchEvent(new MeetingPlanRequestEvent(['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6']));
    await until(() => provider.state.plan?.length === 6, 'six, and no more');
    await settled(box);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(read(box)).to.contain('Your plan is full. It holds 6 meetings.');
  });

  it('is drawn all the same where the host’s address is none', async () => {
    const box = await actions(real(), 'share-url="https://["');
    const form = await unfold(box, 'action-share');
    const href = form.querySelector<HTMLAnchorElement>('a[href^=sms]')!.href;
    expect(decodeURIComponent(href)).to.contain(
      `${location.href.split('#')[0]}#meetings:open=${shortId('real')}`,
    );
  });

  it('speaks Welsh', async () => {
    registerStrings(cy);
    const box = await actions(real(), 'lang="cy"');
    expect(read(box)).to.contain('Ychwanegu at fy nghynllun').and.contain('Rhannu');
  });
});
