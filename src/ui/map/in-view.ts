/** What a map is to show first. */
import type { Position } from '../../core/meeting.js';
import type { Hit } from '../../core/results.js';

/** Kilometres around a place within which everything is shown, and how many times as far as the nearest. */
const around = 10;
const times = 2;

/**
 * Of the hits those near to the place that was asked for; all spots where none was.
 * @param hits What is listed first, by distance where a place was asked for.
 */
export function inView(hits: readonly Hit[], spots: readonly Position[]): readonly Position[] {
  const near = hits.flatMap(({ distance, meeting: { venue } }) =>
    distance === undefined || !venue?.position ? [] : { distance, position: venue.position },
  );
  if (!near.length) return spots;
  const nearest = Math.min(...near.map(({ distance }) => distance));
  const furthest = Math.max(around, times * nearest);
  return near.flatMap(({ distance, position }) => (distance <= furthest ? position : []));
}
