/** Every token to try by hand, on a finder with something of everything, and the CSS that comes of it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json';
import { clock } from './data/clock.js';
import { find, shows } from './data/hands.js';
import * as meetings from './data/meetings.js';

interface Property {
  readonly name: string;
  readonly description: string;
}

const { modules } = manifest as {
  modules: { declarations?: { cssProperties?: readonly Property[] }[] }[];
};
const tokens = modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ cssProperties = [] }) => cssProperties);

type Args = Record<string, string | undefined>;

const isColour = (name: string) => /color|background/.test(name);

const meta: Meta<Args> = {
  title: 'Guides/Theming lab',
  tags: ['!autodocs'],
  argTypes: Object.fromEntries(
    tokens.map(({ name, description }) => [
      name,
      { name, description, control: { type: isColour(name) ? 'color' : 'text' } },
    ]),
  ),
  render: (args) => {
    const lines = Object.entries(args).flatMap(([name, value]) =>
      name.startsWith('--') && value ? [`  ${name}: ${value};\n`] : [],
    );
    const css = `meeting-finder {\n${lines.join('')}}`;
    return html`<div .style=${lines.join('')}>
      <meeting-finder
        .meetings=${meetings.several}
        .clock=${clock}
        filters="day=0"
      ></meeting-finder>
      ${
        lines.length
          ? html`<p>For your style sheet:</p>
              <pre class="css">${css}</pre>
              <button
                type="button"
                @click=${async ({ currentTarget }: Event) => {
                  await navigator.clipboard.writeText(css);
                  (currentTarget as Element).textContent = 'Copied';
                }}
              >
                Copy the CSS
              </button>`
          : 'Set something under “Controls”: the CSS for it is written here.'
      }
    </div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** As it is where nothing is set: the page's own font and colours. */
export const Untouched: Story = { play: shows('Candlelight') };

export const Themed: Story = {
  args: {
    '--meeting-color-accent': '#005eb8',
    '--meeting-color-on-accent': '#ffffff',
    '--meeting-radius': '2px',
    '--meeting-space': '5px',
    '--meeting-list-gap': '1.25rem',
  },
  play: async ({ canvasElement }) => {
    const now = await find(canvasElement, '.now');
    if (getComputedStyle(now).backgroundColor !== 'rgb(0, 94, 184)')
      throw new Error('The accent does not reach the cards');
    await shows('For your style sheet:', '--meeting-color-accent: #005eb8;')({ canvasElement });
  },
};
