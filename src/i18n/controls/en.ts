/** The English of the button that looks for meetings near the reader. */
import type { ControlWords } from './strings.js';

export const enControls: ControlWords = {
  lang: 'en',
  promise: 'Stays on this device. We do not keep it.',
  use: 'Use my location',
  finding: 'Finding where you are …',
  near: 'Near you',
  forget: 'Forget where I am',
  furthest: (distance) => `Nearest first. The furthest shown is ${distance} away.`,
  nearestIs: (distance) =>
    `The nearest meeting is ${distance} away. Online meetings are open to you wherever you are.`,
  times: 'Soon',
  quick: [
    ['Next 2 hours', 'in the next 2 hours'],
    ['Today', 'today'],
    ['Tomorrow', 'tomorrow'],
    ['This weekend', 'this weekend'],
  ],
  show: 'Show as',
  views: { list: 'List', map: 'Map', week: 'Week' },
  print: 'Print this list',
  printFailed: 'Sorry, this could not be printed here.',
  faults: {
    denied: 'Your browser did not share your place. You can type a town or postcode instead.',
    unavailable:
      'Your device could not tell where you are. You can type a town or postcode instead.',
    timeout: 'This took too long. Try again, or type a town or postcode.',
  },
};
