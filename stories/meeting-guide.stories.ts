import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MeetingGuide } from '../src/elements/meeting-guide.js';
import { inFinder } from './data/frames.js';
import { find, shows } from './data/hands.js';
import * as states from './data/states.js';

type Args = Pick<MeetingGuide, 'open'>;

const meta: Meta<Args> = {
  title: 'Elements/meeting-guide',
  component: 'meeting-guide',
  decorators: [inFinder],
  args: { open: true },
  render: ({ open }) => html`<meeting-guide ?open=${open}></meeting-guide>`,
};
export default meta;

type Story = StoryObj<Args>;

const question = 'What would you like help with?';

export const Default: Story = { args: { open: false }, play: shows('Which kind of group') };
export const Questions: Story = { play: shows(question, 'I would rather not say') };

/** The kinds of groups side by side. */
export const Kinds: Story = {
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '[part=guide-kinds] summary')).click();
    await shows('Buddhist-inspired', 'No one way works for everyone.')({ canvasElement });
  },
};

/** The answers have become filters. */
export const Answered: Story = {
  render: () => html`<meeting-guide open></meeting-guide><meeting-summary></meeting-summary>`,
  play: async ({ canvasElement }) => {
    (await find(canvasElement, 'input[value=secular]')).click();
    (await find(canvasElement, '[part=guide-show]')).click();
    await shows('meetings')({ canvasElement });
  },
};

/** A phone shows one kind below the other. */
export const Narrow: Story = {
  ...states.narrow,
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '[part=guide-kinds] summary')).click();
    await shows('Who leads')({ canvasElement });
  },
};
export const Welsh: Story = { ...states.welsh, play: shows('I bwy mae e?') };
export const RightToLeft: Story = { ...states.rightToLeft, play: shows(question) };
export const Dark: Story = { ...states.dark, play: shows(question) };
