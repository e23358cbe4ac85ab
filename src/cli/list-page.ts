/** Meetings as one page of HTML: without JavaScript, for a printer, and for whoever reads it aloud. */
import { toLocal } from '../core/zone.js';
import type { Meeting, MeetingTime, Weekday } from '../core/meeting.js';
import type { FeedInfo } from '../feed/feed.js';
import { cyDetails } from '../i18n/details/cy.js';
import { enDetails } from '../i18n/details/en.js';
import { cyPage } from '../i18n/page/cy.js';
import { en } from '../i18n/en.js';
import { enPage } from '../i18n/page/en.js';
import type { PageWords } from '../i18n/page/strings.js';
import type { Strings } from '../i18n/strings.js';
import { emergency, samaritans, type Helpline } from '../knowledge/helpline.js';
import { facetValueLabel, kindWords, meetingName } from '../ui/labels.js';
import { scheduleWords } from '../ui/schedule-words.js';
import { dateWords, timeWords } from '../ui/when.js';
import { isGuarded } from './guard.js';
import { type Markup, markup } from './html.js';

export interface PageOptions {
  readonly strings: Strings;
  /** Lets search engines list the page. */
  readonly index: boolean;
  /** Structured data for search engines. */
  readonly structured: Markup | undefined;
  readonly title: string | undefined;
}

/** Monday first, as weeks begin on a wall. */
const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

const wordsOf = ({ lang }: Strings): PageWords => (lang === 'cy' ? cyPage : enPage);

function placeOf(meeting: Meeting, words: PageWords): Markup | false {
  const { venue, attendance } = meeting;
  if (attendance === 'online' || !venue) return false;
  const { name, address = [], locality, postcode } = venue;
  if (isGuarded(meeting) && !address.length)
    return markup`<p>${[locality, words.askForPlace].filter(Boolean).join('. ')}</p>`;
  return markup`<p>${[name, ...address, locality, postcode].filter(Boolean).join(', ')}</p>`;
}

function onlineOf(meeting: Meeting, words: PageWords): readonly Markup[] {
  const { online, attendance } = meeting;
  if (attendance === 'in-person' || !online) return [];
  const { url, phone, passcode, id } = online;
  return [
    ...(url
      ? [
          markup`<p><a href="${url}" rel="noopener noreferrer">${words.join}</a> <span class="address">${url}</span></p>`,
        ]
      : []),
    ...(phone ? [markup`<p>${words.phone} ${phone}</p>`] : []),
    ...((id ?? passcode) ? [markup`<p>${[id, passcode].filter(Boolean).join(' · ')}</p>`] : []),
  ];
}

function entry(meeting: Meeting, time: MeetingTime | undefined, options: PageOptions): Markup {
  const { strings } = options;
  const words = wordsOf(strings);
  const details = strings.lang === 'cy' ? cyDetails : enDetails;
  const { who, access = {}, status, contact, sample } = meeting;
  const attendance = strings.filters.values.attendance[meeting.attendance];
  const said = [
    ...(who?.audiences ?? []).map((value) => facetValueLabel(strings, 'audience', value)),
    ...(who?.openness ? [details.openness[who.openness]] : []),
    ...Object.entries(access).flatMap(([feature, known]) =>
      known ? [facetValueLabel(strings, 'access', feature)] : [],
    ),
  ];
  // every other week, the last Friday: the hour alone would mislead
  const weeks = time?.recurrence && scheduleWords(strings, details, { ...meeting, times: [time] });
  return markup`<li>
<h3>${meetingName(strings, meeting)}${sample && markup` <span class="sample">${strings.card.sample}</span>`}</h3>
<p class="when">${weeks?.join('. ') ?? (time ? timeWords(strings, time) : strings.card.byAppointment)}</p>
${(status.notice ?? (status.state === 'suspended' ? strings.results.suspended : undefined)) && markup`<p class="notice">${status.notice ?? strings.results.suspended}</p>`}
<p>${[...kindWords(strings, meeting, undefined), attendance].join(' · ')}</p>
${placeOf(meeting, words)}
${onlineOf(meeting, words)}
${said.length > 0 && markup`<p>${said.join(', ')}</p>`}
${contact?.website && markup`<p><a href="${contact.website}" rel="noopener noreferrer">${details.website}</a></p>`}
</li>
`;
}

interface Entry {
  readonly meeting: Meeting;
  readonly time: MeetingTime | undefined;
}

const startOf = ({ time }: Entry): number => time?.start ?? 1440;

function dayPart(id: string, title: string, entries: readonly Entry[], options: PageOptions) {
  const name = ({ meeting }: Entry) => meeting.name ?? '';
  const sorted = [...entries].sort(
    (a, b) => startOf(a) - startOf(b) || (name(a) < name(b) ? -1 : 1),
  );
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul>
${sorted.map(({ meeting, time }) => entry(meeting, time, options))}</ul></section>
`;
}

const line = ({ phone = '' }: Helpline): Markup =>
  markup`<a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`;

export function listPage(
  { info, meetings }: { readonly info: FeedInfo; readonly meetings: readonly Meeting[] },
  options: PageOptions,
): string {
  const { strings, index, structured } = options;
  const words = wordsOf(strings);
  const title = options.title ?? info.title ?? words.title;
  const entries = meetings.flatMap((meeting): Entry[] =>
    meeting.times.length
      ? meeting.times.map((time) => ({ meeting, time }))
      : [{ meeting, time: undefined }],
  );
  const days = week
    .map((day) => ({
      id: `d${day}`,
      title: strings.weekdays[day]!,
      held: entries.filter(({ time }) => time?.day === day),
    }))
    .filter(({ held }) => held.length);
  const rest = entries.filter(({ time }) => !time);
  const help = (strings.foot.help ?? en.foot.help!)(line(emergency), line(samaritans));
  const facts = [
    info.updated !== undefined &&
      words.updated(dateWords(strings, toLocal('Europe/London', info.updated).date, true)),
    info.attribution && strings.card.listedBy(info.attribution),
    info.licence && strings.foot.licence(info.licence),
  ];
  return markup`<!doctype html>
<html lang="${strings.lang}">
<head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${!index && markup`<meta name="robots" content="noindex">`}
<link rel="stylesheet" href="meetings.css">
${structured}
</head>
<body>
<header><h1>${title}</h1>
<p>${help as never}</p>
<p>${words.check}</p>
${info.sample && markup`<p class="notice">${strings.foot.sample}</p>`}
<nav aria-label="${words.days}"><ul>${days.map((day) => markup`<li><a href="#${day.id}">${day.title}</a></li>`)}</ul></nav></header>
<main>
${days.map((day) => dayPart(day.id, day.title, day.held, options))}
${rest.length > 0 && dayPart('any', words.byAppointment, rest, options)}
</main>
<footer>${facts.filter(Boolean).map((fact) => markup`<p>${fact}</p>`)}</footer>
</body></html>
`.text;
}
