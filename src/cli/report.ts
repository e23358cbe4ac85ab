/** The report on one list, before it is put into text, a page or JSON. */
import type { FeedFailure, ProblemReason } from '../core/result.js';
import type { CheckWords } from '../i18n/check/strings.js';
import type { Coverage } from './list-facts.js';

/** One line of a report: a place in the list, and what was written there. */
export interface Finding {
  readonly line?: number;
  /** From 1. */
  readonly record?: number;
  readonly id?: string;
  readonly name?: string;
  readonly field?: string;
  /** As the publisher wrote it. */
  readonly written?: string;
  /** What it was read as, where it was. */
  readonly read?: string;
}

/** Findings of one reason. */
export interface Group {
  readonly reason: ProblemReason;
  readonly leftOut: boolean;
  readonly what: string;
  readonly todo: string;
  readonly findings: readonly Finding[];
}

export interface Report {
  readonly name: string;
  readonly failure?: FeedFailure;
  readonly shown: number;
  readonly leftOut: number;
  readonly doubtful: number;
  readonly groups: readonly Group[];
  readonly coverage: readonly Coverage[];
  readonly twice: readonly (readonly string[])[];
  readonly stale: readonly string[];
}

/** Where a finding is and what was written there, as a person says it. */
export function findingWords({ problems }: CheckWords, finding: Finding): string {
  const { field, written, read } = finding;
  const parts = [
    problems.place({ ...finding, name: finding.name ?? finding.id }),
    field && problems.field(field),
  ];
  const said = parts.filter(Boolean).join(', ');
  if (written === undefined) return said;
  return `${said}: ${read === undefined ? `“${written}”` : problems.readAs(written, read)}`;
}

export const percent = ({ having, of }: Coverage): number => Math.floor((having / of) * 100);
