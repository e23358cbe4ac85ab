/** Whether listings of two feeds are of one meeting. */
import type { Meeting, MeetingTime, Position } from '../core/meeting.js';
import { distanceKm } from '../core/place.js';

/** Kilometres within which two exact positions may be those of one door. */
const oneDoor = 0.15;

const isSameTime = (a: MeetingTime, b: MeetingTime): boolean =>
  a.day === b.day &&
  a.start === b.start &&
  a.zone === b.zone &&
  JSON.stringify(a.recurrence) === JSON.stringify(b.recurrence);

/** Whether one is held whenever the other is. */
export function covers(whole: Meeting, part: Meeting): boolean {
  const isHeld = (time: MeetingTime) => whole.times.some((held) => isSameTime(held, time));
  return part.times.length > 0 && part.times.every(isHeld);
}

/** The address that opens a meeting without what differs from copy to copy: subdomain, passcode. */
function linkKey(url: string): string {
  const { hostname, pathname, searchParams } = new URL(url);
  searchParams.delete('pwd');
  const host = hostname.replace(/^www\.|^.+(?=\.zoom\.us$)/, '').replace(/^\./, '');
  return `${host}${pathname.replace(/\/$/, '')}?${searchParams.toString()}`;
}

const words = (...texts: readonly (string | undefined)[]): Set<string> =>
  new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu),
  );

/** Both say what they are called and where they are, and agree in not one word. */
function areStrangers(a: Meeting, b: Meeting): boolean {
  if (!(a.name && b.name && a.venue?.name && b.venue?.name)) return false;
  const theirs = words(b.name, b.group, b.venue.name, ...(b.venue.address ?? []));
  return ![...words(a.name, a.group, a.venue.name, ...(a.venue.address ?? []))].some((word) =>
    theirs.has(word),
  );
}

const exact = (meeting: Meeting): Position | undefined => {
  const { position } = meeting.venue ?? {};
  return position?.precision === 'exact' ? position : undefined;
};

/** Cells of the ground, a little wider than two that are one door can lie apart, north to south. */
const cell = 0.0015;

const isDoor = (postcode: string | undefined): postcode is string => !!postcode?.includes(' ');

/**
 * Under what a meeting is found by its place: its link, its whole postcode, the cell of its position.
 *
 * @param around Also the cells beside it, in which another position may be that of the same door.
 */
export function placeKeys(meeting: Meeting, around: boolean): string[] {
  const keys: string[] = [];
  const { online, venue } = meeting;
  if (online?.url) keys.push(linkKey(online.url));
  if (isDoor(venue?.postcode)) keys.push(venue.postcode);
  const position = exact(meeting);
  if (position) {
    const row = Math.floor(position.lat / cell);
    // a degree of longitude is shorter away from the equator; a tenth of it at 84° is enough for us
    const column = Math.floor(position.lng / (cell * 10));
    const steps = around ? [-1, 0, 1] : [0];
    for (const up of steps)
      for (const along of steps) keys.push(`cell ${row + up} ${column + along}`);
  }
  return keys;
}

/**
 * How far apart the places of two meetings lie, in kilometres, as far as that can be told: 0 for the
 * same online link or the same whole postcode. Undefined when they can't be shown to be in one place.
 */
export function apartBy(a: Meeting, b: Meeting): number | undefined {
  if (a.online?.url && b.online?.url && linkKey(a.online.url) === linkKey(b.online.url)) return 0;
  if (a.attendance === 'online' || b.attendance === 'online' || areStrangers(a, b))
    return undefined;
  const [here, there] = [exact(a), exact(b)];
  if (here && there) {
    const distance = distanceKm(here, there);
    return distance <= oneDoor ? distance : undefined;
  }
  const { postcode } = a.venue ?? {};
  return isDoor(postcode) && postcode === b.venue?.postcode ? 0 : undefined;
}
