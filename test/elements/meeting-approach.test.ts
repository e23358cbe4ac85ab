import { expect } from '@open-wc/testing';
import { MeetingApproach } from '../../src/elements/meeting-approach.js';
import { MeetingCard } from '../../src/elements/meeting-card.js';
import { cy } from '../../src/i18n/cy.js';
import { partImported } from '../../src/parts/part-imported.js';
import type { Meeting } from '../../src/core/meeting.js';
import { registerStrings } from '../../src/ui/languages.js';
import { setPartLoader } from '../../src/ui/part-loader.js';
import { runElementContract } from '../helpers/element-contract.js';
import { inFinder, leaveFinder } from '../helpers/in-finder.js';
import { meeting, several, sundayMorning } from '../helpers/meetings.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

before(() => setPartLoader(partImported));

runElementContract({ element: MeetingApproach });

async function told(about: Meeting | string, attributes = ''): Promise<string> {
  MeetingApproach.define();
  const { box } = await inFinder('', attributes);
  const made = document.createElement('meeting-approach');
  if (typeof about === 'string') made.approach = about;
  else made.meeting = about;
  box.firstElementChild!.append(made);
  return read(await find(box, '[part=approach]'));
}

describe('meeting-approach', () => {
  afterEach(leaveFinder);

  it('says what happens at a meeting of its kind', async () => {
    for (const [fellowship, words, never] of [
      ['aa', 'short prayer or a reading. You do not have to join in', 'trained person'],
      ['smart', 'A trained person leads', 'prayer or a reading'],
      ['lifering', 'how their week was', 'trained person'],
      ['recovery-dharma', 'meditation', 'trained person'],
    ] as const) {
      const text = await told(meeting('x', { fellowship }));
      expect(text, fellowship).to.contain(words).and.not.contain(never);
      expect(text).to.contain('You need not speak.').and.contain('It is free.');
      leaveFinder();
    }
  });

  it('says what open and closed mean, how to get in, and what to do when nobody is there', async () => {
    const text = await told(
      meeting('x', {
        who: { openness: 'closed' },
        venue: { name: 'Hall', entrance: 'Blue door at the side' },
      }),
    );
    expect(text).to.contain('This meeting is closed.');
    expect(text).to.contain('you are welcome, even if you are not sure yet');
    expect(text).to.contain('Way in: Blue door at the side');
    expect(text).to.contain('If nobody is there');
    expect(text).not.to.contain('Joining online');
  });

  it('says of a meeting online how to join it, and nothing of doors', async () => {
    const text = await told(several[1]!);
    expect(text).to.contain('keep your camera and microphone off').and.not.contain('Getting in');
  });

  it('can be about a kind, with no meeting', async () => {
    expect(await told('faith')).to.contain('prayers, songs or readings');
  });

  it('stands in the details of a card, and comes when somebody asks', async () => {
    MeetingCard.define();
    const { box } = await inFinder('');
    const card = document.createElement('meeting-card');
    Object.assign(card, { meeting: several[0], now: sundayMorning });
    box.firstElementChild!.append(card);
    (await find(box, '.toggle')).click();
    const first = await find<HTMLDetailsElement>(box, '[part=first-meeting]');
    expect(all(box, 'meeting-approach')).to.have.length(0);
    first.open = true;
    await until(() => read(box).includes('This meeting is open.'), 'not told');
    await settled(box);
    await expect(box).to.be.accessible();
  });

  it('speaks Welsh', async () => {
    registerStrings(cy);
    expect(await told('12-step', 'lang="cy"')).to.contain('Does dim rhaid i chi siarad.');
  });
});
