/** Under the chips: which of several places is meant, how far the furthest is, and whose data says so. */
import type { TemplateResult } from 'lit';
import type { Meaning } from '../core/results.js';
import { foundOf } from '../i18n/found/found.js';
import type { ChipsContext } from './understood-chips.js';

type Near = Meaning & { readonly kind: 'near' };

/** When the nearest is further than this, meetings online are offered; kilometres, about ten miles. */
const far = 16;

export function placeNotes(context: ChipsContext): readonly TemplateResult[] {
  const found = context.parts.find(
    (part): part is readonly [string, Near] => part[1]?.kind === 'near',
  );
  if (!found) return [];
  const [typed, near] = found;
  const { html, strings, hits } = context;
  if (!near.place && !hits.some(({ distance }) => distance !== undefined))
    return [html`<p class="note" part="distance">${foundOf(strings).whereAreYou}</p>`];
  return [
    ...choices(context, typed, near),
    ...(near.open && near.place ? [] : distances(context)),
    ...(near.credits ?? []).map(
      (credit) => html`<p class="credit" part="place-credit"><bdi>${credit}</bdi></p>`,
    ),
  ];
}

function choices(
  { html, strings, text, search }: ChipsContext,
  typed: string,
  { place, choices: all = [], open }: Near,
): readonly TemplateResult[] {
  const found = foundOf(strings);
  const offered = open ? all : all.slice(1);
  if (!offered.length) return [];
  const words = open
    ? found.whichPlace(place, all.length)
    : found.otherPlaces(place.split(',')[0]!);
  return [
    html`<div class="chips" part="place-choices" role="group" aria-labelledby="which">
      <bdi id="which" part="label">${words}</bdi>
      ${offered.map(
        (choice) =>
          html`<button
            class="chip button"
            part="chip place-choice"
            type="button"
            @click=${() => search(text.replace(typed, () => found.nearTo(choice)))}
          >
            <bdi>${choice}</bdi>
          </button>`,
      )}
    </div>`,
  ];
}

function distances({
  html,
  strings,
  hits,
  online,
  areOnline,
}: ChipsContext): readonly TemplateResult[] {
  const found = foundOf(strings);
  const all = hits.flatMap(({ distance }) => distance ?? []);
  if (!all.length) return [];
  const say = (km: number): string => strings.distance(km, 'mi');
  const nearest = Math.min(...all);
  // What has the name of the place comes first, wherever it is.
  const inOrder = all.every((km, at) => !at || km >= all[at - 1]!);
  const furthest = found.furthest(say(Math.max(...all)), inOrder);
  if (nearest <= far || !online || !areOnline())
    return [html`<p class="note" part="distance"><bdi>${furthest}</bdi></p>`];
  return [
    html`<p class="note" part="distance">
      <bdi>${found.nearestIs(say(nearest))}</bdi>
      <button class="chip button" part="chip online" type="button" @click=${online}>
        ${found.showOnline}
      </button>
    </p>`,
  ];
}
