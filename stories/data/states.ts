/** The states that every element is shown in, as pieces of stories. */
import type { Decorator } from '@storybook/web-components-vite';
import { feeds } from './feeds.js';
import { narrow as narrowFrame } from './frames.js';
import * as meetings from './meetings.js';

/** For elements within `inFinder`. */
export const loading = { parameters: { finder: { src: feeds.never } } };
export const failed = { parameters: { finder: { src: feeds.absent } } };
export const empty = { parameters: { finder: { src: feeds.none } } };

export const welsh = { globals: { lang: 'cy' } };
export const rightToLeft = {
  globals: { dir: 'rtl' },
  parameters: { finder: { meetings: meetings.rightToLeft } },
};
export const dark = { globals: { theme: 'dark' } };
export const narrow = { decorators: [narrowFrame] satisfies Decorator[] };
