/** Defines every element, for bundlers: `import 'meeting-finder/register'`. */
import { start } from './start.js';

start(async (lang) => (lang === 'cy' ? (await import('./parts/cy.js')).default : undefined));
