import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import type { MeetingSummary } from '../src/elements/meeting-summary.js';
import { clock } from './data/clock.js';
import { feeds } from './data/feeds.js';
import { inFinder } from './data/frames.js';
import { find, shows } from './data/hands.js';
import * as meetings from './data/meetings.js';
import * as states from './data/states.js';

type Args = Pick<MeetingSummary, 'noAnnounce'>;

const meta: Meta<Args> = {
  title: 'Elements/meeting-summary',
  component: 'meeting-summary',
  decorators: [inFinder],
  args: { noAnnounce: false },
  render: ({ noAnnounce }) => html`<meeting-summary ?no-announce=${noAnnounce}></meeting-summary>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { play: shows('12 meetings') };

export const One: Story = {
  parameters: { finder: { meetings: [meetings.startsSoon] } },
  play: shows('1 meeting'),
};

export const Loading: Story = { ...states.loading, play: shows('Loading meetings…') };

export const Failed: Story = { ...states.failed, play: shows('did not load') };

export const Empty: Story = { ...states.empty, play: shows('No meetings match') };

const searching = (words: string, ...answer: readonly string[]): Story => ({
  render: () => html`<meeting-summary></meeting-summary> <meeting-search></meeting-search>`,
  play: async (context) => {
    await find(context.canvasElement, 'meeting-summary', '12 meetings');
    await userEvent.type(await find(context.canvasElement, 'input'), words);
    await shows(...answer)(context);
  },
});

/** It says what a misspelt word was taken for. */
export const SpellingForgiven: Story = searching('Cradiff', '“Cradiff”', '1 meeting');

export const WordNotFound: Story = searching(
  'leeds xylophones',
  'Nothing here matches “xylophones”.',
);

/** One of several lists did not come: the others are counted, and the loss is told. */
export const SomeListsMissing: Story = {
  parameters: { finder: false },
  render: () =>
    html`<meeting-finder-provider .clock=${clock}>
      <meeting-feed src=${feeds.aa} fellowship="aa"></meeting-feed>
      <meeting-feed src=${feeds.absent}></meeting-feed>
      <meeting-summary></meeting-summary>
    </meeting-finder-provider>`,
  play: shows('3 meetings', 'One of the lists did not load'),
};

export const LongWords: Story = searching(
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'Nothing here matches “Llanfair',
);

export const Welsh: Story = { ...states.welsh, play: shows('12 o gyfarfodydd') };

export const RightToLeft: Story = { ...states.rightToLeft, play: shows('3 meetings') };

export const Dark: Story = { ...states.dark, play: shows('12 meetings') };

export const Narrow: Story = { ...states.narrow, play: shows('12 meetings') };
