/** A sheet for one person: a few meetings in large type, room for notes, and whom to call. */
import type { Meeting } from '../../core/meeting.js';
import { currentOrNext } from '../../core/schedule.js';
import { toLocal } from '../../core/zone.js';
import { whenLines, whereLines } from '../meeting-lines.js';
import { dateWords } from '../when.js';
import { draw, type Drawing, type Drawn } from './draw.js';
import { paperFoot } from './foot.js';
import { paperWords, type PaperOrder } from './order.js';

export function drawSheet(order: PaperOrder): Drawing {
  const words = paperWords(order.strings);
  const title = order.neutral ? words.neutral : words.title(order.meetings.length);
  const content = draw(
    'div',
    'paper',
    draw('h1', '', title),
    ...order.meetings.map((meeting) => block(order, meeting)),
    paperFoot(order, 'scan'),
  );
  return { title, content };
}

/** When, then which, then where: the order in which somebody on the way needs it. */
function block(order: PaperOrder, meeting: Meeting): HTMLElement {
  const { strings, kit, neutral } = order;
  const words = paperWords(strings);
  const { venue, status, sample } = meeting;
  const name = [
    kit.meetingName(strings, meeting),
    ...kit.kindWords(strings, meeting, kit.state()?.fellowships),
    strings.filters.values.attendance[meeting.attendance],
  ].join(' · ');
  return draw(
    'article',
    'meeting',
    draw(
      'div',
      'facts',
      ...whenLines(strings, meeting).map((line) => draw('p', 'when', line)),
      nextLine(order, meeting),
      !neutral && draw('h2', 'name', bdi(name)),
      !!sample && draw('p', 'warning', words.invented),
      status.state === 'suspended' && draw('p', 'warning', words.suspended),
      status.notice !== undefined && draw('p', 'warning', bdi(status.notice)),
      draw('p', 'where', ...lines(whereLines(meeting))),
      labelled(words.entrance, venue?.entrance),
      labelled(words.transport, venue?.transport),
      ...onlineLines(order, meeting),
    ),
    draw('div', 'notes', draw('span', '', words.notes)),
  );
}

function nextLine({ strings, now }: PaperOrder, meeting: Meeting): Drawn {
  const next = currentOrNext(meeting, now);
  if (!next) return undefined;
  const { date } = toLocal(meeting.times[next.time]!.zone, next.start);
  return draw('p', 'next', paperWords(strings).next(dateWords(strings, date, true)));
}

function onlineLines(
  { strings, passcodes }: PaperOrder,
  { online, attendance }: Meeting,
): readonly Drawn[] {
  if (!online || attendance === 'in-person') return [];
  const words = paperWords(strings);
  const { url, id, passcode, phone } = online;
  return [
    labelled(words.join, url),
    labelled(words.meetingId, id),
    labelled(words.phone, phone),
    passcode !== undefined &&
      (passcodes
        ? labelled(words.passcode, passcode)
        : draw('p', 'small', words.passcodeElsewhere)),
  ];
}

const bdi = (text: string): HTMLElement => draw('bdi', '', text);

const lines = (all: readonly string[]): readonly Drawn[] =>
  all.map((line) => draw('span', 'line', bdi(line)));

const labelled = (label: string, value: string | undefined): Drawn =>
  value === undefined ? undefined : draw('p', 'small', draw('b', '', `${label}: `), bdi(value));
