/** The lists that were named → feeds. */
import type { FeedFormat, FeedResult } from '../feed/feed.js';
import { readOpened } from '../feed/read.js';
import { text, type Terminal, UsageError, type Values } from './command.js';
import { openInput, type OpenInput } from './open-input.js';

export interface Input {
  /** As it was named. */
  readonly name: string;
  readonly result: FeedResult;
}

const formats: ReadonlySet<string> = new Set<FeedFormat>([
  'auto',
  'csv',
  'native',
  'meeting-guide',
  'bmlt',
  'open-referral',
]);

/** Opens each list that was named, one after the other, so that no server is asked twice at once. */
export async function* openInputs(
  inputs: readonly string[],
  values: Values,
  terminal: Terminal,
): AsyncGenerator<OpenInput, void> {
  const format = text(values, 'format');
  if (format !== undefined && !formats.has(format))
    throw new UsageError(`There is no format “${format}”. There are ${[...formats].join(', ')}.`);
  for (const input of inputs) {
    yield await openInput(input, values, terminal);
    terminal.progress('');
  }
}

/** Opens and reads each. */
export async function readInputs(
  inputs: readonly string[],
  values: Values,
  terminal: Terminal,
): Promise<readonly Input[]> {
  const read: Input[] = [];
  for await (const { name, opened, settings } of openInputs(inputs, values, terminal)) {
    terminal.progress(`Reading ${name} …`);
    read.push({
      name,
      result: opened.ok ? readOpened(opened.value, name, settings) : opened,
    });
  }
  return read;
}
