/** Meetings as schema.org data, for the hosts that ask for it: a series of events each. */
import { formatDate } from '../core/civil.js';
import { currentOrNext } from '../core/schedule.js';
import { toLocal } from '../core/zone.js';
import type { Meeting, MeetingTime } from '../core/meeting.js';
import { clockText } from '../feed/clock.js';
import { compact } from '../feed/coerce.js';
import { isGuarded } from './guard.js';
import { Markup } from './html.js';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const modes = { 'in-person': 'Offline', online: 'Online', hybrid: 'Mixed' } as const;

/** Only what a schedule of schema.org can say: a meeting each week. */
function schedule({ day, start, duration, zone, recurrence }: MeetingTime): object | undefined {
  if (recurrence || start === undefined) return undefined;
  return compact({
    '@type': 'Schedule',
    repeatFrequency: 'P1W',
    byDay: `https://schema.org/${days[day]}`,
    startTime: clockText(start),
    endTime: duration === undefined ? undefined : clockText((start + duration) % 1440),
    scheduleTimezone: zone,
  });
}

function eventOf(meeting: Meeting, now: number): object | undefined {
  const { name, times, venue, attendance, online } = meeting;
  const next = currentOrNext(meeting, now);
  if (!next || !name || meeting.sample) return undefined;
  const { zone } = times[next.time]!;
  const { day, minutes } = toLocal(zone, next.start);
  return compact({
    '@type': 'Event',
    name,
    startDate: `${formatDate(day)}T${clockText(minutes)}`,
    eventAttendanceMode: `https://schema.org/${modes[attendance]}EventAttendanceMode`,
    isAccessibleForFree: true,
    eventSchedule: times.flatMap((time) => schedule(time) ?? []),
    location: [
      ...(attendance === 'online' || !venue
        ? []
        : [
            compact({
              '@type': 'Place',
              name: venue.name ?? venue.locality,
              address: [...(venue.address ?? []), venue.locality, venue.postcode]
                .filter(Boolean)
                .join(', '),
            }),
          ]),
      ...(attendance !== 'in-person' && online?.url
        ? [{ '@type': 'VirtualLocation', url: new URL(online.url).origin }]
        : []),
    ],
  });
}

/** A script of data, which no browser runs; what would end it is written as an escape. */
export function structuredData(meetings: readonly Meeting[], now: number): Markup {
  const graph = meetings
    .filter((meeting) => !isGuarded(meeting))
    .flatMap((meeting) => eventOf(meeting, now) ?? []);
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return new Markup(
    `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`,
  );
}
