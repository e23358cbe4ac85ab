/** Writes what a request was understood to ask in one line, so that tables of readings can be read. */
import type { Meaning } from '../../src/core/results.js';
import type { When } from '../../src/core/when.js';
import type { Understanding } from '../../src/search/understanding.js';

const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const sayWhen = ({ date, from, to, within }: When): string =>
  [
    date,
    from !== undefined && to !== undefined
      ? `${clock(from)}-${clock(to)}`
      : from !== undefined
        ? `from ${clock(from)}`
        : to !== undefined && `to ${clock(to)}`,
    within !== undefined && `within ${within}`,
  ]
    .filter(Boolean)
    .join(' ');

function sayMeaning(meaning: Meaning): string {
  if (meaning.kind === 'when') return sayWhen(meaning.when);
  if (meaning.kind === 'near') return `near ${meaning.place}${meaning.about ? ' about' : ''}`;
  return `${meaning.facet} ${meaning.values.join('+')}`;
}

/** `women's: audience women; tonight: today 17:00-5:00 | Leeds`: each part, and then the rest. */
export function say({ spans, rest }: Understanding): string {
  const parts = spans.map(({ text, meaning }) => `${text}: ${sayMeaning(meaning)}`).join('; ');
  return rest || !parts ? `${parts} | ${rest}`.trim() : parts;
}
