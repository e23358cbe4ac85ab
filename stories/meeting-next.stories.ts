import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MeetingNext } from '../src/elements/meeting-next.js';
import { clock } from './data/clock.js';
import { feeds } from './data/feeds.js';
import { narrow, patience } from './data/frames.js';
import { shows } from './data/hands.js';
import * as meetings from './data/meetings.js';
import * as states from './data/states.js';

type Args = Pick<MeetingNext, 'src' | 'meetings' | 'locked' | 'pageSize' | 'href' | 'label'>;

const meta: Meta<Args> = {
  title: 'Elements/meeting-next',
  component: 'meeting-next',
  decorators: [narrow],
  args: { src: feeds.sample, locked: '', pageSize: 3, href: '#all', label: '' },
  render: ({ src, meetings: given, locked, pageSize, href, label }) =>
    html`<meeting-next
      src=${ifDefined(src)}
      locked=${locked || nothing}
      page-size=${pageSize}
      href=${href || nothing}
      label=${label || nothing}
      timeout=${patience}
      .meetings=${given}
      .clock=${clock}
      ><p>Ring the office for the list: 01632 960123.</p></meeting-next
    >`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { play: shows('Next meetings', 'Invented', 'All meetings') };

/** Meetings of one kind, under a heading of your own. */
export const OnlineOnly: Story = {
  args: { locked: 'attendance=online', label: 'Online, wherever you are', pageSize: 5 },
  play: shows('Online, wherever you are', 'Online'),
};

/** Names lead nowhere where there is no page to lead to. */
export const WithoutLinks: Story = { args: { href: '' }, play: shows('Next meetings') };

export const Loading: Story = { args: { src: feeds.never }, play: shows('Loading meetings…') };
export const Failed: Story = { args: { src: feeds.absent }, play: shows('01632 960123') };
export const Empty: Story = { args: { src: feeds.none }, play: shows('No meetings match') };
export const Welsh: Story = { ...states.welsh, play: shows('Y cyfarfodydd nesaf') };
export const RightToLeft: Story = {
  globals: { dir: 'rtl' },
  args: { src: undefined, meetings: meetings.rightToLeft },
};
export const Dark: Story = { ...states.dark, play: shows('Next meetings') };
