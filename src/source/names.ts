/** The order of meetings by name. */
import type { Meeting } from '../core/meeting.js';

function collatorFor(locale: string): Intl.Collator {
  const options = { numeric: true, sensitivity: 'base' } as const;
  try {
    return new Intl.Collator(locale, options);
  } catch {
    // A page's language may be written in a way that is no language tag.
    return new Intl.Collator('en', options);
  }
}

/** Compares two meetings by name, in the order of a language; those without one come last. */
export function compareNames(locale: string): (a: Meeting, b: Meeting) => number {
  const collator = collatorFor(locale);
  return ({ name: a }, { name: b }) =>
    a === undefined || b === undefined
      ? Number(a === undefined) - Number(b === undefined)
      : collator.compare(a, b);
}
