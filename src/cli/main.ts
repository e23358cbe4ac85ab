#!/usr/bin/env node
/** The command line `meeting-finder`. */
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { check } from './check.js';
import { type Command, type ExitCode, type Terminal, UsageError } from './command.js';
import { convert } from './convert.js';
import { page } from './page.js';
import { places } from './places.js';
import { version } from '../ui/version.js';

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['build', build],
  ['page', page],
  ['convert', convert],
  ['places', places],
]);

const help = `meeting-finder ${version}: checks, builds and converts lists of meetings

${[...commands].map(([name, { summary }]) => `  meeting-finder ${name.padEnd(9)} ${summary}`).join('\n')}

A list is a file, an address, or - for what is piped in: CSV, our own JSON, Meeting Guide, BMLT or
Open Referral. “meeting-finder COMMAND --help” tells more.
`;

async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === '--version' || name === '-v') {
    terminal.out(`${version}\n`);
    return 0;
  }
  if (!name || name === '--help' || name === '-h' || name === 'help') {
    (name ? terminal.out : terminal.say)(help);
    return name ? 0 : 2;
  }
  const command = commands.get(name);
  if (!command) throw new UsageError(`There is no command “${name}”.`);
  const { options, usage, help: more, withoutInputs } = command;
  const { values, positionals } = parseArgs({
    args: rest,
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: !withoutInputs,
  });
  if (values['help']) {
    terminal.out(`meeting-finder ${usage}\n\n${more}\n`);
    return 0;
  }
  if (!positionals.length && !withoutInputs)
    throw new UsageError(`Which list? meeting-finder ${usage}`);
  return command.run(positionals, values, terminal);
}

const { stdout, stderr } = process;
const looked = stderr.isTTY;
const terminal: Terminal = {
  out: (text) => void stdout.write(text),
  say: (text) => void stderr.write(looked ? `\r\u001b[K${text}` : text),
  progress: (text) => void (looked && stderr.write(`\r\u001b[K${text}`)),
  now: Date.now,
};

/** Node's own words for options that there are not. */
const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError &&
    'code' in error &&
    `${error.code as string}`.startsWith('ERR_PARSE_ARGS'));

try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  terminal.say(`${message}\n${isUsage(error) ? '“meeting-finder --help” tells more.\n' : ''}`);
  process.exitCode = isUsage(error) ? 2 : 1;
}
