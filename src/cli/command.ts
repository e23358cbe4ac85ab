/** What a command of the command line is. */
import type { ParseArgsConfig } from 'node:util';

/** Where a command writes, and what it may ask of its surroundings. */
export interface Terminal {
  /** What was asked for: standard output. */
  readonly out: (text: string) => void;
  /** What is said about the work: standard error. */
  readonly say: (text: string) => void;
  /** How far long work has come, on a line that is written over; nothing where nobody looks on. */
  readonly progress: (text: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export type Options = NonNullable<ParseArgsConfig['options']>;
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** 0: all is well. 1: something is wrong with a list, or could not be done. 2: called in the wrong way. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** One line, for the list of commands. */
  readonly summary: string;
  /** Its own help, after the line of usage. */
  readonly help: string;
  readonly usage: string;
  readonly options: Options;
  /** It reads no lists. */
  readonly withoutInputs?: true;
  run(inputs: readonly string[], values: Values, terminal: Terminal): Promise<ExitCode>;
}

/** Said to whoever called a command in the wrong way. */
export class UsageError extends Error {}

export const text = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

/** Options of every command that reads lists. */
export const readingOptions: Options = {
  format: { type: 'string' },
  fellowship: { type: 'string' },
  zone: { type: 'string' },
  json: { type: 'boolean' },
};

export const readingHelp = `  --format F       auto, csv, native, meeting-guide, bmlt or open-referral (auto)
  --fellowship F   for meetings that name none, such as aa; for one list alone: aa=FILE
  --zone Z         time zone of meetings that name none (Europe/London)
  --json           the result as JSON`;
