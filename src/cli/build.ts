/** `build`: many lists → one checked feed in our own format, ready to be served. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Meeting } from '../core/meeting.js';
import { faultOf } from '../feed/last-good.js';
import { parseFeed } from '../feed/read.js';
import { nativeFeed } from '../feed/write-native.js';
import { type Command, readingHelp, readingOptions, text, UsageError } from './command.js';
import { isComplete, mergeInputs, type Together } from './merge-inputs.js';
import { readInputs } from './read-inputs.js';

/** A telephone or e-mail of a small group is often somebody's own. */
const withoutContact = ({ contact, ...meeting }: Meeting): Meeting =>
  contact?.website ? { ...meeting, contact: { website: contact.website } } : meeting;

/** Why the file that is there should stay; undefined where it need not. */
async function worseThan(file: string, count: number): Promise<string | undefined> {
  if (!existsSync(file)) return undefined;
  const before = await parseFeed(readFileSync(file, 'utf8'), { maxMeetings: Infinity });
  if (!before.ok) return undefined;
  const held = before.value.meetings.length;
  const after = { ok: true as const, value: { ...before.value, meetings: Array<Meeting>(count) } };
  return faultOf(after, held) && `${file} has ${held} meetings and would have ${count}`;
}

/** Writes the feed and what stands beside it, where it has changed. */
function writeAll(file: string, body: string, sha256: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === body && existsSync(`${file}.br`))
    return false;
  const bytes = Buffer.from(body);
  writeFileSync(file, bytes);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const params = bytes.length < 8_000_000 ? quality : { [constants.BROTLI_PARAM_QUALITY]: 6 };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.sha256`, `${sha256}  ${basename(file)}\n`);
  return true;
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

const sentence = ({ meetings, merged, leftOut }: Together): string =>
  [
    counted(meetings.length, 'meeting'),
    merged && `${merged} of them in more than one list`,
    leftOut && `${counted(leftOut, 'record')} left out`,
  ]
    .filter(Boolean)
    .join(', ');

export const build: Command = {
  summary: 'makes one checked feed of several lists',
  usage: 'build FILE|ADDRESS… -o FILE',
  help: `${readingHelp}
  -o, --output F   where to write; .gz, .br and .sha256 are written beside it
  --title T        what the list is called
  --contact        keep the groups' telephone numbers and e-mail addresses
  --partial        write also where a list did not come
  --force          write also where the file would lose more than four in five of its meetings
  --strict         ends with 1 where records were left out

A meeting that several lists have is written once, with all its sources. The same lists give the same
bytes, and a file that would not change is left alone. An input may say whose it is: aa=FILE.`,
  options: {
    ...readingOptions,
    output: { type: 'string', short: 'o' },
    title: { type: 'string' },
    contact: { type: 'boolean' },
    partial: { type: 'boolean' },
    force: { type: 'boolean' },
    strict: { type: 'boolean' },
  },
  async run(names, values, terminal) {
    const output = text(values, 'output');
    if (output === undefined) throw new UsageError('build needs -o FILE.');
    const inputs = await readInputs(names, values, terminal);
    const all = mergeInputs(inputs, terminal, text(values, 'title'));
    if (!isComplete(all, values, terminal)) return 1;
    const meetings = values['contact'] ? all.meetings : all.meetings.map(withoutContact);
    const worse = values['force'] ? undefined : await worseThan(output, meetings.length);
    if (worse) {
      terminal.say(`Nothing was written: ${worse}. --force writes it all the same.\n`);
      return 1;
    }
    const { meetings: records, ...envelope } = nativeFeed({ info: all.info, meetings });
    // a record a line, so that a change can be seen
    const lines = (records as readonly unknown[]).map((record) => JSON.stringify(record));
    const head = JSON.stringify(envelope, null, 2).replace(
      /\n?\}$/,
      Object.keys(envelope).length ? ',\n' : '\n',
    );
    const body = `${head}  "meetings": [\n${lines.join(',\n')}\n  ]\n}\n`;
    const sha256 = createHash('sha256').update(body).digest('hex');
    terminal.progress('Writing …');
    const changed = writeAll(output, body, sha256);
    terminal.progress('');
    const { merged, leftOut, failed } = all;
    if (values['json'])
      terminal.out(
        `${JSON.stringify({ output, meetings: meetings.length, merged, leftOut, failed, sha256, changed })}\n`,
      );
    else terminal.out(`${output}: ${sentence(all)}${changed ? '' : '; nothing has changed'}\n`);
    return failed.length || (values['strict'] && leftOut) ? 1 : 0;
  },
};
