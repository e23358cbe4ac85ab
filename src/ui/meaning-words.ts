/** What a part of a search was taken for, in words: for its chip, and for whoever listens. */
import type { Meaning } from '../core/results.js';
import type { When } from '../core/when.js';
import type { Strings } from '../i18n/strings.js';
import { capital } from './capital.js';
import { facetValueLabel, type Fellowships } from './labels.js';

/** An evening that goes on into the small hours; minutes after midnight. */
const evening = 17 * 60;
const smallHours = 5 * 60;

/** "Women", "Today, after 5pm", "Near LS6 (about)". */
export function meaningWords(
  strings: Strings,
  meaning: Meaning,
  fellowships?: Fellowships,
): string {
  if (meaning.kind === 'near') return strings.understood.near(meaning.place, meaning.about);
  if (meaning.kind === 'when') return whenWords(strings, meaning.when);
  const { facet, values } = meaning;
  // "Online" and "in person" take in what is both, and need not say so.
  const said = values.filter((value) => value !== 'hybrid' || values.length === 1);
  return strings.understood.or(
    said.map((value) => facetValueLabel(strings, facet, value, fellowships)),
    facet === 'fellowship',
  );
}

function whenWords(strings: Strings, { date, from, to, within }: When): string {
  const { understood, today, tomorrow } = strings;
  const night = to === smallHours && (from ?? 0) > to;
  if (date === 'today' && from === evening && night) return understood.tonight;
  const { weekend, week } = understood;
  const parts = [
    date && { today, tomorrow, weekend, week }[date],
    from === undefined
      ? to !== undefined && understood.before(to)
      : to === undefined || night
        ? understood.after(from)
        : strings.timeRange(from, to),
    within === 0 ? strings.onNow : within && understood.within(within),
  ];
  return capital(strings, parts.filter(Boolean).join(', '));
}
