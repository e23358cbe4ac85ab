/**
 * Day and part of the day as one number, since both are asked of the same time: "Monday" and
 * "morning" is not a meeting on Monday evening that is also held on Tuesday morning.
 */
import { dayPart, dayParts } from '../core/facets.js';
import type { MeetingTime } from '../core/meeting.js';
import type { Choices } from '../core/query.js';

const days = ['0', '1', '2', '3', '4', '5', '6'];
const parts: readonly string[] = dayParts.map(([value]) => value);
/** The parts of the day, and one more for a time that the feed does not give. */
const width = parts.length + 1;

export const slotCount = days.length * width;

export const slotOf = ({ day, start }: MeetingTime): number =>
  day * width + (start === undefined ? parts.length : parts.indexOf(dayPart(start)));

const picked = (values: readonly string[], chosen: readonly string[] | undefined): number[] => {
  const all = values.map((_, at) => at);
  return chosen?.length ? all.filter((at) => chosen.includes(values[at]!)) : all;
};

/**
 * The slots that fit a choice of days and times; undefined where neither is chosen, which meetings
 * by appointment fit as well.
 */
export function slotsFor({ day, time }: Choices): number[] | undefined {
  if (!day?.length && !time?.length) return undefined;
  const fitting = picked(parts, time);
  if (!time?.length) fitting.push(parts.length);
  return picked(days, day).flatMap((d) => fitting.map((part) => d * width + part));
}
