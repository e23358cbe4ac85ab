/** A sheet for one person: a few meetings in large type, room for notes, and whom to call. */
import type { Meeting } from '../../core/meeting.js';
import { currentOrNext } from '../../core/schedule.js';
import { toLocal } from '../../core/zone.js';
import { whenLines, whereLines } from '../meeting-lines.js';
import { dateWords } from '../when.js';
import { penOf, type Drawn, type Pen } from './draw.js';
import { paperFoot } from './foot.js';
import { paperWords, type PaperOrder } from './order.js';

export function drawSheet(page: Document, order: PaperOrder): void {
  const pen = penOf(page);
  const words = paperWords(order.strings);
  const title = order.neutral ? words.neutral : words.title(order.meetings.length);
  page.title = title;
  page.body.className = 'sheet';
  page.body.append(
    pen.draw('h1', '', title),
    ...order.meetings.map((meeting) => block(pen, order, meeting)),
    paperFoot(pen, order, 'scan'),
  );
}

/** When, then which, then where: the order in which somebody on the way needs it. */
function block(pen: Pen, order: PaperOrder, meeting: Meeting): HTMLElement {
  const { draw } = pen;
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
      nextLine(pen, order, meeting),
      !neutral && draw('h2', 'name', bdi(pen, name)),
      !!sample && draw('p', 'warning', words.invented),
      status.state === 'suspended' && draw('p', 'warning', words.suspended),
      status.notice !== undefined && draw('p', 'warning', bdi(pen, status.notice)),
      draw('p', 'where', ...lines(pen, whereLines(meeting))),
      labelled(pen, words.entrance, venue?.entrance),
      labelled(pen, words.transport, venue?.transport),
      ...onlineLines(pen, order, meeting),
    ),
    draw('div', 'notes', draw('span', '', words.notes)),
  );
}

function nextLine({ draw }: Pen, { strings, now }: PaperOrder, meeting: Meeting): Drawn {
  const next = currentOrNext(meeting, now);
  if (!next) return undefined;
  const { date } = toLocal(meeting.times[next.time]!.zone, next.start);
  return draw('p', 'next', paperWords(strings).next(dateWords(strings, date, true)));
}

function onlineLines(
  pen: Pen,
  { strings, passcodes }: PaperOrder,
  { online, attendance }: Meeting,
): readonly Drawn[] {
  if (!online || attendance === 'in-person') return [];
  const words = paperWords(strings);
  const { url, id, passcode, phone } = online;
  return [
    labelled(pen, words.join, url),
    labelled(pen, words.meetingId, id),
    labelled(pen, words.phone, phone),
    passcode !== undefined &&
      (passcodes
        ? labelled(pen, words.passcode, passcode)
        : pen.draw('p', 'small', words.passcodeElsewhere)),
  ];
}

const bdi = ({ draw }: Pen, text: string): HTMLElement => draw('bdi', '', text);

const lines = (pen: Pen, all: readonly string[]): readonly Drawn[] =>
  all.map((line) => pen.draw('span', 'line', bdi(pen, line)));

const labelled = (pen: Pen, label: string, value: string | undefined): Drawn =>
  value === undefined
    ? undefined
    : pen.draw('p', 'small', pen.draw('b', '', `${label}: `), bdi(pen, value));
