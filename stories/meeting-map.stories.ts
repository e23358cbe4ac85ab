import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MeetingMap } from '../src/elements/meeting-map.js';
import { feeds } from './data/feeds.js';
import { inFinder } from './data/frames.js';
import { find, shows } from './data/hands.js';
import { placed } from './data/meetings.js';
import * as states from './data/states.js';

const meta: Meta<MeetingMap> = {
  title: 'Elements/meeting-map',
  component: 'meeting-map',
  decorators: [inFinder],
  parameters: { finder: { meetings: placed } },
  args: { open: true },
  render: ({ open, tileUrl, attribution }) =>
    html`<meeting-map
      .open=${open}
      tile-url=${tileUrl ?? ''}
      attribution=${attribution ?? ''}
    ></meeting-map>`,
};
export default meta;

type Story = StoryObj<MeetingMap>;
type Play = NonNullable<Story['play']>;

const online = 'One more meeting is online only.';

export const Default: Story = { play: shows(online, 'Outline: Natural Earth') };

/** It waits for a press: nothing is asked for before. */
export const BeforeThePress: Story = { args: { open: false }, play: shows('Show the map') };

const press =
  (mark: string, ...words: string[]): Play =>
  async (context) => {
    (await find(context.canvasElement, `.mark[aria-label*="${mark}"]`)).click();
    await shows(...words)(context);
  };

/** The meetings of a place that was pressed. */
export const Pressed: Story = { play: press('Cardiff', 'List what is near here first') };

/** A list may say only roughly where: a circle is shaded. */
export const Roughly: Story = { play: press('roughly', 'The shaded circle shows roughly where.') };

/** A feed of hundreds, as a few marks. */
export const Busy: Story = {
  parameters: { finder: { src: feeds.sample, meetings: undefined } },
  play: shows('online only'),
};

/** Streets come when the reader agrees, and not before; here there are none. */
export const WithStreets: Story = {
  args: { tileUrl: '/no-tiles/{z}/{x}/{y}.png', attribution: 'Streets by Example' },
  play: shows('To show streets, your device asks'),
};

export const Narrow: Story = { ...states.narrow, play: shows(online) };
export const NothingToDraw: Story = {
  parameters: { finder: { meetings: placed, filters: 'attendance=online' } },
  play: shows('None of these meetings can be shown on a map.'),
};
export const Loading: Story = { ...states.loading, play: shows('Loading meetings…') };
export const Failed: Story = { ...states.failed, play: shows('did not load') };
export const Empty: Story = {
  ...states.empty,
  play: shows('None of these meetings can be shown on a map.'),
};
export const Welsh: Story = { ...states.welsh, play: shows('ar-lein yn unig') };
export const RightToLeft: Story = { globals: { dir: 'rtl' }, play: shows(online) };
export const Dark: Story = { ...states.dark, play: shows(online) };
