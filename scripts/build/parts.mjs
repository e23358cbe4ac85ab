/**
 * What loads later, beside the entry, only when asked for: name → source file.
 * Each becomes dist/parts/<name>.js, one self-contained module; the entry holds its hash.
 */
export const parts = {
  actions: 'src/parts/actions.ts',
  approach: 'src/parts/approach.ts',
  bmlt: 'src/parts/bmlt.ts',
  cache: 'src/parts/cache.ts',
  controls: 'src/parts/controls.ts',
  csv: 'src/parts/csv.ts',
  cy: 'src/parts/cy.ts',
  debug: 'src/parts/debug.ts',
  details: 'src/parts/details.ts',
  exit: 'src/parts/exit.ts',
  found: 'src/parts/found.ts',
  guide: 'src/parts/guide.ts',
  help: 'src/parts/help.ts',
  holidays: 'src/parts/holidays.ts',
  map: 'src/parts/map.ts',
  'map-isles': 'src/parts/map-isles.ts',
  'map-world': 'src/parts/map-world.ts',
  merge: 'src/parts/merge.ts',
  next: 'src/parts/next.ts',
  paper: 'src/parts/paper.ts',
  places: 'src/parts/places.ts',
  plan: 'src/parts/plan.ts',
  read: 'src/parts/read.ts',
  referral: 'src/parts/referral.ts',
  search: 'src/parts/search.ts',
  suggestions: 'src/parts/suggestions.ts',
  week: 'src/parts/week.ts',
};
