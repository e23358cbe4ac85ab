/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import sample from '../demo/feeds/sample.json?url';
import type { MeetingFinder } from '../src/elements/meeting-finder.js';
import { clock } from './data/clock.js';
import { feeds } from './data/feeds.js';
import { patience } from './data/frames.js';
import { find, shown, shows } from './data/hands.js';
import * as meetings from './data/meetings.js';
import * as states from './data/states.js';

type Args = Pick<
  MeetingFinder,
  'src' | 'meetings' | 'facets' | 'filters' | 'locked' | 'pageSize' | 'headingLevel' | 'label'
> &
  Partial<Pick<MeetingFinder, 'theme' | 'sort'>>;

const fallback = html`<a href="https://example.org/meetings.pdf">All meetings (PDF)</a>`;

const meta: Meta<Args> = {
  title: 'Elements/meeting-finder',
  component: 'meeting-finder',
  args: {
    src: feeds.sample,
    facets: '',
    filters: '',
    locked: '',
    pageSize: 12,
    headingLevel: 2,
    label: '',
    sort: 'soonest',
  },
  argTypes: {
    sort: { control: { type: 'select' }, options: ['soonest', 'name'] },
  },
  render: ({ src, meetings, facets, filters, locked, pageSize, headingLevel, label, ...rest }) =>
    html`<meeting-finder
      src=${ifDefined(src)}
      facets=${facets || nothing}
      filters=${filters || nothing}
      locked=${locked || nothing}
      page-size=${pageSize}
      heading-level=${headingLevel}
      label=${label || nothing}
      sort=${ifDefined(rest.sort)}
      theme=${ifDefined(rest.theme)}
      timeout=${patience}
      .meetings=${meetings}
      .clock=${clock}
      >${fallback}</meeting-finder
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** About 400 invented meetings. */
export const Default: Story = {
  args: { src: sample },
  play: shows('Invented meetings: please do not travel', 'Show 12 more', 'Help now'),
};

export const Searched: Story = {
  args: { src: sample },
  play: async (context) => {
    const { canvasElement } = context;
    const before = await find(canvasElement, 'meeting-summary', 'meetings');
    const count = shown(before);
    await userEvent.type(await find(canvasElement, 'input[type=search]'), 'leeds');
    await waitFor(() => expect(shown(before)).not.toBe(count));
    const card = await find(canvasElement, 'meeting-card');
    await expect(shown(card)).toContain('Leeds');
  },
};

export const Filtered: Story = {
  args: { filters: 'day=4' },
  play: shows('4 meetings', 'Small Hours', 'Loose Change'),
};

export const DetailsOpen: Story = {
  args: { meetings: meetings.several, src: undefined },
  play: async (context) => {
    const card = await find(context.canvasElement, 'meeting-card', 'The Whole Nine Yards');
    await userEvent.click(await find(card, '[part=toggle]'));
    await shows('Join at meet.example.org', 'Bring a mug.')(context);
  },
};

export const Preset: Story = {
  name: 'Preset and locked filters',
  args: { filters: 'day=4', locked: 'attendance=in-person', facets: 'day time fellowship' },
  play: shows('meetings'),
};

export const Loading: Story = { args: { src: feeds.never }, play: shows('Loading meetings…') };

/** Its children are shown again, and a button that tries once more. */
export const Failed: Story = {
  args: { src: feeds.absent },
  play: shows('did not load', 'Try again', 'All meetings (PDF)', '999'),
};

export const Empty: Story = {
  args: { src: feeds.none },
  play: shows('No meetings are listed here'),
};

export const NothingMatches: Story = {
  play: async (context) => {
    await find(context.canvasElement, 'meeting-card');
    const box = await find(context.canvasElement, 'input[type=search]');
    await userEvent.type(box, 'xylophones');
    await shows('Nothing here matches “xylophones”.', 'Leave out your words: 12 meetings')(context);
  },
};

/** For whoever keeps the list: what is left out, and why. */
export const Debug: Story = {
  name: 'The editor’s panel',
  render: () =>
    html`<meeting-finder debug timeout=${patience} .clock=${clock}>
      <meeting-feed src=${feeds.flawed}></meeting-feed>
      <meeting-feed src=${feeds.absent} attribution="Sample Council"></meeting-feed>
    </meeting-finder>`,
  play: shows('1 meeting is left out', 'The server answered with an error'),
};

/** Before it knows what to load it shows its children. */
export const Idle: Story = {
  name: 'Nothing to load',
  args: { src: undefined },
  play: shows('All meetings (PDF)'),
};

export const Slots: Story = {
  name: 'Header, help, footer and words of your own',
  render: () =>
    html`<meeting-finder src=${feeds.sample} filters="attendance=online; day=1" .clock=${clock}>
      <p slot="header">Meetings near the sample office.</p>
      <p slot="empty">Nothing like that here yet. Ring us on 01632 960123.</p>
      <p slot="help">In an emergency call <a href="tel:112">112</a>.</p>
      <p slot="footer">Made by Sample Charity.</p>
      ${fallback}
    </meeting-finder>`,
  play: shows('near the sample office', 'Nothing like that here yet.', '112', 'Sample Charity'),
};

export const LongWords: Story = {
  args: { meetings: [meetings.longWords, meetings.everything], src: undefined },
  play: shows('with Boots for Those Who Have None'),
};

export const Welsh: Story = {
  ...states.welsh,
  args: { meetings: [meetings.welsh, ...meetings.several], src: undefined },
  play: shows('13 o gyfarfodydd', 'Heddiw'),
};

export const RightToLeft: Story = {
  ...states.rightToLeft,
  args: { meetings: meetings.rightToLeft, src: undefined },
  play: shows('3 meetings', 'קבוצת דוגמה'),
};

export const Dark: Story = { ...states.dark, play: shows('Help now') };

/** Dark by its own attribute, on a light page. */
export const DarkByItself: Story = { args: { theme: 'dark' }, play: shows('Help now') };

export const Narrow: Story = { ...states.narrow, play: shows('Filters') };

/** On a narrow width the filters fold behind one button. */
export const NarrowFilters: Story = {
  ...states.narrow,
  name: 'Narrow, with the filters unfolded',
  play: async (context) => {
    await find(context.canvasElement, 'meeting-card');
    await userEvent.click(await find(context.canvasElement, '[part=filters-toggle]'));
    const chip = await find(context.canvasElement, '.chip', 'Thursday');
    await userEvent.click(await find(chip, 'input'));
    await shows('Filters (1 on)', 'Clear all filters')(context);
    // Their end, where the button that follows the reader covers no choice
    (await find(context.canvasElement, '[part=foot]')).scrollIntoView({ block: 'end' });
  },
};
