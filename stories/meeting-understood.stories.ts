import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Meant } from '../src/core/results.js';
import type { MeetingUnderstood } from '../src/elements/meeting-understood.js';
import { because, inFinder } from './data/frames.js';
import { find, shown, shows } from './data/hands.js';
import * as states from './data/states.js';

type Args = Pick<MeetingUnderstood, 'meant'>;

const meta: Meta<Args> = {
  title: 'Elements/meeting-understood',
  component: 'meeting-understood',
  decorators: [inFinder],
  render: () => html`<meeting-search></meeting-search><meeting-understood></meeting-understood>`,
};
export default meta;

type Story = StoryObj<Args>;

const type = async (canvas: HTMLElement, words: string) =>
  userEvent.type(await find(canvas, 'input'), words);

const searching = (words: string, ...answer: readonly string[]): Story => ({
  play: async (context) => {
    await type(context.canvasElement, words);
    await shows(...answer)(context);
  },
});

/** Each chip may be taken off: its words are then searched for as they stand. */
export const Default: Story = searching(
  'women’s NA tonight near Cardiff',
  'We understood: Women NA Tonight Near Cardiff',
);

export const Days: Story = searching('aa this weekend after 6pm', 'AA', 'This weekend');

/** The button stays where it was, and the keyboard on it, so that it can be undone at once. */
export const TakenOff: Story = {
  name: 'A meaning taken off',
  play: async (context) => {
    await type(context.canvasElement, 'women’s NA tonight');
    const chip = () => find<HTMLButtonElement>(context.canvasElement, 'button[part]', '“');
    await userEvent.click(await find(context.canvasElement, '[part=chip]', 'NA'));
    await shows('Put back “NA”')(context);
    const pressed = await chip();
    await expect(pressed.getRootNode()).toHaveProperty('activeElement', pressed);
  },
};

export const PutBack: Story = {
  name: 'A meaning put back',
  play: async (context) => {
    await TakenOff.play!(context);
    await userEvent.click(await find(context.canvasElement, '[part=chip-off]'));
    await waitFor(() =>
      expect(shown(context.canvasElement)).toContain('We understood: Women NA Tonight'),
    );
  },
};

/** Words alone: there is nothing to say, and it takes no room. */
export const NothingUnderstood: Story = {
  decorators: [because('Nothing beyond the words was understood.')],
  ...searching('candlelight', 'Nothing beyond'),
};

const day = (text: string, from: number, ...values: readonly string[]): Meant => ({
  text,
  span: [from, from + text.length],
  meaning: { kind: 'facet', facet: 'day', values },
});

/** With `meant` it needs no finder; pressing a chip tells the page. */
export const WithoutAFinder: Story = {
  parameters: { finder: false },
  args: { meant: [day('mon-fri', 0, '1', '2', '3', '4', '5'), day('sun', 8, '0')] },
  render: ({ meant }) => html`<meeting-understood .meant=${meant}></meeting-understood>`,
  play: shows('Monday, Tuesday, Wednesday, Thursday or Friday', 'Sunday'),
};

export const LongWords: Story = {
  parameters: { finder: false },
  args: {
    meant: [
      {
        text: 'ger Llanfair',
        span: [0, 12],
        meaning: {
          kind: 'near',
          place: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
          about: true,
        },
      },
    ],
  },
  render: WithoutAFinder.render!,
  play: shows('Near Llanfair', '(about)'),
};

export const Welsh: Story = {
  ...states.welsh,
  ...searching('cyfarfod NA heno', 'Rydyn ni wedi deall: NA Heno'),
};

export const RightToLeft: Story = {
  ...states.rightToLeft,
  ...searching('women tonight', 'Women Tonight'),
};

export const Dark: Story = { ...states.dark, ...searching('women tonight', 'Women Tonight') };

export const Narrow: Story = {
  ...states.narrow,
  ...searching('women’s NA tonight near Cardiff', 'Near Cardiff'),
};
