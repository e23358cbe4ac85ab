import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MeetingWeek } from '../src/elements/meeting-week.js';
import { feeds } from './data/feeds.js';
import { inFinder } from './data/frames.js';
import { shows } from './data/hands.js';
import * as states from './data/states.js';

const meta: Meta<MeetingWeek> = {
  title: 'Elements/meeting-week',
  component: 'meeting-week',
  decorators: [inFinder],
  render: () => html`<meeting-week></meeting-week>`,
};
export default meta;

type Story = StoryObj<MeetingWeek>;

const seven = 'The next seven days';

export const Default: Story = { play: shows(seven, 'Today, Sunday 22 November') };

/** A feed of hundreds: the busier a part of a day, the darker. */
export const Busy: Story = {
  parameters: { finder: { src: feeds.sample } },
  play: shows(seven, '2 meetings'),
};

/** A phone shows the days one below the other. */
export const Narrow: Story = { ...states.narrow, play: shows(seven) };

/** The cell that is listed. */
export const Chosen: Story = {
  parameters: { finder: { filters: 'day=0; time=evening' } },
  play: shows(seven),
};

export const Loading: Story = { ...states.loading, play: shows('Loading meetings…') };
export const Failed: Story = { ...states.failed, play: shows('did not load') };
export const Empty: Story = { ...states.empty, play: shows(seven) };
export const Welsh: Story = { ...states.welsh, play: shows('Y saith diwrnod nesaf') };
export const RightToLeft: Story = { ...states.rightToLeft, play: shows(seven) };
export const Dark: Story = { ...states.dark, play: shows(seven) };
