/** The foot of what is printed: the code, whom to call, the date. */
import type { Meeting } from '../../core/meeting.js';
import type { Nation } from '../../core/helpline.js';
import { toLocal } from '../../core/zone.js';
import { enPaper } from '../../i18n/paper/en.js';
import type { PaperWords } from '../../i18n/paper/strings.js';
import { samaritans, type Helpline } from '../../knowledge/helpline.js';
import { nationOf } from '../../knowledge/nations.js';
import { helpLines } from '../help/help-lines.js';
import { dateWords } from '../when.js';
import { draw, type Drawn } from './draw.js';
import { paperWords, type PaperOrder } from './order.js';
import { qrCode } from './qr.js';

const zone = 'Europe/London';
/** After Samaritans; a sheet has room for so many. */
const mostLines = 5;

export function paperFoot(order: PaperOrder, scan: 'scan' | 'scanList'): HTMLElement {
  const words = paperWords(order.strings);
  const today = toLocal(zone, order.now).date;
  const nation = order.nation ?? nationOfAll(order.meetings);
  const own = order.kit.state()?.settings.helpLines;
  // What the host has chosen comes first, as there is room for a few only.
  const chosen = new Set(own?.map(({ id }) => id));
  const { shown } = helpLines(nation, today, own);
  const first = [...shown].sort((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id)));
  const others = [samaritans, ...first.slice(0, mostLines)];
  return draw(
    'footer',
    'foot',
    draw('div', 'code', ...codeOf(order.link, words[scan])),
    draw(
      'div',
      'help',
      draw('h2', '', words.help),
      draw('ul', '', danger(), ...others.map((line) => draw('li', '', lineWords(words, line)))),
    ),
    draw('p', 'printed', `${words.printed(dateWords(order.strings, today, true))} ${words.check}`),
  );
}

/** That of every place on the sheet; undefined where they differ, or nobody knows. */
function nationOfAll(meetings: readonly Meeting[]): Nation | undefined {
  const all = new Set(
    meetings.flatMap(({ venue, attendance }) =>
      venue && attendance !== 'online' ? [nationOf(venue)] : [],
    ),
  );
  return all.size === 1 ? [...all][0] : undefined;
}

/** An address that is too long for a code is left to be typed where it can be: nothing else is lost. */
function codeOf(link: string, words: string): readonly Drawn[] {
  const code = qrCode(link, words);
  return code ? [code, draw('p', '', words, draw('span', 'address', link))] : [];
}

/** In English until a native speaker has checked another: a life may hang on it. */
function danger(): HTMLElement {
  const line = draw('li', '', enPaper.danger);
  line.lang = enPaper.lang;
  return line;
}

function lineWords(words: PaperWords, line: Helpline): HTMLElement {
  const { name, phone, option, sms } = line;
  const way = phone
    ? option
      ? words.option(phone, option)
      : words.call(phone)
    : words.text(sms!.to, sms!.body);
  return draw('span', '', draw('b', '', name), ': ', way);
}
