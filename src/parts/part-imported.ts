/** Brings parts with `import()`, for bundlers: each becomes a file that loads when it is asked for. */
import type { Part } from '../ui/part-loader.js';

const parts: Readonly<Record<string, () => Promise<Part>>> = {
  actions: () => import('./actions.js'),
  approach: () => import('./approach.js'),
  bmlt: () => import('./bmlt.js'),
  cache: () => import('./cache.js'),
  controls: () => import('./controls.js'),
  csv: () => import('./csv.js'),
  cy: () => import('./cy.js'),
  debug: () => import('./debug.js'),
  details: () => import('./details.js'),
  exit: () => import('./exit.js'),
  found: () => import('./found.js'),
  gd: () => import('./gd.js'),
  guide: () => import('./guide.js'),
  help: () => import('./help.js'),
  holidays: () => import('./holidays.js'),
  map: () => import('./map.js'),
  'map-isles': () => import('./map-isles.js'),
  'map-world': () => import('./map-world.js'),
  merge: () => import('./merge.js'),
  next: () => import('./next.js'),
  pa: () => import('./pa.js'),
  paper: () => import('./paper.js'),
  pl: () => import('./pl.js'),
  places: () => import('./places.js'),
  plan: () => import('./plan.js'),
  read: () => import('./read.js'),
  referral: () => import('./referral.js'),
  ro: () => import('./ro.js'),
  search: () => import('./search.js'),
  suggestions: () => import('./suggestions.js'),
  ur: () => import('./ur.js'),
  week: () => import('./week.js'),
};

/** Undefined for a part that there is not. Rejects when its file does not come. */
export async function partImported(name: string): Promise<Part | undefined> {
  return Object.hasOwn(parts, name) ? parts[name]!() : undefined;
}
