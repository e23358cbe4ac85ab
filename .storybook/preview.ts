import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json';
import './forced-colours.js';
import '../src/register.js';
import { eventNames, extractArgTypes, extractComponentDescription } from './api-tables.js';
import { globalTypes, initialGlobals, surroundings } from './surroundings.js';

setCustomElementsManifest(manifest);

/** The narrowest we draw for (1280 px at 400 %), a phone, a tablet, a laptop. */
const viewports = Object.fromEntries(
  [320, 360, 768, 1280].map((width) => [
    `px${width}`,
    { name: `${width} px`, styles: { width: `${width}px`, height: '100%' } },
  ]),
);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [surroundings, withActions],
  globalTypes,
  initialGlobals,
  parameters: {
    actions: { handles: eventNames },
    a11y: {
      test: 'error',
      // WCAG 2.2 AA with the size of targets, which axe leaves out unless it is asked
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // whoever speaks to the page says what they see
        rules: { 'label-content-name-mismatch': { enabled: true } },
      },
    },
    docs: {
      extractArgTypes,
      extractComponentDescription,
      // The story as it is written, without the page we put around it
      source: { excludeDecorators: true },
    },
    layout: 'fullscreen',
    viewport: { options: viewports },
    options: { storySort: { order: ['Start here', 'Guides', 'Elements', 'Decisions'] } },
  },
};

export default preview;
