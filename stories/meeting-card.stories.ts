import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { MeetingCard } from '../src/elements/meeting-card.js';
import { now } from './data/clock.js';
import { because, inFinder } from './data/frames.js';
import { find, shows } from './data/hands.js';
import * as meetings from './data/meetings.js';
import * as states from './data/states.js';

type Args = Pick<MeetingCard, 'meeting' | 'now' | 'headingLevel' | 'noDay'>;

const meta: Meta<Args> = {
  title: 'Elements/meeting-card',
  component: 'meeting-card',
  args: { meeting: meetings.startsSoon, now, headingLevel: 3, noDay: false },
  render: ({ meeting, now, headingLevel, noDay }) =>
    html`<meeting-card
      heading-level=${headingLevel}
      ?no-day=${noDay}
      .meeting=${meeting}
      .now=${now}
    ></meeting-card>`,
};
export default meta;

type Story = StoryObj<Args>;

const open: Story['play'] = async ({ canvasElement }) => {
  await userEvent.click(await find(canvasElement, '[part=toggle]'));
  const details = await find(canvasElement, '[part=details]');
  await waitFor(() => expect(details).toBeVisible());
};

export const Default: Story = { play: shows('First Cup', 'Details') };

/** As a list hands it down after a search: its words are marked, for eyes only. */
export const Marked: Story = {
  name: 'With the words of a search marked',
  render: ({ meeting, now }) =>
    html`<meeting-card
      .hit=${{
        meeting,
        marks: { name: [[0, 5]], venue: [[8, 12]], locality: [[0, 5]], postcode: [[0, 3]] },
      }}
      .now=${now}
    ></meeting-card>`,
  play: shows('First Cup', 'Example Hall , Leeds , LS6'),
};

export const OnNow: Story = { args: { meeting: meetings.onNow }, play: shows('on now') };

export const StartsSoon: Story = {
  args: { meeting: meetings.startsSoon },
  play: shows('starts in 20 minutes'),
};

export const Tomorrow: Story = { args: { meeting: meetings.tomorrow }, play: shows('Tomorrow') };

export const UnderAHeading: Story = {
  name: 'Under a heading that says the day',
  args: { meeting: meetings.tomorrow, noDay: true, headingLevel: 4 },
  render: (args, context) =>
    html`<h3>Tomorrow</h3>
      ${meta.render!(args, context)}`,
  play: shows('12:30pm to 1:30pm'),
};

export const Online: Story = { args: { meeting: meetings.online }, play: shows('Online') };

export const Hybrid: Story = {
  args: { meeting: meetings.hybrid },
  play: shows('In person and online'),
};

export const Suspended: Story = {
  args: { meeting: meetings.suspended },
  play: shows('Not meeting at the moment: The hall is being repaired.'),
};

export const Moved: Story = { args: { meeting: meetings.moved }, play: shows('Has moved') };

export const ByAppointment: Story = {
  args: { meeting: meetings.byAppointment },
  play: shows('By appointment'),
};

export const NoTime: Story = {
  args: { meeting: meetings.noTime },
  play: shows('Thursday, time not given'),
};

export const Monthly: Story = {
  args: { meeting: meetings.monthly },
  play: async (context) => {
    await open(context);
    await shows('The first Thursday of the month', 'Not on Thursday 7 January 2027')(context);
  },
};

export const SeveralTimes: Story = {
  args: { meeting: meetings.severalTimes },
  play: async (context) => {
    await open(context);
    await shows('Monday to Friday')(context);
  },
};

export const NoName: Story = {
  args: { meeting: meetings.noName },
  play: shows('Meeting without a name'),
};

export const DetailsOpen: Story = { args: { meeting: meetings.online }, play: open };

export const EveryFeature: Story = {
  args: { meeting: meetings.everything },
  play: async (context) => {
    await open(context);
    await shows(
      'Join at meet.example.org',
      'Side door; press the buzzer marked Example.',
      'Ages 18 to 99',
      'Step-free access: yes',
      'Sign language: no',
      'Dogs welcome',
      'Bring a mug.',
      'Last checked Sunday 1 November 2026',
      'Source: Sample Intergroup',
    )(context);
  },
};

export const NoMeeting: Story = {
  args: { meeting: undefined },
  play: shows('There is no meeting to show.'),
};

export const LongWords: Story = { args: { meeting: meetings.longWords }, play: open };

export const Welsh: Story = {
  ...states.welsh,
  args: { meeting: meetings.welsh },
  play: async (context) => {
    await shows('Manylion')(context);
    await open(context);
    await shows('Dewch â’ch cwpan eich hun.')(context);
  },
};

export const RightToLeft: Story = {
  ...states.rightToLeft,
  args: { meeting: meetings.hebrew },
  play: open,
};

export const Dark: Story = {
  ...states.dark,
  args: { meeting: meetings.onNow },
  play: open,
};

export const Narrow: Story = {
  ...states.narrow,
  args: { meeting: meetings.longWords },
  play: open,
};

export const Slots: Story = {
  name: 'Badge, line and button of your own',
  render: ({ meeting, now }) =>
    html`<meeting-card .meeting=${meeting} .now=${now}>
      <span slot="badge">Tea and cake</span>
      <p slot="body">The group is thirty years old this week.</p>
      <button slot="actions" type="button">Keep for later</button>
    </meeting-card>`,
  play: async (context) => {
    await open(context);
    await shows('Tea and cake', 'thirty years old', 'Keep for later')(context);
  },
};

export const InAFinder: Story = {
  name: 'In a finder, which names the fellowship',
  decorators: [inFinder],
  play: shows('AA · 12-step · In person'),
};

/** A card waits for nothing: it shows the meeting that it is given, whatever the finder is doing. */
export const Loading: Story = {
  ...states.loading,
  args: { meeting: undefined },
  decorators: [inFinder, because('No meeting has been given yet.')],
  play: shows('There is no meeting to show.'),
};

/** The details open and close all the same. */
export const Failed: Story = {
  ...states.failed,
  decorators: [
    because('The list around the card did not load; the card has its own meeting.'),
    inFinder,
  ],
  play: shows('First Cup'),
};

export const Empty: Story = {
  ...states.empty,
  args: { meeting: undefined },
  decorators: [inFinder],
  play: shows('There is no meeting to show.'),
};
