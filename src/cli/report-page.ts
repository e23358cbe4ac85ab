/** Reports as one page that needs nothing beside it: no script, no address, prints well. */
import type { CheckWords } from '../i18n/check/strings.js';
import { Markup, markup } from './html.js';
import { type Coverage, staleMonths } from './list-facts.js';
import { findingWords, type Group, percent, type Report } from './report.js';

const style = `
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 2.5rem; } h3 { font-size: 1.1rem; margin-bottom: 0; }
h4 { font-size: 1rem; margin: 1rem 0 0; } p { margin: 0.25rem 0; max-width: 42rem; } ul { margin: 0.25rem 0; }
ul.many { columns: 18rem; } li { break-inside: avoid; }
.count { font-size: 1.1rem; font-weight: 600; }
table { border-collapse: collapse; width: 100%; margin-top: 0.5rem; }
th, td { text-align: start; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); font-weight: 400; }
thead th { font-weight: 600; }
td:last-child { width: 35%; min-width: 6rem; } td { white-space: nowrap; }
svg { display: block; width: 100%; height: 1rem; forced-color-adjust: none; }
.all { fill: color-mix(in srgb, CanvasText 12%, Canvas); } .part { fill: #0b5563; }
@media (prefers-color-scheme: dark) { .part { fill: #8fd3de; } }
@media print { h3, h4 { break-after: avoid; } tr { break-inside: avoid; } }
`;

/** A bar as a picture of the number beside it. */
const bar = (coverage: Coverage): Markup =>
  markup`<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="4"/><rect class="part" width="${percent(coverage)}" height="4"/></svg>`;

function coverageTable(coverage: readonly Coverage[], words: CheckWords): Markup {
  const [what, count, share] = words.columns;
  return markup`<h3>${words.coverage}</h3>
<table><thead><tr><th scope="col">${what}</th><th scope="col">${count}</th><th scope="col">${share}</th></tr></thead><tbody>
${coverage.map((each) => markup`<tr><th scope="row">${words.facts[each.fact]}</th><td>${words.of(each.having, each.of, percent(each))}</td><td>${bar(each)}</td></tr>\n`)}</tbody></table>`;
}

const list = (lines: readonly string[]): Markup =>
  markup`<ul class="${lines.length > 20 ? 'many' : 'few'}">${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;

const groupPart = (
  group: Group,
  words: CheckWords,
): Markup => markup`<h4>${group.what} (${group.findings.length})</h4>
<p>${group.todo}</p>
${list(group.findings.map((finding) => findingWords(words, finding)))}`;

function groupsPart(title: string, groups: readonly Group[], words: CheckWords): Markup | false {
  return (
    groups.length > 0 && markup`<h3>${title}</h3>${groups.map((group) => groupPart(group, words))}`
  );
}

function reportPart(report: Report, words: CheckWords): Markup {
  const { name, failure, shown, leftOut, doubtful, groups, coverage, twice, stale } = report;
  const { problems } = words;
  if (failure)
    return markup`<h2>${name}</h2>
<p class="count">${problems.failure[failure.code]}</p><p>${problems.failureRemedy[failure.code]}</p><p><code>${failure.detail}</code></p>`;
  const counts = [
    words.shown(shown),
    leftOut && problems.leftOut(leftOut),
    doubtful && problems.kept(doubtful),
  ];
  return markup`<h2>${name}</h2>
<p class="count">${counts.filter(Boolean).join('. ')}.</p>
${groups.length === 0 && markup`<p>${words.allWell}</p>`}
${coverage.length > 0 && coverageTable(coverage, words)}
${groupsPart(
  words.leftOut,
  groups.filter((group) => group.leftOut),
  words,
)}
${groupsPart(
  words.lookAt,
  groups.filter((group) => !group.leftOut),
  words,
)}
${twice.length > 0 && markup`<h3>${words.twice}</h3>${list(twice.map((names) => names.join(' = ')))}`}
${stale.length > 0 && markup`<h3>${words.stale(staleMonths)}</h3>${list(stale)}`}`;
}

export function reportPage(reports: readonly Report[], words: CheckWords, across: string): string {
  return markup`<!doctype html>
<html lang="${words.problems.lang}">
<head><meta charset="utf-8"><title>${words.title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<style>${new Markup(style)}</style></head>
<body><main><h1>${words.title}</h1>
${across && markup`<p>${across}</p>`}
${reports.map((report) => reportPart(report, words))}
</main></body></html>
`.text;
}
