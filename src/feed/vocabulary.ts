/** The words of the model that a feed may use, and what else publishers write for them. */
import type {
  AccessFeature,
  Approach,
  Audience,
  Belief,
  Focus,
  Openness,
} from '../core/meeting.js';

/** A set that holds every member of a union: the compiler refuses one too few or too many. */
const all = <T extends string>(words: { readonly [word in T]: true }): ReadonlySet<T> =>
  new Set(Object.keys(words) as T[]);

export const accessFeatures = all<AccessFeature>({
  'step-free': true,
  'accessible-toilet': true,
  'hearing-loop': true,
  'sign-language': true,
  parking: true,
  children: true,
  dogs: true,
});

export const approaches = all<Approach>({
  '12-step': true,
  cbt: true,
  'secular-peer': true,
  'buddhist-inspired': true,
  faith: true,
  'family-support': true,
});

export const beliefs = all<Belief>({
  spiritual: true,
  secular: true,
  'non-theistic': true,
  faith: true,
  mixed: true,
});

export const focuses = all<Focus>({
  alcohol: true,
  drugs: true,
  medicine: true,
  gambling: true,
  food: true,
  'sex-and-relationships': true,
  'money-and-work': true,
  'mental-health': true,
  'other-behaviours': true,
  'family-and-friends': true,
});

export const audiences = all<Audience>({
  women: true,
  men: true,
  lgbtq: true,
  'young-people': true,
  'older-people': true,
  newcomers: true,
  'people-of-colour': true,
  professionals: true,
  'family-and-friends': true,
});

export const opennesses = all<Openness>({ open: true, closed: true, 'on-request': true });
