import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MeetingExit } from '../src/elements/meeting-exit.js';
import { find, shows } from './data/hands.js';
import * as states from './data/states.js';

type Args = Pick<MeetingExit, 'href'>;

const meta: Meta<Args> = {
  title: 'Elements/meeting-exit',
  component: 'meeting-exit',
  args: { href: 'https://www.bbc.co.uk/weather' },
  render: ({ href }) => html`<meeting-exit href=${href}></meeting-exit>`,
};
export default meta;

type Story = StoryObj<Args>;

const leave = 'Leave this page now';

export const Default: Story = { play: shows(leave, 'cannot clear your browser’s history') };

/** Shift was pressed once. */
export const Counting: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'a');
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
    await shows('Press Shift 2 more times to leave')({ canvasElement });
  },
};

export const Narrow: Story = { ...states.narrow, play: shows(leave) };
export const Welsh: Story = { ...states.welsh, play: shows('Gadael y dudalen hon nawr') };
export const RightToLeft: Story = { globals: { dir: 'rtl' }, play: shows(leave) };
export const Dark: Story = { ...states.dark, play: shows(leave) };
