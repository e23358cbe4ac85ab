import { expect, fixture, html } from '@open-wc/testing';
import { MeetingCard } from '../../src/elements/meeting-card.js';
import typesPart from '../../src/parts/types.js';
import { setPartLoader, type Part } from '../../src/ui/part-loader.js';
import { meeting, sundayMorning } from '../helpers/meetings.js';
import { find, read, settled } from '../helpers/settle.js';

MeetingCard.define();

async function opened(types?: readonly string[], fellowship = 'aa'): Promise<MeetingCard> {
  const changes = { fellowship, ...(types && { types }) };
  const card = await fixture<MeetingCard>(
    html`<meeting-card .meeting=${meeting('one', changes)} .now=${sundayMorning}></meeting-card>`,
  );
  (await find<HTMLButtonElement>(card, '[part=toggle]')).click();
  await settled(card);
  return card;
}

// In this order: once they have come, the names stay for the whole page.
describe('the types in a card’s details', () => {
  const asked: string[] = [];
  let answer: { come: (part: Part) => void; fail: () => void } | undefined;

  before(() =>
    setPartLoader((name) => {
      asked.push(name);
      return new Promise((resolve, reject) => {
        answer = { come: resolve, fail: () => reject(new Error('not found')) };
      });
    }),
  );

  it('are not asked for by a meeting that has none', async () => {
    await opened();
    expect(asked).to.be.empty;
  });

  it('are left out, never shown as codes, where their names do not come', async () => {
    const card = await opened(['ST', 'B']);
    expect(asked).to.deep.equal(['types']);
    answer!.fail();
    await settled(card);
    expect(read(card)).not.to.match(/\bST\b|Type:/);
    expect(read(card)).to.contain('Example meeting one');
  });

  it('stand there when the names have come, in a card that was open already', async () => {
    const card = await opened(['ST', 'B', 'ZZ', 'Tai chi']);
    expect(asked).to.deep.equal(['types', 'types']);
    expect(read(card)).not.to.contain('Type:');
    answer!.come({ default: typesPart });
    await settled(card);
    expect(read(card)).to.contain('Type: Step study, Big Book, Tai chi');
    expect(read(card)).not.to.contain('ZZ');
  });

  it('are there at once in the next card, as its fellowship calls them', async () => {
    const card = await opened(['A', 'S'], 'aca');
    expect(read(card)).to.contain('Type: Adults only (18 and over), Speaker');
    expect(asked).to.have.length(2);
  });
});
