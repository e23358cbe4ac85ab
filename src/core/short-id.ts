/** Ids for links that others may see: feeds make ids of names. */

/** The largest prime below 2^45, so that every step is exact. */
const prime = 35_184_372_088_777;
/** More than any two letters of an id differ by: "AO" and "B0" are two. */
const factor = 131;

/** What stands for an id in a link: always the same, and telling nothing to who reads it; 45 bits, so hardly two meet. */
export function shortId(id: string): string {
  let sum = 1;
  for (let at = 0; at < id.length; at++) sum = (sum * factor + id.charCodeAt(at)) % prime;
  return `~${sum.toString(36)}`;
}

/** Whether a link means the meeting of an id: `said` is the id, or what stands for it. */
export const isMeant = (said: string, id: string): boolean =>
  id === said || (said[0] === '~' && shortId(id) === said);
