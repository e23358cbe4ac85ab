/** A stand-in for the host's page: the toolbar's theme, language and direction, as a page sets them. */
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

const choice = (
  title: string,
  icon: 'contrast' | 'globe' | 'transfer',
  items: [value: string, title: string][],
) => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: items.map(([value, name]) => ({ value, title: name })),
    dynamicTitle: true,
  },
});

export const globalTypes: Preview['globalTypes'] = {
  theme: choice('Theme', 'contrast', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  lang: choice('Language', 'globe', [
    ['en', 'English'],
    ['cy', 'Cymraeg'],
  ]),
  dir: choice('Direction', 'transfer', [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
};

export const initialGlobals: Preview['initialGlobals'] = { theme: 'light', lang: 'en', dir: 'ltr' };

export const surroundings: Decorator = (story, { globals }) => {
  const { theme, lang, dir } = globals as Record<'theme' | 'lang' | 'dir', string>;
  const page = `color-scheme: ${theme}; background: Canvas; color: CanvasText; padding: 1rem;
    font-family: system-ui, sans-serif`;
  // Made anew in another language: elements follow the language of the whole page, not of a box
  return html`${keyed(
    lang,
    html`<div class="page" lang=${lang} dir=${dir} .style=${page}>${story()}</div>`,
  )}`;
};
