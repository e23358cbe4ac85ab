import { enProblems } from '../problems/en.js';
import { plural, withCommas as number } from '../strings.js';
import type { CheckWords } from './strings.js';

export const enCheck: CheckWords = {
  title: 'How the list reads',
  shown: (count) =>
    plural('en', count, {
      one: '1 meeting will be shown',
      other: `${number(count)} meetings will be shown`,
    }),
  allWell: 'Nothing is wrong with the list.',
  leftOut: 'Left out',
  lookAt: 'Shown, but please check',
  coverage: 'What the list tells people',
  facts: {
    position: 'have a place on the map, so people find them by distance',
    join: 'say how to join online or by phone',
    access: 'say something about access, such as steps',
    end: 'say when they end',
    checked: 'say when somebody last checked them',
    fellowship: 'say whose meetings they are',
  },
  of: (having, all, percent) => `${number(having)} of ${number(all)} (${percent}%)`,
  twice: 'These may be in the list twice',
  stale: (months) => `Nobody has checked these for ${months} months`,
  across: (count) =>
    plural('en', count, {
      one: '1 meeting is in more than one list and would be shown once.',
      other: `${number(count)} meetings are in more than one list and would be shown once.`,
    }),
  more: (count) => `and ${number(count)} more (--all lists them)`,
  columns: ['What', 'How many', 'Share'],
  problems: enProblems,
};
