/** How the details of a card come: when they are asked for, and what stands there until then. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MeetingCard } from '../../src/elements/meeting-card.js';
import detailsPart from '../../src/parts/details.js';
import { setPartLoader, type Part } from '../../src/ui/part-loader.js';
import { meeting, sundayMorning } from '../helpers/meetings.js';
import { all, find, focused, read, settled } from '../helpers/settle.js';

MeetingCard.define();

async function shut(changes: Parameters<typeof meeting>[1] = {}): Promise<MeetingCard> {
  const card = await fixture<MeetingCard>(
    html`<meeting-card .meeting=${meeting('one', changes)} .now=${sundayMorning}></meeting-card>`,
  );
  await settled(card);
  return card;
}

const toggle = (card: MeetingCard) => find<HTMLButtonElement>(card, '[part=toggle]');
const inDetails = async (card: MeetingCard) => read(await find(card, '[part=details]'));

async function opened(changes?: Parameters<typeof meeting>[1]): Promise<MeetingCard> {
  const card = await shut(changes);
  (await toggle(card)).click();
  await settled(card);
  return card;
}

// In this order: once they have come, the details stay for the whole page.
describe('the details of a card', () => {
  const asked: string[] = [];
  let answer: { come: (part: Part) => void; fail: () => void } | undefined;
  const fail = async (card: MeetingCard) => {
    answer!.fail();
    await settled(card);
  };

  before(() =>
    setPartLoader((name) => {
      // a card asks of itself whether its day is a holiday
      if (name === 'holidays') return Promise.resolve(undefined);
      asked.push(name);
      return new Promise((resolve, reject) => {
        answer = { come: resolve, fail: () => reject(new Error('not found')) };
      });
    }),
  );
  beforeEach(() => asked.splice(0));

  it('are not asked for by a card that is only looked at', async () => {
    const card = await shut();
    (await find(card, '[part=title]')).dispatchEvent(
      new PointerEvent('pointerenter', { composed: true }),
    );
    await settled(card);
    expect(asked).to.be.empty;
  });

  it('are asked for when a pointer comes to the button, before it is pressed', async () => {
    const card = await shut();
    (await toggle(card)).dispatchEvent(new PointerEvent('pointerenter'));
    expect(asked).to.deep.equal(['details']);
    await fail(card);
    expect(read(card), 'nobody asked to see them').not.to.contain('did not load');
  });

  it('are asked for when the keyboard comes to the button', async () => {
    const card = await shut();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(await toggle(card));
    expect(asked).to.deep.equal(['details']);
    await fail(card);
  });

  it('are asked for by a press at the latest, and are said to be on their way', async () => {
    const card = await opened();
    expect(asked).to.deep.equal(['details']);
    expect((await toggle(card)).getAttribute('aria-expanded')).to.equal('true');
    const status = await find(card, '[role=status]');
    expect(read(status)).to.equal('Loading…');
    expect(all(card, '.details button')).to.be.empty;
    await fail(card);
    expect(read(status), 'said in the same place, so that it is read out').to.equal(
      'Sorry, the details did not load. Check your connection and try again.',
    );
  });

  it('leave the ways to join where they do not come, and the place at a glance', async () => {
    const url = 'https://meet.example.org/j/1';
    const card = await opened({ attendance: 'hybrid', online: { url, phone: '020 7946 0123' } });
    await fail(card);
    const join = await find<HTMLAnchorElement>(card, '[part=join]');
    expect(join.href).to.equal(url);
    expect(join.referrerPolicy).to.equal('no-referrer');
    expect(read(join)).to.equal('Join at meet.example.org');
    expect(read(await find(card, 'a[href="tel:02079460123"]'))).to.equal('020 7946 0123');
    expect(read(card)).to.contain(read(await find(card, '[part=place]')));
  });

  it('come after all when asked for again; the keyboard stays with the card', async () => {
    const card = await opened({ notes: 'Ring the upper bell' });
    await fail(card);
    const again = await find<HTMLButtonElement>(card, '.details button');
    expect(read(again)).to.equal('Try again');
    again.focus();
    await sendKeys({ press: 'Enter' });
    await settled(card);
    expect(asked).to.deep.equal(['details', 'details']);
    expect(await inDetails(card)).to.equal('Loading…');
    expect(focused()).to.equal(await toggle(card));
    expect(card.matches(':state(open)')).to.equal(true);
    answer!.come({ default: detailsPart });
    await settled(card);
    expect(await inDetails(card)).to.match(/^When Every Sunday, .*Ring the upper bell/);
    expect(all(card, '[role=status]')).to.be.empty;
    expect(focused()).to.equal(await toggle(card));
  });

  it('are there at once in every card after that', async () => {
    const card = await shut({ notes: 'Ring the upper bell' });
    (await toggle(card)).click();
    await card.updateComplete;
    expect(await inDetails(card)).to.contain('Ring the upper bell');
    expect(asked).to.be.empty;
  });

  it('name the types of a meeting as its fellowship calls them, and never show a code', async () => {
    const types = async (list: readonly string[], fellowship: string) =>
      inDetails(await opened({ fellowship, types: list }));
    const aa = await types(['ST', 'B', 'ZZ', 'Tai chi'], 'aa');
    expect(aa).to.contain('Type: Step study, Big Book, Tai chi');
    expect(aa).not.to.contain('ZZ');
    expect(await types(['A', 'S'], 'aca')).to.contain('Type: Adults only (18 and over), Speaker');
    expect(await types(['ZZ'], 'aa')).not.to.contain('Type:');
  });
});
