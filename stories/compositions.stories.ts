/** Layouts that a page may put together itself, each with a provider around it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inFinder } from './data/frames.js';
import { shows } from './data/hands.js';
import { placed, several } from './data/meetings.js';

const meta: Meta = {
  title: 'Guides/Compositions',
  tags: ['!autodocs'],
  decorators: [inFinder],
  parameters: { finder: { meetings: several } },
};
export default meta;

type Story = StoryObj;

/** As a page would set them: room between one element and the next. */
const stack = 'display: grid; gap: 1rem; align-content: start';

const columns = (narrow: string, wide: string): string =>
  `display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, ${narrow}), ${wide})); gap: 1.5rem`;

/** For a home page: when the next ones are, and no more. */
export const NextThree: Story = {
  name: 'The next three, on a home page',
  render: () =>
    html`<section aria-label="Meetings soon">
      <meeting-next href="#all"></meeting-next>
    </section>`,
  play: shows('Next meetings', 'All meetings'),
};

/** The least that is a finder. */
export const SearchAndList: Story = {
  name: 'A search and its list',
  render: () =>
    html`<div .style=${stack}>
      <meeting-search></meeting-search>
      <meeting-summary></meeting-summary>
      <meeting-understood></meeting-understood>
      <meeting-list></meeting-list>
    </div>`,
  play: shows('12 meetings', 'Candlelight'),
};

/** Filters that a page has room for, beside what they leave. */
export const FiltersBeside: Story = {
  name: 'Filters beside the list',
  render: () =>
    html`<div .style=${columns('16rem', '1fr')}>
      <section aria-label="Filters" .style=${stack}>
        <meeting-filter-chips facet="day"></meeting-filter-chips>
        <meeting-filter-chips facet="attendance" no-counts></meeting-filter-chips>
        <meeting-filter-chips facet="audience"></meeting-filter-chips>
      </section>
      <section aria-label="What matches" .style=${stack}>
        <meeting-summary></meeting-summary>
        <meeting-list></meeting-list>
      </section>
    </div>`,
  play: shows('12 meetings', 'Women', 'Candlelight'),
};

/** The map is drawn at once, where the page sets its property `open`. */
export const MapBeside: Story = {
  name: 'A map beside the list',
  parameters: { finder: { meetings: placed } },
  render: () =>
    html`<div .style=${stack}>
      <meeting-search></meeting-search>
      <div .style=${columns('20rem', '1fr')}>
        <meeting-map .open=${true}></meeting-map>
        <meeting-list></meeting-list>
      </div>
    </div>`,
  play: shows('Outline: Natural Earth', 'online only'),
};

/** The guide comes first for whoever does not know what to look for. */
export const GuideFirst: Story = {
  name: 'The guide first, then the week',
  render: () =>
    html`<div .style=${stack}>
      <meeting-guide open></meeting-guide>
      <meeting-summary></meeting-summary>
      <meeting-week></meeting-week>
    </div>`,
  play: shows('12 meetings', 'Sunday 22 November'),
};
