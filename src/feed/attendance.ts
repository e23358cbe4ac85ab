/** Whether people come, connect, or can do either; and whether the meeting is held at all. */
import type { Attendance, MeetingStatus } from '../core/meeting.js';
import { compact } from './coerce.js';
import type { Fields } from './fields.js';

export interface Ways {
  /** The record gives an address or a telephone number to connect to. */
  readonly connects: boolean;
  /** Its types say that it is online. */
  readonly typedOnline: boolean;
  /** What stands for its building says that there is none. */
  readonly elsewhere: boolean;
  /** Its types say that the place is closed for the time being. */
  readonly closed: boolean;
  /** Its address leads to a door. */
  readonly specific: boolean;
}

const attendances = new Set<Attendance | 'inactive'>(['in-person', 'online', 'hybrid', 'inactive']);
const states = new Set<MeetingStatus['state']>(['active', 'suspended', 'moved']);

/**
 * What the record itself says comes first, in `attendance` or what WordPress calls
 * `attendance_option`; else it follows from what it gives. A closed place leaves the online half of
 * a meeting, or nothing; an area ("Leeds") with a link is online only.
 */
export function readAttending(
  fields: Fields,
  { connects, typedOnline, elsewhere, closed, specific }: Ways,
): { readonly attendance: Attendance; readonly status: MeetingStatus } {
  const said =
    fields.word('attendance', attendances) ?? fields.word('attendance_option', attendances);
  const saidOnline = said === 'online' || said === 'hybrid';
  const reachable = connects || typedOnline || saidOnline;
  let attendance: Attendance;
  if (said && said !== 'inactive') attendance = closed && saidOnline ? 'online' : said;
  else if (!reachable && !elsewhere) attendance = 'in-person';
  else attendance = specific && !closed ? 'hybrid' : 'online';

  const nowhereLeft = said === 'inactive' || (closed && (attendance === 'in-person' || !reachable));
  const state = fields.word('status', states) ?? (nowhereLeft ? 'suspended' : 'active');
  return { attendance, status: compact({ state, notice: fields.block('notice') }) };
}
