import { expect } from '@open-wc/testing';
import type { Meeting } from '../../src/core/meeting.js';
import { emptyQuery } from '../../src/core/query.js';
import { parseFeed } from '../../src/feed/read.js';
import { words } from '../../src/search/fold.js';
import { countTypos, typosAllowed } from '../../src/search/typos.js';
import { createLocalSource } from '../../src/headless.js';
import { makeChance, pickBy } from '../helpers/make-meetings.js';
import { sharedData } from '../helpers/shared-data.js';

const wordsOf = ({ name, group, venue, notes }: Meeting): string[] =>
  [name, group, notes, venue?.name, ...(venue?.address ?? []), venue?.locality, venue?.postcode]
    .concat(venue?.regions, venue?.nation)
    .flatMap((text) => words(text ?? ''));

describe('search over a real feed of 2,038 records', () => {
  let meetings: readonly Meeting[] = [];
  let search: (text: string) => Promise<Meeting[]>;

  before(async function () {
    const result = await parseFeed(await sharedData(this, 'feeds/meeting-guide-2038.json'));
    if (!result.ok) throw new Error(result.error.detail);
    ({ meetings } = result.value);
    const source = createLocalSource(meetings, {
      now: () => Date.UTC(2026, 10, 22),
      fellowship: () => undefined,
    });
    search = async (text) => {
      const { hits } = await source.query({ ...emptyQuery, text, limit: Infinity });
      return hits.map(({ meeting }) => meeting);
    };
  });

  for (const text of ['leeds', 'bath', 'philadelphia', 'philadelpha', 'chestre', 'methodist'])
    it(`${text} finds what holds it or a near spelling of it, all of it and nothing else`, async () => {
      const found = await search(text);
      const holds = (meeting: Meeting) => wordsOf(meeting).some((word) => word.startsWith(text));
      const exact = meetings.filter(holds);
      if (exact.length) return expect(found).to.have.members(exact);
      const typos = typosAllowed(text.length);
      for (const meeting of found)
        expect(
          wordsOf(meeting).some((word) => countTypos(text, word, typos, true) <= typos),
          `${meeting.id}: ${wordsOf(meeting).join(' ')}`,
        ).to.equal(true);
    });

  it('finds every meeting by its name and place, among the first ten', async () => {
    const pick = pickBy(makeChance(4));
    let among = 0;
    const tried = 150;
    for (let round = 0; round < tried; round++) {
      const meeting = pick(meetings);
      const text = `${meeting.name ?? ''} ${meeting.venue?.locality ?? ''}`.trim();
      const found = await search(text);
      expect(found, text).to.include(meeting);
      // Meetings of one name and town are told apart only by their times.
      const alike = found.filter(({ name }) => name === meeting.name).length;
      if (found.indexOf(meeting) < 9 + alike) among++;
    }
    expect(among).to.be.at.least(tried * 0.97);
  });

  for (const text of ['zzqqxx', 'qwertyuiop', 'asdfghjk', 'xkcd', 'lorem ipsum dolor', '99999'])
    it(`${text} finds nothing`, async () => {
      expect(await search(text)).to.deep.equal([]);
    });
});
