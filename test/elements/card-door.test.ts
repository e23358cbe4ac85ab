/** What a card says of getting through the door: holidays on which it may be shut, and the way there. */
import { expect, fixture, html } from '@open-wc/testing';
import type { Meeting } from '../../src/core/meeting.js';
import { MeetingCard } from '../../src/elements/meeting-card.js';
import { cy } from '../../src/i18n/cy.js';
import { partImported } from '../../src/parts/part-imported.js';
import { registerStrings } from '../../src/ui/languages.js';
import { setPartLoader } from '../../src/ui/part-loader.js';
import { all, find, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

MeetingCard.define();
const closed = 'This is a bank holiday. Check before you travel.';
const hall = {
  name: 'St Mary’s Hall',
  address: ['1 Mill Lane'],
  locality: 'Leeds',
  postcode: 'LS6 1AA',
  position: { lat: 53.81, lng: -1.56, precision: 'exact' },
} as const;

const meeting = (changes: Partial<Meeting> = {}): Meeting => ({
  id: 'one',
  name: 'Open Door',
  attendance: 'in-person',
  status: { state: 'active' },
  times: [{ day: 1, start: 1170, duration: 90, zone: 'Europe/London' }],
  venue: hall,
  source: { feed: 'test', id: 'one' },
  ...changes,
});

async function card(of: Meeting, now: number, lang = 'en'): Promise<MeetingCard> {
  const made = await fixture<MeetingCard>(
    html`<meeting-card lang=${lang} .meeting=${of} .now=${now}></meeting-card>`,
  );
  await settled(made);
  return made;
}

describe('the door of a meeting', () => {
  before(() => {
    setPartLoader(partImported);
    registerStrings(cy);
  });
  const sunday = (date: string) => Date.parse(`${date}T12:00:00Z`);

  it('may be shut on a bank holiday, which the card says', async () => {
    const made = await card(meeting(), sunday('2027-05-02'));
    await until(() => read(made).includes(closed), 'not said');
    await expect(made).to.be.accessible();
    const welsh = await card(meeting(), sunday('2027-05-02'), 'cy');
    await until(() => read(welsh).includes('Gŵyl banc yw hon. Holwch cyn teithio.'), 'not said');
  });

  it('is not spoken of on another day, of another nation, or where nobody travels', async () => {
    const scottish = { ...hall, postcode: 'EH1 1AA' };
    const gone = { freq: 'weekly', interval: 1, except: ['2027-05-03'] } as const;
    for (const [of, now] of [
      [meeting(), '2027-05-09'],
      [meeting({ venue: scottish }), '2027-03-28'],
      [meeting({ attendance: 'online' }), '2027-05-02'],
      // a feed that says it is off is believed, and the week after is no holiday
      [meeting({ times: [{ ...meeting().times[0]!, recurrence: gone }] }), '2027-05-02'],
    ] as const)
      expect(read(await card(of, sunday(now))), now).not.to.contain('holiday');
  });

  it('has ways to it on the map site that the reader likes, which learn no more than the address', async () => {
    const made = await card(meeting(), sunday('2027-05-09'));
    (await find<HTMLButtonElement>(made, '[part=toggle]')).click();
    await until(() => all(made, '.details a').length > 0, 'no links');
    const links = all<HTMLAnchorElement>(made, '.details a');
    expect(links.map(read)).to.deep.equal(['Google Maps', 'Apple Maps', 'OpenStreetMap']);
    for (const link of links) {
      expect(decodeURIComponent(link.href)).to.match(
        /=St Mary’s Hall, 1 Mill Lane, Leeds, LS6 1AA$/,
      );
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
    }
    expect(read(made)).to.match(
      /Directions, on another site: Google Maps ?, Apple Maps ?, OpenStreetMap/,
    );
  });

  it('has none to what is invented, is online, or is only about there', async () => {
    const about = {
      locality: 'Leeds',
      position: { lat: 53.8, lng: -1.5, precision: 'about' },
    } as const;
    for (const changes of [{ sample: true }, { attendance: 'online' }, { venue: about }] as const) {
      const made = await card(meeting(changes), sunday('2027-05-09'));
      (await find<HTMLButtonElement>(made, '[part=toggle]')).click();
      await settled(made);
      expect(read(made)).not.to.contain('Directions');
    }
  });
});
