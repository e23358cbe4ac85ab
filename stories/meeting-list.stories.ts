import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { MeetingList } from '../src/elements/meeting-list.js';
import { now } from './data/clock.js';
import { inFinder } from './data/frames.js';
import { find, shown, shows } from './data/hands.js';
import * as meetings from './data/meetings.js';
import * as states from './data/states.js';

type Args = Pick<
  MeetingList,
  'meetings' | 'now' | 'renderMeeting' | 'groupBy' | 'pageSize' | 'headingLevel'
>;

const meta: Meta<Args> = {
  title: 'Elements/meeting-list',
  component: 'meeting-list',
  decorators: [inFinder],
  args: { groupBy: 'day', pageSize: 12, headingLevel: 3 },
  render: ({ groupBy, pageSize, headingLevel, meetings, now, renderMeeting }) =>
    html`<meeting-list
      group-by=${groupBy}
      page-size=${pageSize}
      heading-level=${headingLevel}
      .meetings=${meetings}
      .now=${now}
      .renderMeeting=${renderMeeting}
    ></meeting-list>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = { play: shows('Today, Sunday 22 November', 'Candlelight') };

export const NotGrouped: Story = {
  args: { groupBy: 'none' },
  play: shows('Today, Sunday 22 November, 7pm'),
};

/** With `meetings` it needs no finder, and keeps the order in which they are given. */
export const WithoutAFinder: Story = {
  args: { meetings: [meetings.tomorrow, meetings.onNow], now },
  parameters: { finder: false },
  play: shows('Lunchtime Tools', 'Candlelight'),
};

export const RenderedByYou: Story = {
  args: {
    groupBy: 'none',
    renderMeeting: ({ name, venue }) =>
      html`<a href="https://example.org/meetings">${name}</a> ${venue?.locality ?? 'online'}`,
  },
  play: shows('First Cup Leeds'),
};

export const Columns: Story = {
  name: 'Two columns',
  args: { groupBy: 'none' },
  render: (args, context) =>
    html`<style>
        .columns {
          --meeting-list-columns: 2;
          --meeting-list-gap: 1rem;
        }
      </style>
      <div class="columns">${meta.render!(args, context)}</div>`,
  play: shows('Candlelight'),
};

export const More: Story = {
  name: 'More than a page',
  parameters: { finder: { meetings: meetings.many } },
  play: shows('Show 12 more', 'Showing 12 of 60 meetings'),
};

/** The keyboard goes to the first of the new meetings. */
export const MoreShown: Story = {
  name: 'More than a page, and the next one',
  parameters: { finder: { meetings: meetings.many } },
  play: async ({ canvasElement }) => {
    await userEvent.click(await find(canvasElement, '[part=more]'));
    const list = await find(canvasElement, 'meeting-list');
    await waitFor(async () => {
      const items = [...list.shadowRoot!.querySelectorAll('[part=item]')];
      await expect(items.length).toBe(24);
      await expect(items.indexOf(list.shadowRoot!.activeElement!)).toBe(12);
    });
  },
};

/** Opening one closes the other. */
export const OneOpen: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'meeting-card', 'First Cup');
    for (const name of ['Candlelight', 'First Cup']) {
      const card = await find(canvasElement, 'meeting-card', name);
      await userEvent.click(await find(card, '[part=toggle]'));
      await waitFor(() => expect(shown(card)).toContain('Where'));
    }
    await expect(shown(await find(canvasElement, 'meeting-card', 'Candlelight'))).not.toContain(
      'Where',
    );
  },
};

export const Loading: Story = { ...states.loading, play: shows('Loading meetings…') };

export const Failed: Story = { ...states.failed, play: shows('did not load', 'Try again') };

export const Empty: Story = { ...states.empty, play: shows('No meetings are listed here') };

/** Something was asked for that no meeting offers. */
export const NothingMatches: Story = {
  parameters: { finder: { filters: 'day=6' } },
  play: shows('No meetings match your search.', 'Leave out Day: 12 meetings'),
};

const searching = (words: string, filters: string, ...answer: readonly string[]): Story => ({
  parameters: { finder: { filters } },
  render: () => html`<meeting-search></meeting-search><meeting-list></meeting-list>`,
  play: async (context) => {
    await userEvent.type(await find(context.canvasElement, 'input'), words);
    await shows(...answer)(context);
  },
});

/** It says which words are not there, and what is found without them. */
export const WordNotFound: Story = searching(
  'leeds xylophones',
  '',
  'Nothing here matches “xylophones”.',
  'Search for “leeds”:',
  'Leave out your words: 12 meetings',
);

/** Filters are in the way: each is offered with what leaving it out brings. */
export const FiltersInTheWay: Story = searching(
  'cardiff',
  'day=1; attendance=online',
  'No meetings match your search.',
  'Leave out',
  'Clear all filters',
);

/** The words that were searched for are marked, for eyes only. */
export const Marked: Story = {
  name: 'With the words of a search marked',
  ...searching('first leeds hall', '', 'First Cup'),
};

const ownWords: Story['render'] = () =>
  html`<meeting-list>
    <p slot="loading">Fetching the list. This takes a moment.</p>
    <p slot="failed">The list is away today. Ring the office on 01632 960123.</p>
    <p slot="empty">Nothing like that near here yet. <a href="#all">All meetings</a></p>
  </meeting-list>`;

export const LoadingSlot: Story = {
  name: 'Loading, in your words',
  ...states.loading,
  render: ownWords,
  play: shows('Fetching the list.'),
};

export const FailedSlot: Story = {
  name: 'Failed, in your words',
  ...states.failed,
  render: ownWords,
  play: shows('Ring the office'),
};

export const EmptySlot: Story = {
  name: 'Nothing matches, in your words',
  parameters: { finder: { filters: 'day=6' } },
  render: ownWords,
  play: shows('Nothing like that near here yet.'),
};

export const LongWords: Story = {
  parameters: { finder: { meetings: [meetings.longWords, meetings.everything] } },
  play: shows('with Boots for Those Who Have None'),
};

export const Welsh: Story = {
  ...states.welsh,
  parameters: { finder: { meetings: [meetings.welsh, ...meetings.several] } },
  play: shows('Heddiw', 'Paned a Sgwrs'),
};

export const RightToLeft: Story = { ...states.rightToLeft, play: shows('قاعة المثال') };

export const Dark: Story = { ...states.dark, play: shows('on now') };

export const Narrow: Story = { ...states.narrow, play: shows('Candlelight') };
