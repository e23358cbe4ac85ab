/** Lists as volunteers keep them in a spreadsheet. */
import { expect } from '@open-wc/testing';
import { csv } from '../../src/feed/csv.js';
import { loadFeed } from '../../src/feed/load-feed.js';
import { parseFeed } from '../../src/feed/read.js';
import { planned, type Step } from '../helpers/feed-server.js';
import { row, tableOf } from './csv-helpers.js';

const formats = () => Promise.resolve(csv);
const problemsIn = (text: string) =>
  tableOf(text).problems.map(({ index, line, field, reason }) => [index, line, field, reason]);
const namesIn = (text: string) => tableOf(text).meetings.map(({ name }) => name);

describe('the columns of a table', () => {
  it('stand in any order, under the names that people give them', () => {
    const [english, welsh] = [
      `Postcode,Starts,Which day?,Name of meeting,Venue,Town or city,Step-free access?,Email address,Reference
LS6 1AA,7.30pm,Wednesday,Open Door,Example Hall,Leeds,Yes,list@example.org,one`,
      `Cod post,Amser dechrau,Diwrnod,Enw’r cyfarfod,Lleoliad,Tref,Mynediad heb risiau,E-bost,Cyfeirnod
LS6 1AA,7.30yh,dydd Mercher,Open Door,Example Hall,Leeds,Oes,list@example.org,one`,
    ].map((text) => tableOf(text));
    expect(english!.problems).to.deep.equal([]);
    expect(english!.meetings[0]).to.deep.include({
      id: 'one',
      name: 'Open Door',
      access: { 'step-free': true },
      contact: { email: 'list@example.org' },
      times: [{ day: 3, start: 1170, zone: 'Europe/London' }],
    });
    expect(english!.meetings[0]!.venue).to.include({ name: 'Example Hall', locality: 'Leeds' });
    expect(welsh).to.deep.equal(english);
  });

  it('may have the names of our own format, or two names in two languages', () => {
    const { meetings, problems } =
      tableOf(`slug,Name / Enw,day,end_time,time,formatted_address,name_pl
one,One,1,20:30,19:30,"1 Mill Lane, Leeds, LS6 1AA",Jeden`);
    expect(problems).to.deep.equal([]);
    expect(meetings[0]).to.deep.include({
      translations: { pl: { name: 'Jeden' } },
      times: [{ day: 1, start: 1170, duration: 60, zone: 'Europe/London' }],
    });
  });

  it('come after a title, and after what the list says of itself', () => {
    const { info, meetings, problems } = tableOf(`Our meetings this winter,,
,,
Organisation,SMART Recovery,
Licence,CC BY 4.0,
Updated,1 November 2026,
Organisations,"[{""id"":""smart"",""name"":""SMART in Exampletown""}]",
ID,Name,Address
one,One,1 Mill Lane`);
    expect(problems).to.deep.equal([]);
    expect(info).to.deep.include({ licence: 'CC BY 4.0', updated: Date.UTC(2026, 10, 1, 12) });
    expect(info.fellowships?.map(({ name }) => name)).to.deep.equal(['SMART in Exampletown']);
    expect(meetings.map(({ fellowship }) => fellowship)).to.deep.equal(['smart']);
  });

  it('are told of where nobody knows them, once for the list', () => {
    expect(
      problemsIn(
        'ID,Name,Shoe size,Address,Contact name,Secretary’s phone\none,One,9,1 Mill Lane,A,1',
      ),
    ).to.deep.equal([
      [-1, undefined, 'Shoe size', 'unknown-column'],
      [-1, undefined, 'Contact name', 'private-column'],
      [-1, undefined, 'Secretary’s phone', 'private-column'],
    ]);
  });

  it('hold nothing of a person that is shown', () => {
    const text = `ID,Name,Address,Contact name,Contact phone,Contact email,Phone (private)
one,One,1 Mill Lane,private-person,07700 900123,private-person@example.org,07700 900124`;
    expect(JSON.stringify(tableOf(text).meetings)).not.to.match(/private-person|07700/);
  });

  it('need no ids, and then each meeting has one made of what it says', () => {
    const text = `Name,Day,Time,Address
Open Door,Monday,7pm,1 Mill Lane
Open Door,Monday,8pm,1 Mill Lane
Open Door,First Tuesday,8pm,1 Mill Lane
Open Door,Last Tuesday,8pm,1 Mill Lane`;
    expect(problemsIn(text)).to.deep.equal([[-1, undefined, 'ID', 'missing-id']]);
    const ids = tableOf(text).meetings.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(4);
    expect(ids[0]).to.equal('open-door-monday-7pm-1-mill-lane');
  });
});

describe('the text of a table', () => {
  const rows = [
    ['ID', 'Name', 'Notes', 'Address'],
    ['one', 'One; or 1', 'Tea,\ncake', '1 Mill Lane'],
    ['two', 'The "Old" Hall', '', '1 Mill Lane'],
  ];
  const written = (delimiter: string, end: string, mark = '') =>
    mark +
    rows
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
      .join(end);
  const plain = tableOf(written(',', '\n'));

  it('keeps commas, quotation marks and line breaks that stand in a cell', () => {
    expect(plain.problems).to.deep.equal([]);
    expect(plain.meetings.map(({ name, notes }) => [name, notes])).to.deep.equal([
      ['One; or 1', 'Tea,\ncake'],
      ['The "Old" Hall', undefined],
    ]);
  });
  for (const [what, text] of [
    ['semicolons', written(';', '\n')],
    ['tabs', written('\t', '\n')],
    ['bars', written('|', '\n')],
    ['the line ends of Windows and a mark', written(',', '\r\n', '\ufeff')],
    ['the line ends of old Macs', written(',', '\r')],
    ['a line that says what parts the cells', `sep=;\n${written(';', '\n')}`],
  ] as const)
    it(`may have ${what}`, async () => {
      const result = await parseFeed(text, {}, 'test', formats);
      expect(result.ok && result.value.meetings).to.deep.equal(plain.meetings);
    });

  it('may have rows that are empty, and headings that come again', () => {
    const text =
      'ID,Name,Address\n,,\none,One,1 Mill Lane\n\n , ,\nID,Name,Address\ntwo,Two,1 Mill Lane\n';
    expect(namesIn(text)).to.deep.equal(['One', 'Two']);
    expect(tableOf(text).records).to.equal(2);
  });

  it('loses one row alone to a quotation mark that is not closed', () => {
    const good = (n: number) => `id-${n},"Good, ${n}",1 Mill Lane`;
    const bad = 'bad,"Not closed,1 Mill Lane';
    const list = (...lines: string[]) => ['ID,Name,Address', ...lines].join('\n');
    for (const text of [
      list(good(1), bad, good(2), good(3)),
      list(good(1), good(2), good(3), bad),
      list(bad, 'id-1,"Good, 1",1 Mill Lane', good(2), good(3)),
      list(bad, good(1), bad, bad, good(2), bad, good(3)),
    ]) {
      expect(namesIn(text)).to.deep.equal(['Good, 1', 'Good, 2', 'Good, 3']);
      expect([
        ...new Set(problemsIn(text).map(([, , field, reason]) => `${field} ${reason}`)),
      ]).to.deep.equal(['* open-quote']);
    }
    expect(problemsIn(list(good(1), bad, good(2)))).to.deep.equal([[1, 3, '*', 'open-quote']]);
  });

  it('ends soon where nearly all its quotation marks are lost', () => {
    const text = `ID,Name,Address\n${'x,"y\n'.repeat(200_000)}`;
    const parsed = csv.parse(text);
    expect(parsed.ok).to.equal(false);
    expect(!parsed.ok && parsed.error.code).to.equal('not-a-feed');
  });

  it('loses one row alone to a line that has no end in sight', () => {
    const long = `long,${'x'.repeat(100_000)},1 Mill Lane`;
    for (const lines of [
      [long, 'one,One,1 Mill Lane', 'two,Two,1 Mill Lane'],
      ['one,One,1 Mill Lane', long, 'two,Two,1 Mill Lane'],
      ['one,One,1 Mill Lane', 'two,Two,1 Mill Lane', long],
    ])
      expect(namesIn(['ID,Name,Address', ...lines].join('\n'))).to.deep.equal(['One', 'Two']);
  });

  it('is read row by row across the pieces in which it is taken', () => {
    const lines = Array.from({ length: 3000 }, (_, n) =>
      n % 3 ? `id-${n},Name ${n},1 Mill Lane` : `id-${n},"Name\n${n}, ""x""","1 Mill\nLane"`,
    );
    const { meetings, problems } = tableOf(['ID,Name,Address', ...lines].join('\n'));
    expect(problems).to.deep.equal([]);
    expect(meetings.map(({ id }) => id)).to.deep.equal(lines.map((_, n) => `id-${n}`));
    expect(meetings[999]!.name).to.equal('Name 999, "x"');
  });

  it('is read in time whatever fills its cells', () => {
    const names =
      'Name,When,Day,Start,End,Minutes,How often,First date,Address,Position,Access,Languages,Online,Parking,Last checked,Cost'.split(
        ',',
      );
    const fills = [
      ' ',
      '(',
      '[',
      ',',
      '1',
      "'",
      '-',
      'a ',
      ', ',
      '\n',
      '5 a',
      '1/1/2026 ',
      'first ',
      '#A',
      '|',
    ];
    const rows = fills.flatMap((fill) =>
      names.map((_, at) =>
        names.map((_, place) => (place === at ? `x${fill.repeat(30_000 / fill.length)}x` : 'x')),
      ),
    );
    const one = names.map((name) =>
      name === 'Name' ? 'One' : name === 'Address' ? '1 Mill Lane' : '',
    );
    const text = [names, ...rows, one]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
      .join('\n');
    expect(namesIn(text)).to.include('One');
    expect(namesIn(`${'('.repeat(30_000)},Name\n${text}`)).to.include('One');
  });

  it('is refused as a row where a comma has moved its cells', () => {
    expect(
      problemsIn(
        'ID,Name,Address,Postcode\none,One,1 Mill Lane, Leeds,LS6 1AA\ntwo,Two,2 Mill Lane,LS6 1AA,,',
      ),
    ).to.deep.equal([[0, 2, '*', 'too-many-cells']]);
  });

  it('is refused as such a row too where the last cells were empty', () => {
    const rows = ['One', 'Two', 'Three'].map((name) => `${name},${name},1 Mill Lane,LS6 1AA,Yes,`);
    const moved = 'bad,Bad,1 Mill Lane, Leeds,LS6 1AA,Yes,';
    expect(
      problemsIn(['ID,Name,Address,Postcode,Step-free,Parking', ...rows, moved].join('\n')),
    ).to.deep.equal([[3, 5, '*', 'too-many-cells']]);
  });

  it('may have a comma at the end of each line', () => {
    const text =
      'ID,Name,Address\none,One,1 Mill Lane,\ntwo,Two,2 Mill Lane,\nthree,Three,3 Mill Lane,';
    expect(problemsIn(text)).to.deep.equal([]);
  });

  it('is no more than it says: a page, a sheet of something else, nothing', async () => {
    const code = async (text: string) => {
      const result = await parseFeed(text, { format: 'csv' }, 'test', formats);
      return result.ok ? 'ok' : result.error.code;
    };
    expect(await code('<!DOCTYPE html><title>Sign in</title>')).to.equal('html');
    expect(await code('Colour,Size\nred,9\n')).to.equal('not-a-feed');
    expect(await code('')).to.equal('not-a-feed');
    expect(await code('ID,Name,Address\n')).to.equal('ok');
    expect(await code('ID,Name,Day\none,One,Blursday\n')).to.equal('no-usable-records');
  });

  it('is known beneath a title, and no JSON is taken for it', async () => {
    const auto = async (text: string) => {
      const result = await parseFeed(text, {}, 'test', formats);
      return result.ok ? result.value.meetings.map(({ id }) => id) : result.error.code;
    };
    expect(
      await auto(
        'Meetings in Leeds\n\nID,Name,Day (of the week),Address\none,One,Mon,1 Mill Lane\n',
      ),
    ).to.deep.equal(['one']);
    expect(await auto('[\n{\n"name": "One, day, time",\n"slug": "x;y"\n')).to.equal('not-json');
    expect(await auto('[\n{\n"types": [\n"Day, time",\n')).to.equal('not-json');
    expect(await auto('<p>\nBy day, time and place\n</p>\n')).to.equal('not-json');
    expect(await auto('callback(\n[\n{"name": "One",\n"day": 1},\n])')).to.equal('not-json');
  });
});

describe('what a cell holds', () => {
  it('never runs, and loses the mark that keeps a spreadsheet from running it', () => {
    expect(row({ Name: '=HYPERLINK("https://example.org","x")' }).meeting?.name).to.equal(
      '=HYPERLINK("https://example.org","x")',
    );
    expect(row({ Name: "'=1+1" }).meeting?.name).to.equal('=1+1');
    expect(row({ Phone: "'+44 1632 960001" }).meeting?.contact?.phone).to.equal('+44 1632 960001');
    expect(row({ Name: "'Tis Us" }).meeting?.name).to.equal("'Tis Us");
  });
  it('says nothing where people write so', () => {
    const { meeting, notes } = row({ Town: 'N/A', 'Online link': '-', Cost: 'n/a', Notes: "'n/a" });
    expect(notes).to.deep.equal([]);
    expect(meeting).to.deep.include({ notes: 'n/a' });
    expect(meeting).not.to.have.any.keys('online', 'cost');
    expect(meeting?.venue).not.to.have.property('locality');
  });
  it('is left out where the spreadsheet itself could not work it out', () => {
    expect(row({ Cost: '#REF!' })).to.deep.include({ notes: ['Cost bad-type'] });
    expect(row({ Cost: '#REF!' }).meeting).not.to.have.property('cost');
    expect(row({ Day: '#REF!' }).notes).to.deep.equal(['* bad-day']);
    expect(row({ Day: 'Mon', Time: '#VALUE!' }).notes).to.deep.equal(['* bad-time']);
    expect(row({ Day: 'Mon', 'How often': '#N/A' }).notes).to.deep.equal(['* bad-recurrence']);
  });
  it('is yes or no, or not known, which is not no', () => {
    const cells = {
      'Step-free': 'Y',
      'Accessible toilet': 'TRUE',
      'Hearing loop': 'No',
      Parking: '✓',
      Dogs: '?',
    };
    const { meeting, notes } = row({ ...cells, BSL: 'n/a' });
    expect(notes).to.deep.equal([]);
    expect(meeting?.access).to.deep.equal({
      'step-free': true,
      'accessible-toilet': true,
      'hearing-loop': false,
      parking: true,
    });
    expect(row({ Parking: 'perhaps' })).to.deep.include({ notes: ['Parking bad-type'] });
  });
  it('lists what there is', () => {
    const { meeting, notes } = row({ Access: 'wheelchair access, parking; lift' });
    expect(meeting?.access).to.deep.equal({ 'step-free': true, parking: true });
    expect(notes).to.deep.equal(['Access unknown-code']);
  });
  it('is a position in one cell or two, as maps give it', () => {
    const ways: Record<string, string>[] = [
      { Position: '53.81, -1.56' },
      { 'Lat/Long': '(53.81, -1.56)' },
      { Coordinates: '53.81 -1.56' },
      { Coordinates: '53,81; -1,56' },
      { Latitude: '53.81', Longitude: '-1.56' },
    ];
    for (const cells of ways)
      expect(row(cells).meeting?.venue?.position).to.include({ lat: 53.81, lng: -1.56 });
    expect(row({ Position: 'by the church' }).notes).to.deep.equal(['Position bad-position']);
  });
  it('says how people take part', () => {
    const way = (cells: Record<string, string>) => row(cells).meeting?.attendance;
    expect(way({ 'How to attend': 'Face to face' })).to.equal('in-person');
    expect(way({ 'How to attend': 'Both' })).to.equal('hybrid');
    expect(way({ 'In person or online': 'Ar-lein', Address: '' })).to.equal('online');
    expect(way({ Online: 'Yes', 'In person': 'Yes' })).to.equal('hybrid');
    expect(way({ Online: 'Yes', 'In person': 'No' })).to.equal('online');
    expect(way({ Online: 'No' })).to.equal('in-person');
    expect(way({ Online: 'Yes', Address: '' })).to.equal('online');
    expect(way({ Online: 'https://meet.example.org/1', Address: '' })).to.equal('online');
    expect(way({ Online: 'Ask us for the link', Address: '' })).to.equal('online');
    expect(row({ 'Zoom link': 'https://meet.example.org/1' }).meeting?.online?.url).to.equal(
      'https://meet.example.org/1',
    );
  });
  it('is in words of every day', () => {
    const { meeting, notes } = row({
      'Open or closed': 'Open to all',
      'Who for': 'Women only; beginners',
      Language: 'Welsh, English',
      'Minimum age': '18',
      Length: '1 hour 30 minutes',
      Day: 'Mon',
      Time: '7pm',
      Status: 'On hold',
      Address: '',
      'Address line 1': '1 Mill Lane',
      'Address line 2': 'Headingley',
      Town: 'Leeds',
      'Last checked': '1 November 2026',
    });
    expect(notes).to.deep.equal([]);
    expect(meeting).to.deep.include({
      who: {
        openness: 'open',
        audiences: ['women', 'newcomers'],
        languages: ['cy', 'en'],
        minAge: 18,
      },
      status: { state: 'suspended' },
      checked: '2026-11-01',
    });
    expect(meeting?.times[0]?.duration).to.equal(90);
    expect(row({ 'Who for': 'Everyone' })).to.deep.include({ notes: [] });
    expect(meeting?.venue?.address).to.deep.equal(['1 Mill Lane', 'Headingley']);
  });
  it('is a date with its day first, where some date of the list shows it', () => {
    const list = (second: string) =>
      tableOf(
        `ID,Name,Address,Last checked\none,One,1 Mill Lane,8/9/2026\ntwo,Two,1 Mill Lane,${second}`,
      );
    expect(list('25/12/2026').meetings[0]?.checked).to.equal('2026-09-08');
    expect(list('12/25/2026').meetings[0]?.checked).to.equal(undefined);
    expect(
      list('9/8/2026').problems.map(({ field, reason }) => `${field} ${reason}`),
    ).to.deep.equal(['Last checked bad-date', 'Last checked bad-date']);
  });
});

describe('a problem', () => {
  it('names the row and the heading as the editor sees them', () => {
    const text = `Our list
ID,Name,Day,Starts at,Address,Notes
one,One,Monday,7pm,1 Mill Lane,"two
lines"
two,Two,Blursday,7pm,1 Mill Lane,
three,Three,Monday,7:30,1 Mill Lane,
four,Four,Monday,half seven,1 Mill Lane,
`.replace('Starts at', 'Start time');
    expect(problemsIn(text)).to.deep.equal([
      [1, 4, '*', 'bad-day'],
      [2, 5, '*', 'ambiguous-time'],
      [3, 6, '*', 'bad-time'],
    ]);
    expect(
      problemsIn(
        text.replace('1 Mill Lane,"two', '1 Mill Lane,#N/A\nfive,Five,Monday,7pm,1 Mill Lane,"two'),
      )[0],
    ).to.deep.equal([0, 3, 'Notes', 'bad-type']);
  });
});

describe('a table from a server', () => {
  const text = 'ID,Name,Address\none,Tŷ Café,1 Mill Lane\n';
  const load = async (step: Step) => {
    const { url } = await planned(step);
    const result = await loadFeed(url, {}, { formats });
    return result.ok ? result.value.meetings[0]?.name : result.error.code;
  };
  it('is read as UTF-8', async () => {
    expect(await load({ body: `\ufeff${text}`, headers: { 'content-type': 'text/csv' } })).to.equal(
      'Tŷ Café',
    );
  });
  it('is read in the encoding of old spreadsheets', async () => {
    const western = text.replace('Tŷ', '\x93Ty\x92r\x94');
    expect(await load({ base64: btoa(western) })).to.equal('“Ty’r” Café');
  });
});
