import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { MeetingSearch } from '../src/elements/meeting-search.js';
import { inFinder } from './data/frames.js';
import { find, shows } from './data/hands.js';
import * as states from './data/states.js';

type Args = Pick<MeetingSearch, 'value' | 'label' | 'hint' | 'name' | 'disabled' | 'noSuggestions'>;

const meta: Meta<Args> = {
  title: 'Elements/meeting-search',
  component: 'meeting-search',
  args: { value: '', label: '', hint: '', name: '', disabled: false, noSuggestions: false },
  render: ({ value, label, hint, name, disabled, noSuggestions }) =>
    html`<meeting-search
      label=${label}
      hint=${hint}
      name=${name}
      ?disabled=${disabled}
      ?no-suggestions=${noSuggestions}
      .value=${value}
    ></meeting-search>`,
};
export default meta;

type Story = StoryObj<Args>;

const type = async (canvas: HTMLElement, words: string) =>
  userEvent.type(await find(canvas, 'input'), words);

/** In a finder, with what it finds. */
const withSummary: Story = {
  decorators: [inFinder],
  render: () => html`<meeting-search></meeting-search> <meeting-summary></meeting-summary>`,
};

export const Default: Story = { play: shows('Search by town, postcode, day or name') };

export const Typed: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'leeds');
    await find(canvasElement, '[part=clear]');
  },
};

export const Cleared: Story = {
  name: 'Cleared, with the keyboard back in the box',
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'leeds');
    await userEvent.click(await find(canvasElement, '[part=clear]'));
    const search = canvasElement.querySelector('meeting-search')!;
    await waitFor(() => expect(search.value).toBe(''));
    await expect(search.shadowRoot!.activeElement?.localName).toBe('input');
  },
};

export const LabelAndHint: Story = {
  name: 'Label and hint of your own',
  args: { label: 'Find a group', hint: 'A town or the first part of a postcode is enough.' },
  play: shows('Find a group', 'is enough'),
};

export const Slots: Story = {
  name: 'Label and hint as slots',
  render: () =>
    html`<meeting-search>
      <span slot="label">Find a <strong>group</strong></span>
      <span slot="hint">Try <kbd>LS6</kbd>.</span>
    </meeting-search>`,
  play: shows('Find a group', 'LS6'),
};

export const Disabled: Story = {
  args: { disabled: true, value: 'leeds' },
  play: async ({ canvasElement }) => {
    await expect(await find<HTMLInputElement>(canvasElement, 'input')).toBeDisabled();
  },
};

/** With a `name` it takes part in a form, as a native field does. */
export const InAForm: Story = {
  args: { name: 'q' },
  render: (args, context) => html`<form>${meta.render!(args, context)}</form>`,
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'york');
    await waitFor(() =>
      expect(new FormData(canvasElement.querySelector('form')!).get('q')).toBe('york'),
    );
  },
};

/** Room for the list, which lies over what follows. */
const withRoom: Decorator = (story) => html`<div .style=${'min-block-size: 22em'}>${story()}</div>`;

/** Suggestions come from what the finder holds, and from nowhere else. */
export const Suggestions: Story = {
  ...withSummary,
  decorators: [withRoom, inFinder],
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'meeting-summary', '12 meetings');
    const input = await find(canvasElement, 'input[role=combobox]');
    await userEvent.type(input, 'ca');
    await find(canvasElement, '[part=suggestion]');
    await userEvent.keyboard('{ArrowDown}');
    await find(canvasElement, '[aria-selected=true]');
  },
};

export const SuggestionTaken: Story = {
  ...withSummary,
  name: 'A suggestion, taken with Enter',
  decorators: [withRoom, inFinder],
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'meeting-summary', '12 meetings');
    await userEvent.type(await find(canvasElement, 'input[role=combobox]'), 'cardi');
    await find(canvasElement, '[part=suggestion]');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await find(canvasElement, 'meeting-summary', '1 meeting');
    await expect(canvasElement.querySelector('meeting-search')!.value).toBe('Cardiff');
  },
};

/** In a form Enter takes the suggestion that is active, and sends the form when none is. */
export const SuggestionsInAForm: Story = {
  ...withSummary,
  name: 'Suggestions in a form',
  decorators: [withRoom, inFinder],
  render: () =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      <meeting-search name="q"></meeting-search>
    </form>`,
  play: async ({ canvasElement }) => {
    await userEvent.type(await find(canvasElement, 'input[role=combobox]'), 'cardi');
    await userEvent.click(await find(canvasElement, '[part=suggestion]'));
    await waitFor(() =>
      expect(new FormData(canvasElement.querySelector('form')!).get('q')).toBe('Cardiff'),
    );
  },
};

export const NoSuggestions: Story = {
  ...withSummary,
  name: 'Suggestions switched off',
  render: () =>
    html`<meeting-search no-suggestions></meeting-search> <meeting-summary></meeting-summary>`,
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'meeting-summary', '12 meetings');
    await type(canvasElement, 'cardiff');
    await find(canvasElement, 'meeting-summary', '1 meeting');
    await expect(await find(canvasElement, 'input')).not.toHaveAttribute('role');
  },
};

export const Misspelt: Story = {
  ...withSummary,
  play: async (context) => {
    await find(context.canvasElement, 'meeting-summary', '12 meetings');
    await type(context.canvasElement, 'Cradiff');
    await shows('“Cradiff”', 'Cardiff', '1 meeting')(context);
  },
};

/** What is typed while the list comes is searched for when it is there. */
export const Loading: Story = {
  ...withSummary,
  ...states.loading,
  play: async (context) => {
    await type(context.canvasElement, 'leeds');
    await shows('Loading meetings…')(context);
  },
};

export const Failed: Story = { ...withSummary, ...states.failed, play: shows('did not load') };

export const Empty: Story = {
  ...withSummary,
  name: 'Nothing matches',
  play: async (context) => {
    await find(context.canvasElement, 'meeting-summary', '12 meetings');
    await type(context.canvasElement, 'xylophones');
    await shows('No meetings match')(context);
  },
};

export const LongWords: Story = {
  args: {
    label: 'Search the meetings of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    value: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch '.repeat(3),
  },
  play: shows('Search the meetings of'),
};

export const Welsh: Story = { ...states.welsh, play: shows('Chwil') };

export const RightToLeft: Story = { ...states.rightToLeft, args: { value: 'צעד ראשון' } };

export const Dark: Story = { ...states.dark, args: { value: 'leeds' } };

export const Narrow: Story = { ...states.narrow, args: { value: 'leeds' } };
