/** A whole list on as little paper as can be read: under its days, in columns. */
import type { Meeting, MeetingTime } from '../../core/meeting.js';
import { byDate } from '../../core/plan.js';
import { whenLines, whereLines } from '../meeting-lines.js';
import { timeWords } from '../when.js';
import { draw, type Drawing, type Drawn } from './draw.js';
import { paperFoot } from './foot.js';
import { paperWords, type PaperOrder } from './order.js';

/** More than anybody hands out; those that come soonest are on it, and it says that there are more. */
export const handoutLimit = 200;

interface Held {
  readonly meeting: Meeting;
  readonly time?: MeetingTime;
}

export function drawHandout(order: PaperOrder): Drawing {
  const words = paperWords(order.strings);
  const all = order.meetings;
  const shown = all.length > handoutLimit ? byDate(all, order.now).slice(0, handoutLimit) : all;
  const content = draw(
    'div',
    'paper handout',
    draw('h1', '', words.handout),
    draw('p', 'count', words.count(shown.length, all.length)),
    draw(
      'main',
      'columns',
      ...byDay(order, shown).flatMap(([title, held]) => [
        draw('h2', 'day', title),
        ...held.map((each) => entry(order, each)),
      ]),
    ),
    paperFoot({ ...order, meetings: shown }, 'scanList'),
  );
  return { title: words.handout, content };
}

/** Monday first, by the clock; what has no day last. A meeting of two days stands under both. */
function byDay(
  { strings }: PaperOrder,
  meetings: readonly Meeting[],
): readonly (readonly [string, readonly Held[]])[] {
  const days = [1, 2, 3, 4, 5, 6, 0].map((day): readonly [string, Held[]] => [
    strings.weekdays[day]!,
    meetings
      .flatMap((meeting) =>
        meeting.times.flatMap((time): Held[] => (time.day === day ? [{ meeting, time }] : [])),
      )
      .sort((a, b) => (a.time!.start ?? Infinity) - (b.time!.start ?? Infinity) || 0),
  ]);
  const none = meetings.filter(({ times }) => !times.length).map((meeting) => ({ meeting }));
  return [...days, [paperWords(strings).noDate, none] as const].filter(([, held]) => held.length);
}

function entry({ strings, kit }: PaperOrder, { meeting, time }: Held): HTMLElement {
  const words = paperWords(strings);
  const { status, sample, online, attendance, times } = meeting;
  const when = time && timeWords(strings, time);
  // A rule that is more than "every week" is said in full.
  const rule = times.some(({ recurrence }) => recurrence) && whenLines(strings, meeting).join('; ');
  const kinds = [
    ...kit.kindWords(strings, meeting, kit.state()?.fellowships),
    strings.filters.values.attendance[attendance],
  ];
  const small = (text: string | undefined | false, name = ''): Drawn =>
    text ? draw('p', name, draw('bdi', '', text)) : undefined;
  return draw(
    'article',
    'entry',
    draw(
      'p',
      'head',
      ...(when ? [draw('b', '', when), ' '] : []),
      draw('bdi', '', kit.meetingName(strings, meeting)),
    ),
    small(kinds.join(' · ')),
    small(rule),
    small(whereLines(meeting).join(', ')),
    attendance !== 'in-person' && small(online?.url ?? online?.phone),
    small(status.state === 'suspended' && words.suspended, 'warning'),
    small(status.notice, 'warning'),
    small(sample && words.invented, 'warning'),
  );
}
