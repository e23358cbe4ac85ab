import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { MeetingFeed } from '../src/elements/meeting-feed.js';
import { clock } from './data/clock.js';
import { feeds } from './data/feeds.js';
import { patience } from './data/frames.js';
import { shows } from './data/hands.js';
import * as states from './data/states.js';

type Args = Pick<
  MeetingFeed,
  'src' | 'format' | 'fellowship' | 'timeZone' | 'licence' | 'attribution'
>;

const meta: Meta<Args> = {
  title: 'Elements/meeting-feed',
  component: 'meeting-feed',
  args: {
    src: feeds.aa,
    format: 'auto',
    fellowship: 'aa',
    timeZone: 'Europe/London',
    licence: 'CC0-1.0',
    attribution: 'Sample Intergroup',
  },
  render: ({ src, format, fellowship, timeZone, licence, attribution }) =>
    html`<meeting-finder timeout=${patience} .clock=${clock}>
      <meeting-feed
        src=${src}
        format=${format || nothing}
        fellowship=${fellowship || nothing}
        time-zone=${timeZone || nothing}
        licence=${licence || nothing}
        attribution=${attribution || nothing}
      ></meeting-feed>
    </meeting-finder>`,
};
export default meta;

type Story = StoryObj<Args>;

const finderOf = (...list: readonly [src: string, fellowship: string][]): Story => ({
  render: () =>
    html`<meeting-finder timeout=${patience} .clock=${clock}>
      ${list.map(
        ([src, fellowship]) =>
          html`<meeting-feed src=${src} fellowship=${fellowship}></meeting-feed>`,
      )}
    </meeting-finder>`,
});

/** It shows nothing itself: the finder around it reads it. */
export const Default: Story = { play: shows('3 meetings', 'AA · 12-step', 'Licence: CC0-1.0') };

/** Two feeds side by side, as one list. */
export const Two: Story = {
  ...finderOf([feeds.aa, 'aa'], [feeds.na, 'na']),
  play: shows('5 meetings', 'Candlelight', 'Clean Slate', 'Sample Region'),
};

/** A meeting that two lists publish is shown once, and its details name both. */
export const OneMeetingOfTwo: Story = {
  ...finderOf([feeds.aa, 'aa'], [feeds.copy, 'aa']),
  play: shows('4 meetings', 'Sample Council'),
};

/** Where one fails the others are shown, with a line that says some meetings are missing. */
export const OneFailing: Story = {
  ...finderOf([feeds.aa, 'aa'], [feeds.absent, 'na']),
  play: shows('3 meetings', 'One of the lists did not load'),
};

export const OneStillLoading: Story = {
  ...finderOf([feeds.aa, 'aa'], [feeds.never, 'na']),
  play: shows('3 meetings'),
};

export const Loading: Story = { args: { src: feeds.never }, play: shows('Loading meetings…') };

export const Failed: Story = {
  ...finderOf([feeds.absent, 'aa'], [feeds.absent, 'na']),
  play: shows('did not load', 'Try again'),
};

export const Empty: Story = { args: { src: feeds.none }, play: shows('No meetings are listed') };

export const LongWords: Story = {
  args: {
    attribution:
      'The Sample Intergroup of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and District',
  },
  play: shows('and District'),
};

export const Welsh: Story = { ...states.welsh, play: shows('3 chyfarfod') };

export const RightToLeft: Story = { ...states.rightToLeft, play: shows('3 meetings') };

export const Dark: Story = { ...states.dark, play: shows('3 meetings') };

export const Narrow: Story = { ...states.narrow, play: shows('3 meetings') };
