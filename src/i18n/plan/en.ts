/** The plan in British English. */
import type { PlanWords } from './strings.js';

const kinds = {
  '12-step': '12-step',
  secular: 'secular',
  'buddhist-inspired': 'Buddhist-inspired',
  faith: 'faith-based',
} as const;

const meetings = (count: number): string => (count === 1 ? '1 meeting' : `${count} meetings`);
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

export const enPlan: PlanWords = {
  lang: 'en',
  title: (count) => (count ? `My plan: ${meetings(count)}` : 'My plan'),
  practiceTitle: (count, limit) => `For the sheet: ${count} of ${limit} meetings`,
  mine: 'On my plan',
  forSheet: 'Put on the sheet',
  full: (limit) => `The plan is full: ${limit} meetings`,
  show: 'Show',
  hide: 'Hide',
  empty: 'There is nothing here yet. Tick a meeting in the list to add it.',
  next: (date) => `Next on ${date}`,
  byDate: 'Put in order of date',
  earlier: (name) => `Move ${name} up`,
  later: (name) => `Move ${name} down`,
  remove: (name) => `Take off ${name}`,
  removeShort: 'Take off',
  clear: 'Clear all',
  printAndClear: 'Print and clear',
  lost: (count) =>
    count === 1
      ? 'One meeting of this plan is no longer in the list.'
      : `${count} meetings of this plan are no longer in the list.`,
  mix: (count, have, other) =>
    `You have ${small[count] ?? count} ${kinds[have]} meetings. Would you like to try a ${kinds[other]} one too? Many people try a few kinds before they decide.`,
  mixShow: (other) => `Show ${kinds[other]} meetings`,
  mixNo: 'No, thank you',
  keep: 'Keep on this device',
  keepHelp: 'Your plan goes when you leave this page, unless you keep it.',
  kept: 'Kept on this device. Other people who use it can see your plan.',
  forget: 'Delete from this device',
  keepFailed: 'This browser does not let us keep it.',
};
