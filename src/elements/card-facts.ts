/** What a card says at a glance: the kind of meeting, its badges, the way to join. */
import { html, type TemplateResult } from 'lit';
import { facets } from '../core/facets.js';
import type { Access, AccessFeature, Meeting } from '../core/meeting.js';
import type { Strings } from '../i18n/strings.js';
import { languageName } from '../ui/language-name.js';
import { facetValueLabel, kindWords, type Fellowships } from '../ui/labels.js';

/** Enough to choose by; the rest stands in the details. */
const maxBadges = 4;

const accessOrder = facets.find(({ id }) => id === 'access')!.order as readonly AccessFeature[];

/** "AA · 12-step · In person". */
export function kindLine(strings: Strings, meeting: Meeting, fellowships?: Fellowships): string {
  const attendance = strings.filters.values.attendance[meeting.attendance];
  return [...kindWords(strings, meeting, fellowships), attendance].join(' · ');
}

/** Access features by what is known of them. */
export function accessFeatures(access: Access = {}, known: boolean | undefined): AccessFeature[] {
  return accessOrder.filter((feature) => access[feature] === known);
}

/** Short words that help to choose, the most telling first. */
export function badges(strings: Strings, meeting: Meeting): string[] {
  const { who, access, proof } = meeting;
  const audience = (value: string) => facetValueLabel(strings, 'audience', value);
  const spoken = (who?.languages ?? []).filter((tag) => !strings.lang.startsWith(tag));
  return [
    ...(who?.audiences ?? []).map(audience),
    ...spoken.map((tag) => strings.card.spokenLanguage(languageName(strings, tag))),
    // "Open to anyone" beside "Women" says neither
    ...(who?.openness === 'open' && !who.audiences?.length ? [audience('open')] : []),
    ...accessFeatures(access, true).map((value) => facetValueLabel(strings, 'access', value)),
    ...(proof ? [strings.card.proof] : []),
  ].slice(0, maxBadges);
}

/** The button that leads into an online meeting. */
export function joinLink(strings: Strings, { online }: Meeting): TemplateResult | undefined {
  if (!online?.url) return undefined;
  return html`<div class="join">
    <a
      class="button main"
      part="join"
      href=${online.url}
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      >${strings.card.join(online.host ?? new URL(online.url).host)}</a
    >
  </div>`;
}

/** A number that a press rings; what is read out around it in a feed is not dialled. */
export const telephone = (number: string): TemplateResult =>
  html`<a href="tel:${number.replace(/[^\d+,;#*]/g, '').replaceAll('#', '%23')}"
    ><bdi>${number}</bdi></a
  >`;
