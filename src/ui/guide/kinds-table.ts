/** The kinds of groups side by side; on a phone one below the other, each fact under its name. */
import type { html as Html, TemplateResult } from 'lit';
import type { GroupKind, GuideWords } from '../../i18n/guide/strings.js';
import type { Strings } from '../../i18n/strings.js';
import { fellowshipSites } from '../../knowledge/fellowship-sites.js';
import { linkOut } from '../link-out.js';
import { dateWords } from '../when.js';

/** Date on which the table was written; a date of checking takes its place once somebody has checked it. */
const written = '2026-11-27';

/** In order of the alphabet of their English names: none stands before another for any other reason. */
const order: readonly GroupKind[] = [
  '12-step',
  'buddhist-inspired',
  'faith',
  'family',
  'secular-peer',
  'cbt',
];

/** Those whose sites tell most of their own kind. */
const sites = ['aa', 'na', 'smart', 'lifering', 'recovery-dharma', 'al-anon'] as const;
const names: Readonly<Record<(typeof sites)[number], string>> = {
  aa: 'AA',
  na: 'NA',
  smart: 'SMART Recovery',
  lifering: 'LifeRing',
  'recovery-dharma': 'Recovery Dharma',
  'al-anon': 'Al-Anon',
};

export function kindsTable(
  html: typeof Html,
  words: GuideWords,
  strings: Strings,
  level: number,
): TemplateResult {
  const [, ...columns] = words.columns;
  return html`<details part="guide-kinds">
    <summary>${words.kinds}</summary>
    <p>${words.neutral}</p>
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${words.columns.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${order.map((kind) => {
          const { name, examples, how, meetings, belief, leads, aim } = words.each[kind];
          const facts = [how, meetings, belief, leads, aim];
          return html`<tr role="row">
            <th scope="row" role="rowheader">
              <span role="heading" aria-level=${level}>${name}</span>
              <span class="muted">${examples}</span>
            </th>
            ${facts.map(
              (fact, at) =>
                html`<td role="cell">
                  <span class="label" aria-hidden="true">${columns[at]}</span>${fact}
                </td>`,
            )}
          </tr>`;
        })}
      </tbody>
    </table>
    <p class="muted">
      ${words.sources(dateWords(strings, written, true))}
      ${sites.map(
        (id, at) => html`${at ? ', ' : ''}${linkOut(html, fellowshipSites[id]!, names[id])}`,
      )}
    </p>
  </details>`;
}
