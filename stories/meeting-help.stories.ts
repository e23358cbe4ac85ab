import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MeetingHelp } from '../src/elements/meeting-help.js';
import { find, shows } from './data/hands.js';
import * as states from './data/states.js';

type Args = Pick<MeetingHelp, 'nation' | 'clinicalText' | 'lines' | 'debug'>;

const meta: Meta<Args> = {
  title: 'Elements/meeting-help',
  component: 'meeting-help',
  args: { nation: 'england', clinicalText: '', debug: false },
  render: ({ nation, clinicalText, lines, debug }) =>
    html`<meeting-help
      nation=${nation}
      clinical-text=${clinicalText}
      .lines=${lines}
      ?debug=${debug}
    ></meeting-help>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Presses the disclosure, then waits for the words. */
const unfolded =
  (...words: readonly string[]): Story['play'] =>
  async ({ canvasElement }) => {
    (await find(canvasElement, 'summary')).click();
    await shows(...words)({ canvasElement });
  };

/** 999 and Samaritans are in sight before anything else has loaded. */
export const Default: Story = { play: shows('Call 999', '116 123', 'More people to call or text') };

export const England: Story = { play: unfolded('NHS 111', 'FRANK') };
export const Wales: Story = { args: { nation: 'wales' }, play: unfolded('Live Fear Free') };
export const Scotland: Story = { args: { nation: 'scotland' }, play: unfolded('NHS 24') };
export const NorthernIreland: Story = {
  args: { nation: 'northern-ireland' },
  play: unfolded('Lifeline'),
};

/** Nobody has said where: the lines of the whole United Kingdom, and the choice. */
export const Anywhere: Story = { args: { nation: '' }, play: unfolded('Shout', 'Where are you?') };

/** What a clinician must have checked before a page may show it. */
export const ClinicallyApproved: Story = {
  args: { clinicalText: 'approved' },
  play: shows('has a fit (seizure)', 'do not stop suddenly'),
};

/** A line of the host's in place of one of ours, and a further one. The numbers are invented. */
export const OwnLines: Story = {
  args: {
    lines: [
      { id: 'frank', hidden: true },
      {
        id: 'sample',
        name: 'Sample Trust (invented)',
        kind: 'drugs',
        phone: '01632 960123',
        cost: 'standard',
        url: 'https://trust.example.org/',
        checked: '2026-11-01',
      },
    ],
  },
  play: unfolded('Sample Trust'),
};

/** A line that nobody has checked for a year is not shown, and whoever keeps the page is told. */
export const Stale: Story = {
  args: { debug: true, lines: [{ id: 'frank', checked: '2024-01-01' }] },
  parameters: {
    told: 'Nobody has checked these help lines for a year, so they are not shown: FRANK.',
  },
  play: unfolded('Nobody has checked these help lines for a year', 'FRANK'),
};

export const Narrow: Story = { ...states.narrow, play: unfolded('Shout') };
/** What a life may hang on stays in English until a native speaker has checked the Welsh. */
export const Welsh: Story = {
  ...states.welsh,
  args: { nation: 'wales', clinicalText: 'approved' },
  play: unfolded('am ddim', 'Call 999 if someone'),
};
export const RightToLeft: Story = { globals: { dir: 'rtl' }, play: unfolded('Shout') };
export const Dark: Story = {
  ...states.dark,
  args: { clinicalText: 'approved' },
  play: unfolded('Shout'),
};
