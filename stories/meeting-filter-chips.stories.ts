import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { MeetingFilterChips } from '../src/elements/meeting-filter-chips.js';
import { because, inFinder } from './data/frames.js';
import { find, shows } from './data/hands.js';
import * as meetings from './data/meetings.js';
import * as states from './data/states.js';

type Args = Pick<
  MeetingFilterChips,
  'facet' | 'values' | 'options' | 'label' | 'name' | 'single' | 'max' | 'noCounts'
>;

const option = (value: string, count: number) => ({ value, count });

const days = ['1', '2', '3', '4', '5', '6', '0'].map((day, index) => option(day, 12 + 7 * index));
const focus = [
  ...['alcohol', 'drugs', 'medicine', 'gambling', 'food', 'sex-and-relationships'],
  ...['money-and-work', 'mental-health', 'other-behaviours', 'family-and-friends'],
].map((value, index) => option(value, 40 - 3 * index));

const meta: Meta<Args> = {
  title: 'Elements/meeting-filter-chips',
  component: 'meeting-filter-chips',
  args: {
    facet: 'day',
    values: [],
    options: days,
    label: '',
    name: '',
    single: false,
    max: 8,
    noCounts: false,
  },
  argTypes: {
    facet: {
      control: { type: 'select' },
      options: [
        ...['day', 'time', 'attendance', 'approach'],
        ...['fellowship', 'focus', 'audience', 'access'],
      ],
    },
    values: { control: { type: 'object' } },
    options: { control: { type: 'object' } },
  },
  render: ({ facet, values, options, label, name, single, max, noCounts }) =>
    html`<meeting-filter-chips
      facet=${facet}
      label=${label}
      name=${name}
      max=${max}
      ?single=${single}
      ?no-counts=${noCounts}
      .values=${values}
      .options=${options}
    ></meeting-filter-chips>`,
};
export default meta;

type Story = StoryObj<Args>;

const press = async (canvas: HTMLElement, words: string) =>
  userEvent.click(await find(await find(canvas, '.chip', words), 'input'));

const checked = (canvas: HTMLElement) =>
  [...canvas.querySelector('meeting-filter-chips')!.shadowRoot!.querySelectorAll('input')].filter(
    (input) => input.checked,
  );

export const Default: Story = { play: shows('Day', 'Monday', '12') };

export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Tuesday');
    await press(canvasElement, 'Sunday');
    await waitFor(() => expect(checked(canvasElement).length).toBe(2));
  },
};

/** It can be reached and says why, but not chosen. */
export const NothingLeft: Story = {
  name: 'A choice that would leave nothing',
  args: { options: [...days.slice(0, 4), option('5', 0), ...days.slice(5)], values: ['1'] },
  play: async (context) => {
    await press(context.canvasElement, 'Friday');
    await shows('No meetings match if you choose “Friday” as well.')(context);
    await expect(checked(context.canvasElement).length).toBe(1);
  },
};

export const Many: Story = {
  args: { facet: 'focus', options: focus, max: 5 },
  play: shows('Show 5 more'),
};

export const ManyUnfolded: Story = {
  args: { facet: 'focus', options: focus, max: 5 },
  play: async (context) => {
    await userEvent.click(await find(context.canvasElement, '[part=more]'));
    await shows('Family and friends', 'Show fewer')(context);
  },
};

export const Single: Story = {
  name: 'One choice at a time',
  args: { single: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Tuesday');
    await press(canvasElement, 'Sunday');
    await waitFor(() => expect(checked(canvasElement).length).toBe(1));
  },
};

export const NoCounts: Story = { args: { noCounts: true }, play: shows('Monday') };

export const OwnLabel: Story = {
  name: 'A legend of your own',
  render: ({ facet, options }) =>
    html`<meeting-filter-chips facet=${facet} .options=${options}>
      <span slot="label">Which days suit you?</span>
    </meeting-filter-chips>`,
  play: shows('Which days suit you?'),
};

/** With a `name` it takes part in a form, one entry for each choice, as native checkboxes do. */
export const InAForm: Story = {
  args: { name: 'day', values: ['1', '3'] },
  render: (args, context) => html`<form>${meta.render!(args, context)}</form>`,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Friday');
    await waitFor(() =>
      expect(new FormData(canvasElement.querySelector('form')!).getAll('day')).toEqual([
        '1',
        '3',
        '5',
      ]),
    );
  },
};

/** In a finder the values and the numbers are the feed's own, and a choice changes them all. */
export const InAFinder: Story = {
  args: { facet: 'attendance', options: [] },
  decorators: [inFinder],
  render: (args, context) =>
    html`${meta.render!(args, context)} <meeting-summary></meeting-summary>`,
  play: async (context) => {
    await press(context.canvasElement, 'Online');
    await shows('3 meetings')(context);
  },
};

const nothing = { args: { options: [] } };

export const Loading: Story = {
  ...nothing,
  ...states.loading,
  decorators: [
    inFinder,
    because('There is nothing to choose from until the list has come, and nothing is shown.'),
  ],
  play: shows('until the list has come'),
};

export const Failed: Story = {
  ...nothing,
  ...states.failed,
  decorators: [inFinder, because('No list has come, and nothing is shown.')],
  play: shows('nothing is shown'),
};

export const Empty: Story = {
  ...nothing,
  decorators: [because('A feed that says nothing of a facet offers no choice of it.')],
  play: shows('offers no choice'),
};

export const LongWords: Story = {
  args: {
    facet: 'fellowship',
    label: 'Which of these organisations have you heard of before?',
    options: [
      option('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Recovery Fellowship', 4),
      option('a-fellowship-whose-name-the-feed-wrote-with-dashes-and-nowhere-a-place-to-break', 2),
    ],
  },
  play: shows('Which of these organisations'),
};

export const Welsh: Story = { ...states.welsh, play: shows('Dydd Llun') };

export const RightToLeft: Story = { globals: { dir: 'rtl' }, args: { values: ['2'] } };

export const Dark: Story = {
  ...states.dark,
  args: { values: ['2'], options: [...days.slice(0, 4), option('5', 0), ...days.slice(5)] },
};

export const Narrow: Story = {
  ...states.narrow,
  args: { facet: 'focus', options: focus, values: ['drugs'] },
};

export const Alone: Story = {
  name: 'Beside another facet',
  decorators: [inFinder],
  parameters: { finder: { meetings: meetings.many } },
  render: () =>
    html`<meeting-filter-chips facet="day"></meeting-filter-chips>
      <meeting-filter-chips facet="fellowship"></meeting-filter-chips>`,
  play: shows('SMART Recovery'),
};
