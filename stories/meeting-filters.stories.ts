import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { MeetingFilters } from '../src/elements/meeting-filters.js';
import { because, inFinder } from './data/frames.js';
import { find, shown, shows } from './data/hands.js';
import * as meetings from './data/meetings.js';
import * as states from './data/states.js';

type Args = Pick<MeetingFilters, 'facets'>;

const meta: Meta<Args> = {
  title: 'Elements/meeting-filters',
  component: 'meeting-filters',
  decorators: [inFinder],
  args: { facets: '' },
  render: ({ facets }) => html`<meeting-filters facets=${facets}></meeting-filters>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { play: shows('Day', 'Who it is for', 'Access') };

/** Which facets, and in which order. */
export const SomeFacets: Story = {
  args: { facets: 'attendance day' },
  play: shows('How to join', 'Day'),
};

export const Filtered: Story = {
  name: 'With a choice made',
  play: async (context) => {
    const chip = await find(context.canvasElement, '.chip', 'Online');
    await userEvent.click(await find(chip, 'input'));
    await shows('Clear all filters')(context);
  },
};

/** What the host has locked is not offered. */
export const Locked: Story = {
  parameters: { finder: { locked: 'attendance=online' } },
  play: async (context) => {
    await shows('Day')(context);
    await expect(shown(context.canvasElement)).not.toContain('How to join');
  },
};

export const OwnChips: Story = {
  name: 'Chips of your own',
  render: () =>
    html`<meeting-filters>
      <meeting-filter-chips facet="day" no-counts></meeting-filter-chips>
      <meeting-filter-chips facet="access" label="What do you need?"></meeting-filter-chips>
    </meeting-filters>`,
  play: shows('What do you need?'),
};

export const Loading: Story = {
  ...states.loading,
  decorators: [because('There is nothing to choose from until the list has come.')],
  play: shows('until the list has come'),
};

export const Failed: Story = {
  ...states.failed,
  decorators: [because('No list has come, so there is nothing to choose from.')],
  play: shows('nothing to choose from'),
};

export const Empty: Story = {
  ...states.empty,
  decorators: [because('The list holds no meetings, so there is nothing to choose from.')],
  play: shows('holds no meetings'),
};

export const LongWords: Story = {
  parameters: {
    finder: {
      meetings: [
        { ...meetings.longWords, fellowship: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio' },
        ...meetings.several,
      ],
    },
  },
  play: shows('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio'),
};

export const Welsh: Story = { ...states.welsh, play: shows('Dydd Llun') };

export const RightToLeft: Story = { ...states.rightToLeft, play: shows('Day') };

export const Dark: Story = { ...states.dark, play: shows('Day') };

export const Narrow: Story = { ...states.narrow, play: shows('Day') };
