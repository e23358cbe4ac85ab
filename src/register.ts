/** Defines every element, for bundlers: `import 'meeting-finder/register'`. */
import { start } from './start.js';
import type { Part } from './ui/part-loader.js';

const parts: Readonly<Record<string, () => Promise<Part>>> = {
  cy: () => import('./parts/cy.js'),
  search: () => import('./parts/search.js'),
  types: () => import('./parts/types.js'),
};

start(async (name) => (Object.hasOwn(parts, name) ? parts[name]!() : undefined));
