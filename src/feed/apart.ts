/** Gives every meeting of several feeds an id of its own. */
import type { Meeting } from '../core/meeting.js';

/** The lists with unique ids: one that an earlier list uses is made the later list's own. */
export function apart(lists: readonly (readonly Meeting[])[]): readonly (readonly Meeting[])[] {
  const taken = new Set<string>();
  return lists.map((list, index) =>
    list.map((meeting) => {
      const id = taken.has(meeting.id) ? `${meeting.id}~${index + 1}` : meeting.id;
      taken.add(id);
      return id === meeting.id ? meeting : { ...meeting, id };
    }),
  );
}
