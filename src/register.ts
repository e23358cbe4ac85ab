/** Defines every element, for bundlers: `import 'meeting-finder/register'`. */
import { partImported } from './parts/part-imported.js';
import { start } from './start.js';

start(partImported);
