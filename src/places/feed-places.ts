import type { Meeting, Position } from '../core/meeting.js';

export interface FeedPlace {
  readonly name: string;
  readonly position: Position;
  readonly about: boolean;
}

export const createFeedPlaces =
  (_meetings: readonly Meeting[]) =>
  (_text: string): FeedPlace | undefined =>
    undefined;
