import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { MeetingPlanRequestEvent, MeetingPlanShowRequestEvent } from '../src/ui/events.js';
import type { MeetingPlan } from '../src/elements/meeting-plan.js';
import { clock } from './data/clock.js';
import { because, inFinder } from './data/frames.js';
import { find, shows } from './data/hands.js';
import * as meetings from './data/meetings.js';
import * as states from './data/states.js';

const meta: Meta<MeetingPlan> = {
  title: 'Elements/meeting-plan',
  component: 'meeting-plan',
  decorators: [inFinder],
  render: () => html`<meeting-plan></meeting-plan>`,
};
export default meta;

type Story = StoryObj<MeetingPlan>;

/** Puts meetings on the plan, unfolds it, and waits for the words. */
const planned =
  (ids: readonly string[], ...words: readonly string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const plan = await find(canvasElement, 'meeting-plan');
    plan.dispatchEvent(new MeetingPlanRequestEvent(ids));
    plan.dispatchEvent(new MeetingPlanShowRequestEvent());
    await find(canvasElement, '[part=plan-title]');
    await shows(...words)({ canvasElement });
  };

const two = [meetings.onNow.id, meetings.tomorrow.id];

export const Default: Story = { play: planned(two, 'My plan: 2 meetings', 'Keep on this device') };

/** Both are of one kind: another may be tried too. */
export const OneKind: Story = {
  play: planned([meetings.onNow.id, meetings.startsSoon.id], 'Would you like to try a secular one'),
};

/** A plan that has begun, with nothing on it. */
export const Empty: Story = { play: planned([], 'There is nothing here yet.') };

/** No plan: nothing is shown. */
export const NoPlan: Story = {
  decorators: [because('No plan has begun, so nothing is shown.')],
};

/** Staff choose for somebody else: print with one press, and nothing is left. */
export const Practice: Story = {
  decorators: [],
  render: () =>
    html`<meeting-finder-provider for="practice" .meetings=${meetings.several} .clock=${clock}
      ><meeting-plan></meeting-plan
    ></meeting-finder-provider>`,
  parameters: { finder: false },
  play: planned(two, 'For the sheet: 2 of 6 meetings', 'Print and clear'),
};

export const Narrow: Story = { ...states.narrow, play: planned(two, 'My plan: 2 meetings') };
export const Welsh: Story = { ...states.welsh, play: planned(two, 'Fy nghynllun: 2 gyfarfod') };
export const RightToLeft: Story = {
  globals: { dir: 'rtl' },
  play: planned(two, 'My plan: 2 meetings'),
};
export const Dark: Story = { ...states.dark, play: planned(two, 'My plan: 2 meetings') };
