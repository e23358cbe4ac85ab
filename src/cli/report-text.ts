/** A report as text for a terminal, in the words of somebody who keeps a list by hand. */
import type { CheckWords } from '../i18n/check/strings.js';
import { staleMonths } from './list-facts.js';
import { findingWords, type Group, percent, type Report } from './report.js';

/** Lines of one kind that are shown unless all are asked for. */
const mostLines = 10;

const some = (lines: readonly string[], words: CheckWords, all: boolean): readonly string[] =>
  all || lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines), words.more(lines.length - mostLines)];

const indented = (lines: readonly string[], by: string) => lines.map((line) => by + line);

function groupLines(group: Group, words: CheckWords, all: boolean): readonly string[] {
  const found = group.findings.map((finding) => findingWords(words, finding));
  return [
    `  ${group.what} (${group.findings.length})`,
    `  ${group.todo}`,
    ...indented(some(found, words, all), '    - '),
    '',
  ];
}

export function reportText(report: Report, words: CheckWords, all: boolean): string {
  const { name, failure, shown, leftOut, doubtful, groups, coverage, twice, stale } = report;
  const { problems } = words;
  if (failure) {
    const { code, detail } = failure;
    return [
      name,
      `  ${problems.failure[code]} ${problems.failureRemedy[code]}`,
      `  ${detail}`,
      '',
    ].join('\n');
  }
  const counts = [
    words.shown(shown),
    leftOut && problems.leftOut(leftOut),
    doubtful && problems.kept(doubtful),
  ];
  const lines = [name, `  ${counts.filter(Boolean).join('. ')}.`];
  if (!groups.length) lines.push(`  ${words.allWell}`);
  for (const [title, wanted] of [
    [words.leftOut, true],
    [words.lookAt, false],
  ] as const) {
    const these = groups.filter((group) => group.leftOut === wanted);
    if (these.length)
      lines.push('', title, ...these.flatMap((group) => groupLines(group, words, all)));
  }
  if (coverage.length) {
    const rows = coverage.map(
      (each) => [words.of(each.having, each.of, percent(each)), words.facts[each.fact]] as const,
    );
    const width = Math.max(...rows.map(([count]) => count.length));
    lines.push(
      '',
      words.coverage,
      ...rows.map(([count, fact]) => `  ${count.padStart(width)}  ${fact}`),
    );
  }
  if (twice.length)
    lines.push(
      '',
      words.twice,
      ...indented(
        some(
          twice.map((names) => names.join(' = ')),
          words,
          all,
        ),
        '  - ',
      ),
    );
  if (stale.length)
    lines.push('', words.stale(staleMonths), ...indented(some(stale, words, all), '  - '));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n\n`;
}
