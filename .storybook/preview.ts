import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json';
import '../src/register.js';
import { eventNames, extractArgTypes, extractComponentDescription } from './api-tables.js';
import { globalTypes, initialGlobals, surroundings } from './surroundings.js';

setCustomElementsManifest(manifest);

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
      },
    },
    docs: {
      extractArgTypes,
      extractComponentDescription,
      // The story as it is written, without the page we put around it
      source: { excludeDecorators: true },
    },
    layout: 'fullscreen',
    options: { storySort: { order: ['Start here', 'Guides', 'Elements', 'Decisions'] } },
  },
};

export default preview;
