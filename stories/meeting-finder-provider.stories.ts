import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { userEvent } from 'storybook/test';
import type { MeetingFinderProvider } from '../src/elements/meeting-finder-provider.js';
import { clock } from './data/clock.js';
import { feeds } from './data/feeds.js';
import { patience } from './data/frames.js';
import { find, shows } from './data/hands.js';
import * as meetings from './data/meetings.js';
import * as states from './data/states.js';

type Args = Pick<
  MeetingFinderProvider,
  'src' | 'meetings' | 'filters' | 'locked' | 'pageSize' | 'sort'
>;

const layout = html`<meeting-search></meeting-search>
  <meeting-filter-chips facet="day"></meeting-filter-chips>
  <meeting-summary></meeting-summary>
  <meeting-list page-size="4"></meeting-list>
  <p slot="fallback">Ring the office for the list: 01632 960123.</p>`;

const meta: Meta<Args> = {
  title: 'Elements/meeting-finder-provider',
  component: 'meeting-finder-provider',
  args: { src: feeds.sample, filters: '', locked: '', pageSize: 4, sort: 'soonest' },
  argTypes: { sort: { control: { type: 'select' }, options: ['soonest', 'name'] } },
  render: ({ src, meetings, filters, locked, pageSize, sort }) =>
    html`<meeting-finder-provider
      src=${ifDefined(src)}
      filters=${filters || nothing}
      locked=${locked || nothing}
      page-size=${pageSize}
      sort=${sort}
      timeout=${patience}
      .meetings=${meetings}
      .clock=${clock}
      >${layout}</meeting-finder-provider
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const given = (list: Args['meetings']): Story => ({ args: { src: undefined, meetings: list } });

/** A layout of your own: the parts you want, where you want them. */
export const Default: Story = { play: shows('Search by town', 'meetings', 'Show 4 more') };

/** Parts that stand elsewhere on the page name the provider by its id. */
export const Elsewhere: Story = {
  name: 'A search box elsewhere on the page',
  render: () =>
    html`<meeting-search finder="elsewhere"></meeting-search>
      <hr />
      <meeting-finder-provider id="elsewhere" .meetings=${meetings.several} .clock=${clock}>
        <meeting-summary></meeting-summary>
        <meeting-list></meeting-list>
      </meeting-finder-provider>`,
  play: async (context) => {
    await find(context.canvasElement, 'meeting-summary', '12 meetings');
    await userEvent.type(await find(context.canvasElement, 'input'), 'cardiff');
    await shows('1 meeting', 'The Whole Nine Yards')(context);
  },
};

/** The feed stands in the page, and no request is made. */
export const InThePage: Story = {
  name: 'A feed in the page',
  render: () =>
    html`<meeting-finder-provider .clock=${clock}>
      <script type="application/json">
        [
          {
            "slug": "open-door",
            "name": "Open Door",
            "day": 3,
            "time": "19:30",
            "location": "Example Hall",
            "formatted_address": "1 Sample Street, Leeds, LS6 9CC, England"
          }
        ]
      </script>
      <meeting-summary></meeting-summary>
      <meeting-list></meeting-list>
    </meeting-finder-provider>`,
  play: shows('1 meeting', 'Open Door'),
};

/** Two of them on a page know nothing of each other. */
export const Two: Story = {
  name: 'Two on a page',
  render: () =>
    html`<meeting-finder-provider src=${feeds.aa} .clock=${clock}>
        <meeting-summary></meeting-summary>
      </meeting-finder-provider>
      <meeting-finder-provider src=${feeds.na} .clock=${clock}>
        <meeting-summary></meeting-summary>
      </meeting-finder-provider>`,
  play: shows('3 meetings', '2 meetings'),
};

export const Loading: Story = { args: { src: feeds.never }, play: shows('Loading meetings…') };

export const Failed: Story = {
  args: { src: feeds.absent },
  play: shows('did not load', 'Ring the office for the list'),
};

export const Empty: Story = { args: { src: feeds.none }, play: shows('No meetings are listed') };

export const LongWords: Story = {
  ...given([meetings.longWords, meetings.everything]),
  play: shows('with Boots for Those Who Have None'),
};

export const Welsh: Story = {
  ...states.welsh,
  ...given([meetings.welsh, ...meetings.several]),
  play: shows('13 o gyfarfodydd'),
};

export const RightToLeft: Story = {
  ...states.rightToLeft,
  ...given(meetings.rightToLeft),
  play: shows('3 meetings'),
};

export const Dark: Story = {
  ...states.dark,
  ...given(meetings.several),
  play: shows('12 meetings'),
};

export const Narrow: Story = {
  ...states.narrow,
  ...given(meetings.several),
  play: shows('12 meetings'),
};
