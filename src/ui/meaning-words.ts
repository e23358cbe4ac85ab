/** What a part of a search was taken for, in words: for its chip, and for whoever listens. */
import type { Meaning } from '../core/results.js';
import type { When } from '../core/when.js';
import { foundOf } from '../i18n/found/found.js';
import type { Strings } from '../i18n/strings.js';
import { capital } from './capital.js';
import type { facetValueLabel, Fellowships } from './labels.js';

/** An evening that goes on into the small hours; minutes after midnight. */
const evening = 17 * 60;
const smallHours = 5 * 60;

/** "Women", "Today, after 5pm", "Near LS6 (about)"; `label` is given, for it has tables behind it. */
export function meaningWords(
  strings: Strings,
  meaning: Meaning,
  label: typeof facetValueLabel,
  fellowships: Fellowships | undefined,
): string {
  const found = foundOf(strings);
  if (meaning.kind === 'near' && !meaning.place) return found.nearYou;
  if (meaning.kind === 'near')
    return found.near(meaning.place, meaning.about) + (meaning.open ? '?' : '');
  if (meaning.kind === 'when') return whenWords(strings, meaning.when);
  const { facet, values } = meaning;
  // "Online" and "in person" take in what is both, and need not say so.
  const said = values.filter((value) => value !== 'hybrid' || values.length === 1);
  return found.or(
    said.map((value) => label(strings, facet, value, fellowships)),
    facet === 'fellowship',
  );
}

function whenWords(strings: Strings, { date, from, to, within }: When): string {
  const { today, tomorrow, time } = strings;
  const found = foundOf(strings);
  const { tonight, weekend, week } = found;
  const night = to === smallHours && (from ?? 0) > to;
  if (date === 'today' && from === evening && night) return tonight;
  const parts = [
    date && { today, tomorrow, weekend, week }[date],
    from === undefined
      ? to !== undefined && found.before(time(to))
      : to === undefined || night
        ? found.after(time(from))
        : strings.timeRange(from, to),
    within === 0 ? strings.onNow : within && found.within(within),
  ];
  return capital(strings, parts.filter(Boolean).join(strings.comma));
}
