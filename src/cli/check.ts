/** `check`: what of a list will be shown, what will not and why, and what it leaves unsaid. */
import { writeFileSync } from 'node:fs';
import { parseDate } from '../core/civil.js';
import type { Meeting } from '../core/meeting.js';
import { mergeFeeds } from '../feed/merge.js';
import { cyCheck } from '../i18n/check/cy.js';
import { enCheck } from '../i18n/check/en.js';
import type { CheckWords } from '../i18n/check/strings.js';
import {
  type Command,
  readingHelp,
  readingOptions,
  text,
  UsageError,
  type Values,
} from './command.js';
import { reportOn } from './make-report.js';
import { openInputs } from './read-inputs.js';
import type { Report } from './report.js';
import { reportPage } from './report-page.js';
import { reportText } from './report-text.js';

export function checkWords(values: Values): CheckWords {
  const lang = text(values, 'lang') ?? 'en';
  if (!/^(en|cy)\b/.test(lang)) throw new UsageError('--lang is en or cy.');
  return lang.startsWith('cy') ? cyCheck : enCheck;
}

function moment(values: Values, now: number): number {
  const today = text(values, 'today');
  if (today === undefined) return now;
  const day = parseDate(today);
  if (day === undefined) throw new UsageError('--today is a date such as 2026-11-30.');
  return (day + 0.5) * 86_400_000;
}

export const check: Command = {
  summary: 'says what of a list will be shown, what will not, and why',
  usage: 'check FILE|ADDRESS…',
  help: `${readingHelp}
  --html FILE      the report as a page, with charts
  --lang L         en or cy
  --all            every finding, not the first ten of each kind
  --today DATE     in place of today, to tell what is old
  --strict         ends with 1 also where something is shown, but should be checked

Ends with 0 where every meeting is shown, 1 where some are left out or a list could not be read, and
2 where it was called in the wrong way.`,
  options: {
    ...readingOptions,
    html: { type: 'string' },
    lang: { type: 'string' },
    all: { type: 'boolean' },
    today: { type: 'string' },
    strict: { type: 'boolean' },
  },
  async run(names, values, { out, say, progress, now }) {
    const words = checkWords(values);
    const at = moment(values, now());
    const lists: Meeting[][] = [];
    const reports: Report[] = [];
    for await (const input of openInputs(names, values, { out, say, progress, now })) {
      // one list alone is not held: it may be long
      const shown: Meeting[] | undefined = names.length > 1 ? [] : undefined;
      const told = (records: number) => progress(`Reading ${input.name} … ${records}`);
      reports.push(reportOn(input, { words, now: at, shown, progress: told }));
      if (shown) lists.push(shown);
    }
    const across = mergeFeeds(lists).merged;
    const acrossWords = across ? words.across(across) : '';
    if (values['json']) out(`${JSON.stringify({ lists: reports, across }, null, 2)}\n`);
    else {
      for (const report of reports) out(reportText(report, words, values['all'] === true));
      if (across) out(`${acrossWords}\n`);
    }
    const page = text(values, 'html');
    if (page !== undefined) {
      writeFileSync(page, reportPage(reports, words, acrossWords));
      say(`${page}\n`);
    }
    const bad = reports.some(
      ({ failure, leftOut, groups }) => failure ?? (leftOut || (values['strict'] && groups.length)),
    );
    return bad ? 1 : 0;
  },
};
