/** A finder in each language that ships, and in two that nobody speaks. The toolbar has them for every story. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import { registerStrings } from '../src/index.js';
import { clock } from './data/clock.js';
import { narrow } from './data/frames.js';
import { find, shows } from './data/hands.js';
import * as meetings from './data/meetings.js';
import { accented, longWords } from './data/pseudo.js';

registerStrings(accented);
registerStrings(longWords);

const meta: Meta = {
  title: 'Guides/Languages in use',
  tags: ['!autodocs'],
  render: () =>
    html`<meeting-finder
      .meetings=${meetings.several}
      .clock=${clock}
      views="list map week"
      near-me
      plan
      guide
    ></meeting-finder>`,
};
export default meta;

type Story = StoryObj;

/** Opens the details of one meeting, and waits for words of the language in the finder and in the details. */
const opened =
  (...words: readonly string[]): Story['play'] =>
  async (context) => {
    const card = await find(context.canvasElement, 'meeting-card', 'The Whole Nine Yards');
    await userEvent.click(await find(card, '[part=toggle]'));
    // the last that comes: what can be done with a meeting
    await find(card, '[part=action-plan]');
    await shows(...words)(context);
  };

export const Welsh: Story = {
  name: 'Welsh: Cymraeg',
  globals: { lang: 'cy' },
  play: opened('Help nawr', 'Pwy sy’n cael dod'),
};
export const Polish: Story = {
  name: 'Polish, begun: polski',
  globals: { lang: 'pl' },
  play: opened('Pomoc teraz', 'Kto może przyjść', 'Część tekstu jest po angielsku.'),
};
export const Romanian: Story = {
  name: 'Romanian, begun: română',
  globals: { lang: 'ro' },
  play: opened('Ajutor acum', 'Cine poate veni', 'O parte din text este în engleză.'),
};
export const Urdu: Story = {
  name: 'Urdu, begun: اردو',
  globals: { lang: 'ur', dir: 'rtl' },
  play: opened('ابھی مدد', 'کون آ سکتا ہے', 'کچھ حصہ انگریزی میں ہے۔'),
};
export const Punjabi: Story = {
  name: 'Punjabi, begun: ਪੰਜਾਬੀ',
  globals: { lang: 'pa' },
  play: opened('ਹੁਣੇ ਮਦਦ', 'ਕੌਣ ਆ ਸਕਦਾ ਹੈ', 'ਕੁਝ ਹਿੱਸਾ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ।'),
};
export const Gaelic: Story = {
  name: 'Scottish Gaelic, begun: Gàidhlig',
  globals: { lang: 'gd' },
  play: opened('Cuideachadh an-dràsta', 'Cò dh’fhaodas tighinn', 'Tha cuid sa Bheurla.'),
};

/** What stands without brackets came from the feed, or can't be translated. */
export const Accented: Story = {
  name: 'Longer, with accents, in brackets',
  globals: { lang: 'en-XA' },
  play: opened('[Hëlp ñöw'),
};
export const LongWords: Story = {
  name: 'Words that can’t be broken, at 320 px',
  decorators: [narrow],
  globals: { lang: 'en-XL' },
  play: opened('Helpnow'),
};
