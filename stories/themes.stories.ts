/** The themes that ship, each on a finder with something of everything. The toolbar has them for every story. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clock } from './data/clock.js';
import { shows } from './data/hands.js';
import * as meetings from './data/meetings.js';

const meta: Meta = {
  title: 'Guides/Themes',
  tags: ['!autodocs'],
  render: () =>
    html`<meeting-finder
      .meetings=${meetings.several}
      .clock=${clock}
      filters="day=0"
      clinical-text="approved"
      guide
    ></meeting-finder>`,
  play: shows('Candlelight', 'Call 999 if someone:'),
};
export default meta;

type Story = StoryObj;

export const Default: Story = {};
export const Practice: Story = { globals: { look: 'practice' } };
export const CharityWarm: Story = { globals: { look: 'charity-warm' } };
export const HighContrast: Story = { globals: { look: 'high-contrast' } };
export const Dark: Story = { name: 'Dark on any page', globals: { look: 'dark' } };
export const Inherit: Story = { name: 'All from the page', globals: { look: 'inherit' } };

export const ForcedColours: Story = {
  name: 'As with forced colours',
  globals: { contrast: 'forced' },
};

export const RightToLeft: Story = { globals: { look: 'practice', dir: 'rtl' } };
export const Welsh: Story = {
  globals: { look: 'charity-warm', lang: 'cy' },
  play: shows('Candlelight', 'Dydd Sul'),
};
