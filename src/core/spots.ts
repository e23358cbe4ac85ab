/** Meetings by the spot at which they are held, for a map. */
import type { Meeting, Position } from './meeting.js';
import { inSlices, type Pause } from './slices.js';

/** One spot on a map. */
export interface Spot extends Position {
  /** At least one, in no order. */
  readonly meetings: readonly Meeting[];
}

export interface Spots {
  readonly spots: readonly Spot[];
  /** Meetings that are held online alone. */
  readonly online: number;
  /** Meetings that are held somewhere, but nobody says where. */
  readonly nowhere: number;
}

/**
 * Meetings online are never put on a map, even where their list gives them a place: nobody is let in
 * there. A rough position and an exact one are two spots, though they have the same figures.
 */
export async function spotsOf(meetings: readonly Meeting[], pause: Pause): Promise<Spots> {
  const spots = new Map<string, Position & { meetings: Meeting[] }>();
  let online = 0;
  let nowhere = 0;
  await inSlices(meetings.length, pause, (at) => {
    const meeting = meetings[at]!;
    const position = meeting.venue?.position;
    if (meeting.attendance === 'online') online++;
    else if (!position) nowhere++;
    else {
      const { lat, lng, precision } = position;
      const key = `${lat},${lng},${precision}`;
      const spot = spots.get(key);
      if (spot) spot.meetings.push(meeting);
      else spots.set(key, { lat, lng, precision, meetings: [meeting] });
    }
  });
  return { spots: [...spots.values()], online, nowhere };
}
