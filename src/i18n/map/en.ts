/** The English of the map. */
import type { MapWords } from './strings.js';

export const enMap: MapWords = {
  lang: 'en',
  map: 'Map of the meetings',
  keys: 'Arrow keys go from one place to the next. The list below has the same meetings.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  all: 'Show all',
  at: (meetings, place) => `${meetings}, ${place}`,
  around: (meetings, town) => `${meetings} around ${town}`,
  roughly: 'roughly here',
  here: (meetings) => `${meetings} here`,
  close: 'Close',
  listNear: 'List what is near here first',
  listBySoonest: 'List the next meetings first',
  area: 'The shaded circle shows roughly where. The list does not give the exact place.',
  online: (count) =>
    count === 1
      ? 'One more meeting is online only. It is in the list.'
      : `${count} more meetings are online only. They are in the list.`,
  nowhere: (count) =>
    count === 1
      ? 'For one more meeting we do not know where to draw it. It is in the list.'
      : `For ${count} more meetings we do not know where to draw them. They are in the list.`,
  more: (count) => `And ${count} more. Zoom in, or search, to see fewer.`,
  none: 'None of these meetings can be shown on a map. Please see the list.',
  consent: (host) =>
    `To show streets, your device asks ${host} for pictures. It will see your internet address and which area you look at, but not what you search for.`,
  showStreets: 'Show streets',
  hideStreets: 'Hide streets',
  streetsFailed: 'The streets did not load.',
  outlineBy: 'Outline: Natural Earth',
};
