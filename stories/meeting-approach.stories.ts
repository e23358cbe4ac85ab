import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MeetingApproach } from '../src/elements/meeting-approach.js';
import { shows } from './data/hands.js';
import * as meetings from './data/meetings.js';
import * as states from './data/states.js';

type Args = Pick<MeetingApproach, 'approach' | 'meeting'>;

const meta: Meta<Args> = {
  title: 'Elements/meeting-approach',
  component: 'meeting-approach',
  args: { approach: '12-step' },
  argTypes: {
    approach: {
      control: 'select',
      options: ['12-step', 'cbt', 'secular-peer', 'buddhist-inspired', 'faith', ''],
    },
  },
  render: ({ approach, meeting }) =>
    html`<meeting-approach approach=${approach} .meeting=${meeting}></meeting-approach>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { play: shows('What happens', 'You need not speak.') };
export const Cbt: Story = { args: { approach: 'cbt' }, play: shows('A trained person leads') };
export const SecularPeer: Story = { args: { approach: 'secular-peer' }, play: shows('no prayers') };
export const BuddhistInspired: Story = {
  args: { approach: 'buddhist-inspired' },
  play: shows('meditation'),
};
export const Faith: Story = { args: { approach: 'faith' }, play: shows('holy book') };

/** Nothing is known of the kind: what is true of all. */
export const AnyKind: Story = { args: { approach: '' }, play: shows('one at a time') };

/** About a meeting: whom it is open to, and how it is joined. */
export const OfAMeeting: Story = {
  args: { approach: '', meeting: meetings.online },
  play: shows('Joining online'),
};

export const Narrow: Story = { ...states.narrow, play: shows('What happens') };
export const Welsh: Story = { ...states.welsh, play: shows('Does dim rhaid i chi siarad.') };
export const RightToLeft: Story = { globals: { dir: 'rtl' }, play: shows('What happens') };
export const Dark: Story = { ...states.dark, play: shows('What happens') };
