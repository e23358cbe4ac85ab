/** What a text on the access of a building says, clause by clause. */
import type { AccessFeature } from '../core/meeting.js';

const features: readonly (readonly [RegExp, AccessFeature])[] = [
  [
    /(accessible|disabled|wheelchair)[ -]?(toilet|loo|wc)|toilet[^,]*\b(wheelchair|disabled)/i,
    'accessible-toilet',
  ],
  [/wheelchair|step[ -]?free|level access|\bramp/i, 'step-free'],
  [/(hearing|induction|audio)[ -]?loop/i, 'hearing-loop'],
  [/sign language|\bbsl\b/i, 'sign-language'],
  [/parking|car park/i, 'parking'],
];

const not = /\b(no|not|without|lacks?|isn[’']?t|unavailable)\b/i;

/** What is said for sure; two clauses that contradict each other say nothing. */
export function readAccessText(text: string): { readonly [feature in AccessFeature]?: boolean } {
  const said = new Map<AccessFeature, Set<boolean>>();
  for (const clause of text.slice(0, 2000).split(/[.;,\n]|\bbut\b|\band\b/i)) {
    // a clause is about one thing: the toilet of a wheelchair user is no ramp
    const feature = features.find(([pattern]) => pattern.test(clause))?.[1];
    if (feature) said.set(feature, (said.get(feature) ?? new Set()).add(!not.test(clause)));
  }
  return Object.fromEntries(
    [...said].flatMap(([feature, answers]) =>
      answers.size === 1 ? [[feature, [...answers][0]]] : [],
    ),
  );
}
