/** Ids for links that others may see: feeds make ids of names. */

/** The largest prime below 2^48, so that every step is exact. */
const prime = 281_474_976_710_597;

/** What stands for an id in a link: always the same, and telling nothing to who reads it; 48 bits, so no two meet. */
export function shortId(id: string): string {
  let sum = 1;
  for (let at = 0; at < id.length; at++) sum = (sum * 31 + id.charCodeAt(at)) % prime;
  return `~${sum.toString(36)}`;
}

/** Whether a link means the meeting of an id: `said` is the id, or what stands for it. */
export const isMeant = (said: string, id: string): boolean =>
  id === said || (said[0] === '~' && shortId(id) === said);
