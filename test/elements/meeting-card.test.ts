import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Marks } from '../../src/core/results.js';
import { MeetingCard, MeetingFinder } from '../../src/index.js';
import { runElementContract } from '../helpers/element-contract.js';
import { meeting, several, sundayMorning } from '../helpers/meetings.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

runElementContract({
  element: MeetingCard,
  prepare: (card) => Object.assign(card, { meeting: several[0], now: sundayMorning }),
});

const hour = 3_600_000;

async function card(changes: Parameters<typeof meeting>[1] = {}, now = sundayMorning) {
  const made = await fixture<MeetingCard>(
    html`<meeting-card .meeting=${meeting('one', changes)} .now=${now}></meeting-card>`,
  );
  await settled(made);
  return made;
}

const open = async (made: MeetingCard): Promise<string> => {
  (await find<HTMLButtonElement>(made, '[part=toggle]')).click();
  await settled(made);
  await until(() => !read(made).includes('Loading…'), 'the details did not come');
  return read(made);
};

describe('meeting-card says when', () => {
  const when = async (changes: Parameters<typeof meeting>[1], now = sundayMorning) =>
    read(await find(await card(changes, now), '[part=time]'));
  const london = { day: 0, start: 1170, duration: 90, zone: 'Europe/London' } as const;

  it('today, with the time', async () => {
    expect(await when({})).to.equal('Today, Sunday 22 November, 7:30pm to 9pm');
  });
  it('that it starts soon', async () => {
    expect(await when({}, sundayMorning + 9 * hour + 10 * 60_000)).to.contain(
      'starts in 20 minutes',
    );
  });
  it('that it is on now', async () => {
    const made = await card({}, sundayMorning + 10 * hour);
    expect(read(await find(made, '[part=time]'))).to.contain('on now');
    expect(made.matches(':state(on-now)')).to.equal(true);
  });
  it('tomorrow', async () => {
    expect(await when({ times: [{ ...london, day: 1 }] })).to.contain('Tomorrow, Monday 23');
  });
  it('another day by its date', async () => {
    expect(await when({ times: [{ ...london, day: 3 }] })).to.equal(
      'Wednesday 25 November, 7:30pm to 9pm',
    );
  });
  it('the next true date of a monthly meeting', async () => {
    const times = [
      { ...london, day: 5, recurrence: { freq: 'monthly', byday: [{ day: 5, nth: 1 }] } },
    ] as const;
    expect(await when({ times })).to.contain('Friday 4 December');
  });
  it('an end after midnight', async () => {
    expect(await when({ times: [{ ...london, start: 1380, duration: 120 }] })).to.contain(
      '11pm to 1am',
    );
  });
  it('by appointment', async () => {
    expect(await when({ times: [] })).to.equal('By appointment');
  });
  it('a day whose time is not given', async () => {
    expect(await when({ times: [{ day: 2, zone: 'Europe/London' }] })).to.match(
      /^Tuesday, .*not given/,
    );
  });
  it('the clock of its own zone', async () => {
    expect(await when({ times: [{ ...london, zone: 'Pacific/Chatham' }] })).to.contain(
      '7:30pm to 9pm in Chatham',
    );
  });
});

describe('meeting-card on a page that runs from right to left', () => {
  it('sets the words of its time one under the other, from the right', async () => {
    const box = await fixture<HTMLElement>(
      html`<div dir="rtl" style="inline-size: 800px">
        <meeting-card
          .meeting=${meeting('one')}
          .now=${sundayMorning + 9 * hour + 10 * 60_000}
        ></meeting-card>
      </div>`,
    );
    await settled(box);
    const right = async (part: string) => (await find(box, part)).getBoundingClientRect().right;
    expect(await right('.soon')).to.equal(await right('.at'));
  });
});

describe('meeting-card says what and where', () => {
  it('marks an invented meeting', async () => {
    expect(read(await find(await card(), '[part=title]'))).to.match(/Invented/);
    expect(read(await find(await card({ sample: false }), '[part=title]'))).not.to.match(
      /Invented/,
    );
  });
  it('names the kind of meeting by itself, with no finder', async () => {
    const kind = async (fellowship: string) =>
      read(await find(await card({ fellowship }), '.kind'));
    expect(await kind('aa')).to.equal('AA · 12-step · In person');
    expect(await kind('smart')).to.equal('SMART Recovery · Secular · In person');
    expect(await kind('unheard-of')).to.equal('unheard-of · In person');
  });
  it('says that a meeting is suspended, and why', async () => {
    const text = read(
      await card({ status: { state: 'suspended', notice: 'Back in the new year' } }),
    );
    expect(text).to.match(/Not meeting at the moment.*Back in the new year/);
  });
  it('shows a notice of a meeting that goes on', async () => {
    const text = read(await card({ status: { state: 'active', notice: 'Use the side door' } }));
    expect(text).to.contain('Use the side door');
  });
  it('gives no place to what is online only', async () => {
    const made = await card({ attendance: 'online', online: { url: 'https://meet.example.org/' } });
    expect(all(made, '[part=place]')).to.have.length(0);
    expect(made.matches(':state(online)')).to.equal(true);
  });
  it('shows markup as the text that it is', async () => {
    const name = '<img src=x onerror="window.pwned=1"> ${7*7} <!--?lit$1$-->';
    const made = await card({ name });
    expect(read(await find(made, '[part=title]'))).to.contain(name);
    expect(all(made, 'img')).to.have.length(0);
  });
  it('says that a meeting has no name', async () => {
    const nameless = { ...meeting('x') };
    delete (nameless as { name?: string }).name;
    const made = await fixture<MeetingCard>(
      html`<meeting-card .meeting=${nameless}></meeting-card>`,
    );
    expect(read(made)).to.match(/without a name|no name/i);
  });
  it('uses the name in the reader’s language', async () => {
    const made = await fixture<HTMLElement>(
      html`<div lang="cy">
        <meeting-card
          .meeting=${meeting('x', { translations: { cy: { name: 'Tawelwch' } } })}
        ></meeting-card>
      </div>`,
    );
    // The words of a language come with their own file.
    await until(() => read(made).includes('Tawelwch'));
  });
  it('says so when there is no meeting', async () => {
    const made = await fixture<MeetingCard>(html`<meeting-card></meeting-card>`);
    expect(made.matches(':state(no-meeting)')).to.equal(true);
    expect(read(made)).to.not.equal('');
  });
});

describe('meeting-card opens its details', () => {
  it('from its button, which says what it is about', async () => {
    const made = await card({ notes: 'Ring the upper bell' });
    const toggle = await find(made, '[part=toggle]');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(read(toggle)).to.equal('Details');
    expect(toggle.getAttribute('aria-label')).to.equal('Details of Example meeting one');
    expect(read(made)).not.to.contain('upper bell');
    expect(await open(made)).to.contain('Ring the upper bell');
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(made.matches(':state(open)')).to.equal(true);
    expect(await open(made)).not.to.contain('upper bell');
  });
  it('asks first, and stays shut when the page prevents it', async () => {
    const made = await card();
    made.addEventListener('meeting-select-request', (event) => event.preventDefault(), {
      once: true,
    });
    const asked = oneEvent(made, 'meeting-select-request');
    (await find(made, '[part=toggle]')).click();
    expect((await asked).detail).to.deep.equal({ id: 'one' });
    await settled(made);
    expect(made.matches(':state(open)')).to.equal(false);
  });
  it('tells yes, no and not known apart', async () => {
    const text = await open(await card({ access: { 'step-free': true, dogs: false } }));
    expect(text).to.match(/Step-free[^:]*: yes/);
    expect(text).to.match(/Dogs[^:]*: no/);
    expect(text).to.match(/Not known: .*Hearing loop/);
  });
  it('leads to an online meeting without telling where from', async () => {
    const made = await card({
      attendance: 'online',
      online: {
        url: 'https://meet.example.org/j/1',
        host: 'meet.example.org',
        phone: '020 7946 0123,,55#',
        id: '99 11',
        passcode: 'calm',
      },
    });
    const text = await open(made);
    const join = await find<HTMLAnchorElement>(made, '[part=join]');
    expect(join.href).to.equal('https://meet.example.org/j/1');
    expect(join.referrerPolicy).to.equal('no-referrer');
    expect(join.rel).to.contain('noopener');
    expect(read(join)).to.contain('meet.example.org');
    expect(text).to.match(/99 11.*calm/);
    const telephone = all<HTMLAnchorElement>(made, 'a[href^="tel:"]')[0]!;
    expect(telephone.getAttribute('href')).to.equal('tel:02079460123,,55%23');
  });
  it('keeps each line of an address in its own order on a page that is read from the right', async () => {
    const made = await card({
      venue: { name: 'Hall', address: ['37 Invented Lane'], locality: 'Leeds' },
    });
    await open(made);
    const line = all(made, '.lines li').find((each) => read(each) === '37 Invented Lane')!;
    expect(line.firstElementChild?.localName).to.equal('bdi');
  });
  it('leads to no site that learns of the page', async () => {
    const made = await card({
      contact: { website: 'https://group.example.org/' },
      report: 'https://list.example.org/wrong',
      source: { feed: 'f', id: 'one', url: 'https://list.example.org/one' },
    });
    await open(made);
    const links = all<HTMLAnchorElement>(made, 'a[href^=https]');
    // its site, its own page, two calendars, and where to say that it is wrong
    expect(links).to.have.length(5);
    for (const { referrerPolicy, rel } of links) {
      expect(referrerPolicy).to.equal('no-referrer');
      expect(rel).to.contain('noreferrer');
    }
  });
  it('says when the listing was checked and where to tell that it is wrong', async () => {
    const made = await card({
      checked: '2026-10-01',
      report: 'mailto:list@example.org',
      source: { feed: 'f', id: 'one', attribution: 'Example Trust' },
    });
    const text = await open(made);
    expect(text).to.contain('Thursday 1 October 2026');
    expect(text).to.contain('Example Trust');
    expect(all(made, 'a[href^="mailto:list@example.org?"]')).to.have.length(1);
  });
  it('by itself where the page’s address says so', async () => {
    MeetingFinder.define();
    history.replaceState(null, '', '#meetings:open=two');
    const finder = await fixture<MeetingFinder>(
      html`<meeting-finder
        url-sync="hash"
        .meetings=${several}
        .clock=${() => sundayMorning}
      ></meeting-finder>`,
    );
    const details = await find(finder, '[part=details]:not([hidden])');
    await until(() => read(details).startsWith('When Every Tuesday'));
    expect(read(details)).to.contain('Join at meet.example.org');
    expect(all(finder, '[part=details]:not([hidden])')).to.have.length(1);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('meeting-card says how far it is', () => {
  for (const [distance, words] of [
    [0.4, 'Leeds · less than 1 mile'],
    [3.3, 'Leeds · about 2 miles'],
    [320, 'Leeds · about 199 miles'],
  ] as const)
    it(`${words} for ${distance} km`, async () => {
      const made = await fixture<MeetingCard>(
        html`<meeting-card
          .hit=${{ meeting: meeting('one', { venue: { locality: 'Leeds' } }), distance }}
        ></meeting-card>`,
      );
      await settled(made);
      expect(read(await find(made, '[part=place]'))).to.equal(words);
    });
});

describe('meeting-card marks the words of a search', () => {
  const venue = {
    name: 'Example Hall',
    address: ['1 Sample Street'],
    locality: 'Leeds',
    postcode: 'LS6 9CC',
  };
  const found = async (marks: Marks, changes: Parameters<typeof meeting>[1] = {}) => {
    const made = await fixture<MeetingCard>(
      html`<meeting-card
        .hit=${{ meeting: meeting('one', { name: 'Sunday Calm', venue, ...changes }), marks }}
      ></meeting-card>`,
    );
    await settled(made);
    return made;
  };
  const marked = (made: Element, part: string) =>
    all(made, `[part=${part}] mark`).map((mark) => mark.textContent);

  it('in its name and its place, letter by letter', async () => {
    const made = await found({
      name: [
        [0, 3],
        [7, 11],
      ],
      venue: [[8, 12]],
      locality: [[0, 5]],
      postcode: [[0, 7]],
    });
    expect(marked(made, 'title')).to.deep.equal(['Sun', 'Calm']);
    expect(marked(made, 'place')).to.deep.equal(['Hall', 'Leeds', 'LS6\u00a09CC']);
    expect(read(await find(made, '[part=place]'))).to.equal('Example Hall, Leeds, LS6 9CC');
  });
  it('in the address where that stands for the venue, else not', async () => {
    const address = [[2, 8]] as const;
    expect(marked(await found({ address }), 'place')).to.deep.equal([]);
    const made = await found({ address }, { venue: { address: venue.address } });
    expect(marked(made, 'place')).to.deep.equal(['Sample']);
  });
  it('in a rough place, after the words that say so', async () => {
    const made = await found(
      { locality: [[0, 2]] },
      { venue: { locality: 'In', position: { lat: 1, lng: 1, precision: 'about' } } },
    );
    expect(read(await find(made, '[part=place]'))).to.equal('In or near In');
    const mark = await find(made, '[part=place] mark');
    expect(mark.previousSibling!.textContent || mark.parentElement!.textContent).to.match(
      /^In or near /,
    );
  });
  it('once where the venue has the name of its town', async () => {
    const made = await found(
      { venue: [[0, 5]], locality: [[0, 5]] },
      { venue: { name: 'Leeds', locality: 'Leeds', postcode: 'LS6 9CC' } },
    );
    expect(marked(made, 'place')).to.deep.equal(['Leeds']);
    expect(read(await find(made, '[part=place]'))).to.equal('Leeds, LS6 9CC');
  });
  it('as text, whatever stands in it', async () => {
    const made = await found({ name: [[0, 4]] }, { name: '<b>x</b> & y' });
    expect(marked(made, 'title')).to.deep.equal(['<b>x']);
    expect(all(made, '[part=title] b')).to.have.length(0);
  });
  it('for eyes only: names stay in one piece for a screen reader', async () => {
    const made = await found({ name: [[3, 6]] });
    const [mark] = all(made, 'mark');
    expect(mark!.getAttribute('role')).to.equal('presentation');
    const title = await find(made, '#title');
    expect(title.textContent.replace(/\s+/g, ' ').trim()).to.equal('Sunday Calm Invented');
    expect((await find(made, '[part=toggle]')).getAttribute('aria-label')).to.equal(
      'Details of Sunday Calm',
    );
    await expect(made).to.be.accessible();
  });
  it('nowhere where there is nothing to mark', async () => {
    expect(all(await found({}), 'mark')).to.have.length(0);
  });
});
