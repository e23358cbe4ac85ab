/** `convert`: a list from one format into another, with word of what the other can't say. */
import { writeFileSync } from 'node:fs';
import { isRecord } from '../feed/coerce.js';
import type { Feed } from '../feed/feed.js';
import { writeCsv } from '../feed/write-csv.js';
import { type Loss, writeMeetingGuide } from '../feed/write-meeting-guide.js';
import { nativeFeed } from '../feed/write-native.js';
import { type Command, readingHelp, readingOptions, text, UsageError } from './command.js';
import { readInputs } from './read-inputs.js';
import { isLeftOut } from './list-facts.js';

interface Written {
  readonly body: string;
  readonly lost: readonly Loss[];
}

const writers: Readonly<Record<string, (feed: Feed) => Written>> = {
  json: (feed) => ({ body: `${JSON.stringify(nativeFeed(feed), null, 2)}\n`, lost: [] }),
  csv(feed) {
    const { meetings, ...envelope } = nativeFeed(feed);
    const records = Array.isArray(meetings) ? meetings.filter(isRecord) : [];
    return { body: writeCsv(records, envelope), lost: [] };
  },
  'meeting-guide'({ meetings }) {
    const { records, lost } = writeMeetingGuide(meetings);
    return { body: `${JSON.stringify(records, null, 2)}\n`, lost };
  },
};

export const convert: Command = {
  summary: 'writes a list in another format: CSV, our own JSON or Meeting Guide',
  usage: 'convert FILE|ADDRESS [-o FILE] [--to csv|json|meeting-guide]',
  help: `${readingHelp}
  -o, --output F   where to write; standard output when absent
  --to F           csv, json or meeting-guide; seen from the name of the output when absent
  --strict         ends with 1 where the other format can't say everything

What was left out of the list, and what the other format can't say, is told on standard error.`,
  options: {
    ...readingOptions,
    output: { type: 'string', short: 'o' },
    to: { type: 'string' },
    strict: { type: 'boolean' },
  },
  async run(names, values, terminal) {
    if (names.length !== 1) throw new UsageError('convert takes one list; build takes several.');
    const output = text(values, 'output');
    const to = text(values, 'to') ?? (output?.endsWith('.csv') ? 'csv' : 'json');
    if (!Object.hasOwn(writers, to))
      throw new UsageError(`--to is ${Object.keys(writers).join(', ')}.`);
    const [{ name, result }] = (await readInputs(names, values, terminal)) as [
      Awaited<ReturnType<typeof readInputs>>[number],
    ];
    if (!result.ok) {
      terminal.say(`${name}: ${result.error.detail}\n`);
      return 1;
    }
    const feed = result.value;
    const { body, lost } = writers[to]!(feed);
    if (output === undefined) terminal.out(body);
    else writeFileSync(output, body);
    const left = feed.problems.filter(isLeftOut);
    const losses = new Map<string, number>();
    for (const { field } of lost) losses.set(field, (losses.get(field) ?? 0) + 1);
    if (values['json'])
      terminal.say(`${JSON.stringify({ meetings: feed.meetings.length, leftOut: left, lost })}\n`);
    else {
      for (const { line, index, id, reason } of left)
        terminal.say(
          `Left out: ${line ? `line ${line}` : `record ${index + 1}`} ${id ?? ''} (${reason})\n`,
        );
      for (const [field, count] of losses)
        terminal.say(
          field === '*'
            ? `Left out: ${count} meetings that are not held every week; Meeting Guide can't say so\n`
            : `Not said in ${to}: ${field} of ${count} meetings\n`,
        );
      terminal.say(`${feed.meetings.length} meetings read\n`);
    }
    return left.length || (values['strict'] && lost.length) ? 1 : 0;
  },
};
