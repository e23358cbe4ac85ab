/** The next few meetings under a heading. It comes as a part, and is given Lit. */
import type { html as Html, TemplateResult } from 'lit';
import type { FinderResults, Hit } from '../core/results.js';
import type { Strings } from '../i18n/strings.js';
import { adoptSheet } from './adopt-sheet.js';
import type { meetingName } from './labels.js';
import { dayWords, occurrenceWords, soonWords } from './when.js';

const styles = `
.next {
  font-size: var(--meeting-font-size, medium);
  text-align: start;
}
.heading {
  font-size: 1.125em;
  font-weight: 700;
}
li {
  padding-block: calc(2 * var(--_space));
  border-block-end: var(--_border) solid var(--_line);
}
[part='when'] {
  font-weight: 650;
}
.muted {
  color: var(--_muted);
}
.sample {
  color: var(--_muted);
  font-weight: 400;
  border: 1px dashed;
  border-radius: 1em;
  padding-inline: 0.5em;
  font-size: 0.8em;
}
.all {
  display: inline-block;
  padding-block: calc(2 * var(--_space));
}
`;

export interface NextContext {
  readonly html: typeof Html;
  readonly strings: Strings;
  readonly root: ParentNode;
  readonly results: FinderResults;
  readonly nameOf: typeof meetingName;
  readonly placeOf: (hit: Hit) => string;
  /** Address of a meeting on the page with the finder; undefined where there is no such page. */
  readonly pageOf: ((id: string) => string) | undefined;
}

export function nextView(context: NextContext): TemplateResult {
  const { html, strings, results, root } = context;
  adoptSheet(root as ShadowRoot, styles);
  const hits = results.hits.filter(({ occurrence }) => occurrence);
  return hits.length
    ? html`<ul role="list" aria-labelledby="heading">
        ${hits.map((hit) => item(context, hit))}
      </ul>`
    : html`<p class="muted">${strings.summary.none}</p>`;
}

function item({ html, strings, results, nameOf, placeOf, pageOf }: NextContext, hit: Hit): unknown {
  const { meeting, occurrence } = hit;
  const at = occurrenceWords(strings, { ...hit, occurrence: occurrence! });
  const soon = soonWords(strings, occurrence!, results.asOf);
  const name = html`<bdi>${nameOf(strings, meeting)}</bdi>`;
  const place = placeOf(hit) || strings.filters.values.attendance[meeting.attendance];
  return html`<li role="listitem" part="item">
    <div part="when">${dayWords(strings, hit, results.asOf)}${strings.comma}${at}</div>
    <div part="name">
      ${pageOf ? html`<a href=${pageOf(meeting.id)}>${name}</a>` : name}
      ${meeting.sample ? html`<span class="sample">${strings.card.sample}</span>` : ''}
    </div>
    <div class="muted" part="place"><bdi>${place}</bdi>${soon ? ` · ${soon}` : ''}</div>
  </li>`;
}
