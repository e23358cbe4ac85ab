import { expect } from '@open-wc/testing';
import { createIndex, type Fields } from './searcher.js';

const list: readonly Fields[] = [
  { town: 'Leeds', name: "St Mary's Open Door", venue: '12 Mill Street' },
  { town: 'Llŷn', name: 'Café Łódź', added: 'Monday' },
  { town: 'LS6 3AA', name: 'Al-Anon & Friends' },
  { town: 'Stoke-on-Trent', name: 'A.A. Newcomers' },
  { town: 'Manchester', name: 'Straße' },
];

describe('marks', () => {
  /** The text with what is marked in brackets. */
  async function marked(query: string, text: string): Promise<string> {
    const index = await createIndex(list);
    const ranges = index.search({ text: query })!.mark(text);
    let shown = '';
    let at = 0;
    for (const [from, to] of ranges) {
      expect(from, 'in order, none overlapping').to.be.at.least(at);
      shown += `${text.slice(at, from)}[${text.slice(from, to)}]`;
      at = to;
    }
    return shown + text.slice(at);
  }

  for (const [query, text, shown] of [
    ['leeds', 'Leeds', '[Leeds]'],
    ['leeds', 'Leeds, near LEEDS station', '[Leeds], near [LEEDS] station'],
    ['leeds', 'Leedstown', 'Leedstown'],
    ['lee', 'Leeds', '[Lee]ds'],
    ['lee ', 'Leeds', '[Lee]ds'],
    ['open do', 'Open Door', '[Open] [Do]or'],
    ['leesd', 'Leeds', '[Leeds]'],
    ['leesd', 'Leesd', 'Leesd'],
    ['marys', 'St Mary’s', 'St [Mary’s]'],
    ['mar', "St Mary's", "St [Mar]y's"],
    ['saint marys', 'St Mary’s', '[St] [Mary’s]'],
    ['mill st', '12 Mill Street', '12 [Mill] [Street]'],
    ['newcomer', 'A.A. Newcomers', 'A.A. [Newcomers]'],
    ['aa', 'A.A. Newcomers', '[A.A.] Newcomers'],
    ['llyn', 'Pen Llŷn', 'Pen [Llŷn]'],
    ['llyn', 'Pen Lly\u0302n', 'Pen [Lly\u0302n]'],
    ['ly leeds', 'Lly\u0302n', 'Lly\u0302n'],
    ['lly', 'Lly\u0302n', '[Lly\u0302]n'],
    ['cafe lo', 'Café Łódź', '[Café] [Łó]dź'],
    ['strass', 'Straße', '[Straß]e'],
    ['alanon', 'Al-Anon & Friends', '[Al-Anon] & Friends'],
    ['al anon', 'Al-Anon & Friends', '[Al]-[Anon] & Friends'],
    ['ls63aa', 'Leeds LS6 3AA', 'Leeds [LS6 3AA]'],
    ['ls6 3aa', 'LS6 3AA', '[LS6 3AA]'],
    ['ls6', 'LS6 3AA', '[LS6] 3AA'],
    ['stokeontrent', 'Stoke-on-Trent', '[Stoke-on-Trent]'],
    ['the open door', 'The Open Door', 'The [Open] [Door]'],
    ['manchester', '', ''],
    ['open', '😀 Open', '😀 [Open]'],
  ] as const)
    it(`of “${query}”: ${shown}`, async () => {
      expect(await marked(query, text)).to.equal(shown);
    });

  it('stand at words that mean something too, as written', async () => {
    const index = await createIndex(list);
    const meant = [{ span: [0, 6] as const, records: new Uint32Array([2]) }];
    const { mark } = index.search({ text: 'monday llyn', meant })!;
    expect(mark('Monday Llŷn')).to.deep.equal([
      [0, 6],
      [7, 11],
    ]);
  });
});
