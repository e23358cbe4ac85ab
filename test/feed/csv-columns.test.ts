/** What people call their columns. */
import { expect } from '@open-wc/testing';
import { columnOf, columns, envelopeNames } from '../../src/feed/csv-columns.js';

const column = (heading: string): string | undefined => {
  const found = columnOf(heading);
  return typeof found === 'object' ? found.column : found;
};

const headings: Readonly<Record<string, string>> = {
  name: 'Name|NAME|Meeting|Meeting name|Name of the meeting|Title|Enw|Enw’r cyfarfod|Name / Enw|name*',
  slug: 'ID|id|slug|Reference|Ref.',
  day: 'Day|Days|Weekday|Day of the week|Day(s) (e.g. Mon)|Meeting day|Diwrnod|Dydd',
  time: 'Time|Start|Start time|Starts|Meeting time|Time of day|From|Amser|Amser dechrau',
  end_time: 'End|End time|Finish|Finish time|Until|To|Amser gorffen',
  when: 'When|When?|Day and time|Days & times|Pryd',
  recurrence: 'How often|How often?|Frequency|Which weeks?|Pa mor aml',
  location: 'Venue|Venue name|Name of venue|Building|Place|Lleoliad',
  address: 'Address|Street address|Address line 1|Venue address|Meeting address|Cyfeiriad',
  city: 'Town|Town or city|Town/City|City|Tref',
  postal_code: 'Postcode|Post code|Postcode:|postal_code|Cod post',
  coordinates: 'Position|Lat/Long|Latitude, longitude|Coordinates',
  conference_url: 'Online link|Zoom link|Zoom|Link|Dolen ar-lein',
  conference_id: 'Meeting ID|Zoom ID',
  'step-free':
    'Step-free|Step free access?|Wheelchair access|Wheelchair accessible|Mynediad heb risiau',
  children: 'Children welcome|Childcare available|Croeso i blant',
  email: 'Email|E-mail|Email address|E-bost',
  phone: 'Phone|Telephone|Telephone number|Rhif ffôn',
  website: 'Website|Web address|Gwefan',
  name_cy: 'Welsh name|Name (Welsh)|name_cy|Enw Cymraeg',
  notes: 'Notes|Meeting notes|More information|Nodiadau',
  checked: 'Last checked|Checked',
};

describe('the heading of a column', () => {
  for (const [field, names] of Object.entries(headings))
    it(`may be, for ${field}: ${names}`, () => {
      for (const name of names.split('|')) expect(column(name), name).to.equal(field);
    });
  it('may be the name of any language of a name or of notes, and of nothing more', () => {
    expect(column('notes_zh-Hant')).to.equal('notes_zh-Hant');
    expect(column('name___proto__')).to.equal('unknown-column');
    expect(column('__proto__')).to.equal('unknown-column');
    expect(column('constructor')).to.equal('unknown-column');
  });
  it('may be that of a person’s details, which are not read', () => {
    for (const name of [
      'Contact',
      'Contact email',
      'Secretary',
      'Phone (private)',
      'Organiser’s phone',
      'Cyswllt',
      'INTERNAL NOTES',
    ])
      expect(column(name), name).to.equal('private-column');
    expect(column('contact_1_phone')).to.equal(undefined);
  });
  it('may be nothing that we know, or nothing', () => {
    expect(column('Shoe size')).to.equal('unknown-column');
    expect(column('')).to.equal(undefined);
  });
  it('may be every field of our own format', async () => {
    const guide = await (await fetch('/stories/guides/feed-format-fields.md')).text();
    const sections = guide.split('### ').filter((part) => !part.startsWith('Which weeks'));
    const fields = sections.flatMap((part) =>
      [...part.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell]) =>
        [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
      ),
    );
    expect(fields).to.include.members(['name', 'recurrence', 'access', 'title']);
    for (const field of fields)
      if (field !== 'meetings' && !Object.hasOwn(envelopeNames, field))
        expect(column(field), field).to.equal(field);
  });
  it('is no name for two columns', () => {
    const seen = new Map<string, string>();
    for (const [field, words] of Object.entries(columns))
      for (const word of new Set(
        [field.replace(/[_-]/g, ' '), ...words.toLowerCase().split(',')].filter(Boolean),
      )) {
        expect(seen.get(word) ?? field, word).to.equal(field);
        seen.set(word, field);
      }
  });
});
