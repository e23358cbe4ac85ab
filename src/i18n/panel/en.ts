import { enProblems } from '../problems/en.js';
import { plural, withCommas as number } from '../strings.js';
import type { PanelWords } from './strings.js';

export const enPanel: PanelWords = {
  title: 'For whoever keeps this list',
  note: 'Everybody who comes to this page sees this box. Take the word “debug” out of the tag when you are done.',
  loading: 'The list is still loading.',
  shown: (count) =>
    plural('en', count, {
      one: '1 meeting is shown',
      other: `${number(count)} meetings are shown`,
    }),
  noProblems: 'Nothing is wrong with the list.',
  kept: (why) => `An earlier copy is shown. ${why}`,
  empty: 'The list that came last has no meetings.',
  shrunk: 'The list that came last has lost most of its meetings.',
  leftOut: 'Left out',
  more: (count) => `and ${number(count)} more: “npx meeting-finder check” lists them all`,
  problems: enProblems,
};
