/** A stand-in for the host's page: the toolbar's look, scheme, language and direction, as a page sets them. */
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import charityWarm from '../src/themes/charity-warm.css?inline';
import dark from '../src/themes/dark.css?inline';
import standard from '../src/themes/default.css?inline';
import highContrast from '../src/themes/high-contrast.css?inline';
import inherit from '../src/themes/inherit.css?inline';
import practice from '../src/themes/practice.css?inline';
import { fewColours, forceColours } from './forced-colours.js';

const choice = (
  title: string,
  icon: 'contrast' | 'eye' | 'globe' | 'paintbrush' | 'transfer',
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

/** The themes that ship, as a page would link them. */
export const looks: Readonly<Record<string, string>> = {
  default: standard,
  practice,
  'charity-warm': charityWarm,
  'high-contrast': highContrast,
  dark,
  inherit,
};

export const globalTypes: Preview['globalTypes'] = {
  look: choice('Theme', 'paintbrush', [
    ['default', 'Default'],
    ['practice', 'Practice'],
    ['charity-warm', 'Charity, warm'],
    ['high-contrast', 'High contrast'],
    ['dark', 'Dark on any page'],
    ['inherit', 'All from the page'],
  ]),
  theme: choice('Page', 'contrast', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  contrast: choice('Forced colours', 'eye', [
    ['own', 'Its own colours'],
    ['forced', 'Forced colours'],
  ]),
  lang: choice('Language', 'globe', [
    ['en', 'English'],
    ['cy', 'Cymraeg'],
    ['gd', 'Gàidhlig'],
    ['pl', 'Polski'],
    ['pa', 'ਪੰਜਾਬੀ'],
    ['ro', 'Română'],
    ['ur', 'اردو'],
  ]),
  dir: choice('Direction', 'transfer', [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
};

export const initialGlobals: Preview['initialGlobals'] = {
  look: 'default',
  theme: 'light',
  contrast: 'own',
  lang: 'en',
  dir: 'ltr',
};

export const surroundings: Decorator = (story, { globals }) => {
  const { look, theme, contrast, lang, dir } = globals as Record<
    'look' | 'theme' | 'contrast' | 'lang' | 'dir',
    string
  >;
  const forced = contrast === 'forced';
  forceColours(forced);
  const page = `color-scheme: ${theme}; background: Canvas; color: CanvasText; padding: 1rem;
    font-family: system-ui, sans-serif`;
  // Made anew in another language: elements follow the language of the whole page, not of a box
  return html`<style>
      ${forced ? fewColours : looks[look]}</style
    >${keyed(
      lang,
      html`<div class="page" lang=${lang} dir=${dir} .style=${page}>${story()}</div>`,
    )}`;
};
