import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MeetingActions } from '../src/elements/meeting-actions.js';
import { inFinder } from './data/frames.js';
import { find, shows } from './data/hands.js';
import * as meetings from './data/meetings.js';
import * as states from './data/states.js';

type Args = Pick<MeetingActions, 'meeting' | 'meetings' | 'reportTo'>;

const meta: Meta<Args> = {
  title: 'Elements/meeting-actions',
  component: 'meeting-actions',
  decorators: [inFinder],
  args: { meeting: meetings.onNow, reportTo: 'mailto:lists@example.org' },
  render: ({ meeting, meetings: several, reportTo }) =>
    html`<meeting-actions
      .meeting=${meeting}
      .meetings=${several}
      report-to=${reportTo}
    ></meeting-actions>`,
};
export default meta;

type Story = StoryObj<Args>;

const all = ['Add to calendar', 'Share', 'Print', 'Tell us this is wrong'] as const;

const unfolded =
  (part: string, ...words: readonly string[]): Story['play'] =>
  async ({ canvasElement }) => {
    (await find(canvasElement, `[part=${part}] summary`)).click();
    await shows(...words)({ canvasElement });
  };

export const Default: Story = { play: shows('Add to my plan', ...all) };
export const Calendar: Story = { play: unfolded('action-calendar', 'Google Calendar', 'Outlook') };
export const Share: Story = { play: unfolded('action-share', 'Say which group it is', 'Email') };
export const Paper: Story = { play: unfolded('action-paper', 'Leave out the names') };
export const Wrong: Story = { play: unfolded('action-wrong', 'What is wrong?', 'Write the email') };

/** The meeting is on the plan already. */
export const OnThePlan: Story = {
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '[part=action-plan]')).click();
    await shows('Take off my plan', 'Show my plan')({ canvasElement });
  },
};

/** Nobody has said to whom a mistake could be told, and there is no finder to hold a plan. */
export const Alone: Story = {
  args: { reportTo: '' },
  parameters: { finder: false },
  play: shows('Add to calendar'),
};

/** For a plan as a whole. */
export const Several: Story = {
  args: { meeting: undefined, meetings: [meetings.onNow, meetings.tomorrow] },
  play: unfolded('action-calendar', 'Google Calendar, Sunday, Candlelight'),
};

export const Narrow: Story = { ...states.narrow, play: shows(...all) };
export const Welsh: Story = { ...states.welsh, play: shows('Ychwanegu at fy nghynllun', 'Rhannu') };
export const RightToLeft: Story = { ...states.rightToLeft, play: shows(...all) };
export const Dark: Story = { ...states.dark, play: unfolded('action-share', 'Email') };
