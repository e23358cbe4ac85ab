/** `page`: lists → a static page of meetings, and a page of the finder for an iframe. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nativeFeed } from '../feed/write-native.js';
import { cy } from '../i18n/cy.js';
import { en } from '../i18n/en.js';
import { type Command, readingHelp, readingOptions, text, UsageError } from './command.js';
import { forPublic } from './guard.js';
import { markup } from './html.js';
import { listPage } from './list-page.js';
import { isComplete, mergeInputs } from './merge-inputs.js';
import { pageStyle } from './page-style.js';
import { readInputs } from './read-inputs.js';
import { structuredData } from './structured-data.js';

/** The built files beside this one: `dist/cli` is in `dist`. */
const dist = join(dirname(fileURLToPath(import.meta.url)), '..');

const embedPage = (lang: string, title: string, script: string): string =>
  markup`<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="meetings.css">
<script type="module" src="${script}"></script></head>
<body class="embed"><main><h1>${title}</h1>
<meeting-finder src="meetings.json"><p><a href="index.html" target="_top">${title}</a></p></meeting-finder></main></body></html>
`.text;

export const page: Command = {
  summary: 'makes a page of meetings that works without JavaScript, and one for an iframe',
  usage: 'page FILE|ADDRESS… -o FOLDER',
  help: `${readingHelp}
  -o, --output D   the folder to write to: index.html, embed.html, meetings.json and what they need
  --title T        heading of the page
  --lang L         en or cy
  --script S       address of the finder's script; copied into the folder when absent
  --all-venues     print also the addresses of Alateen and of meetings for women
  --passcodes      print passcodes and meeting ids
  --index          let search engines list the page
  --schema-org     structured data for search engines
  --partial        write also where a list did not come`,
  options: {
    ...readingOptions,
    output: { type: 'string', short: 'o' },
    title: { type: 'string' },
    lang: { type: 'string' },
    script: { type: 'string' },
    'all-venues': { type: 'boolean' },
    passcodes: { type: 'boolean' },
    index: { type: 'boolean' },
    'schema-org': { type: 'boolean' },
    partial: { type: 'boolean' },
  },
  async run(names, values, terminal) {
    const folder = text(values, 'output');
    if (folder === undefined) throw new UsageError('page needs -o FOLDER.');
    const lang = text(values, 'lang') ?? 'en';
    if (!/^(en|cy)$/.test(lang)) throw new UsageError('--lang is en or cy.');
    const strings = lang === 'cy' ? cy : en;
    const inputs = await readInputs(names, values, terminal);
    const merged = mergeInputs(inputs, terminal, text(values, 'title'));
    const publishing = {
      allVenues: values['all-venues'] === true,
      passcodes: values['passcodes'] === true,
    };
    const all = {
      ...merged,
      meetings: merged.meetings.map((meeting) => forPublic(meeting, publishing)),
    };
    if (!isComplete(all, values, terminal)) return 1;
    mkdirSync(folder, { recursive: true });
    const write = (name: string, body: string) => writeFileSync(join(folder, name), body);
    const html = listPage(all, {
      strings,
      index: values['index'] === true,
      structured: values['schema-org'] ? structuredData(all.meetings, terminal.now()) : undefined,
      title: text(values, 'title'),
    });
    write('index.html', html);
    write('meetings.css', pageStyle);
    write('meetings.json', `${JSON.stringify(nativeFeed(all))}\n`);
    const given = text(values, 'script');
    if (given === undefined) {
      const script = join(dist, 'meeting-finder.js');
      if (!existsSync(script))
        throw new UsageError('The finder’s script is not here: name it with --script.');
      cpSync(script, join(folder, 'meeting-finder.js'));
      cpSync(join(dist, 'parts'), join(folder, 'parts'), { recursive: true });
    }
    const title = text(values, 'title') ?? all.info.title ?? 'Meetings';
    write('embed.html', embedPage(lang, title, given ?? 'meeting-finder.js'));
    const said = {
      folder,
      meetings: all.meetings.length,
      leftOut: all.leftOut,
      failed: all.failed,
    };
    terminal.out(
      values['json']
        ? `${JSON.stringify(said)}\n`
        : `${folder}: ${said.meetings} ${said.meetings === 1 ? 'meeting' : 'meetings'} on index.html and embed.html\n`,
    );
    return all.failed.length ? 1 : 0;
  },
};
