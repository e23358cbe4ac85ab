/** Where a meeting is, in one line. */
import type { Hit, Range } from '../core/results.js';
import type { Strings } from '../i18n/strings.js';
import type { Markable } from '../ui/marked.js';

/**
 * "Example Hall, Leeds, LS6 9CC · about 2 miles"; a rough place is shown as such. Nothing for online
 * only.
 */
export function placeLine(
  strings: Strings,
  { meeting: { attendance, venue }, marks = {}, distance }: Hit,
): Markable {
  let text = '';
  const ranges: Range[] = [];
  if (!venue || attendance === 'online') return { text };
  const { name, address, locality, regions, postcode } = venue;
  // What has the same words twice says them once.
  const parts = new Map([
    [name ?? address?.[0], name ? marks.venue : marks.address],
    [locality ?? regions?.[regions.length - 1], marks.locality],
    // A postcode is one word.
    [postcode?.replace(' ', '\u00a0'), marks.postcode],
  ]);
  for (const [part, within = []] of parts) {
    if (!part) continue;
    if (text) text += ', ';
    for (const [from, to] of within) ranges.push([text.length + from, text.length + to]);
    text += part;
  }
  // A number stays with its unit.
  const far =
    distance === undefined
      ? ''
      : ` · ${strings.distance(distance, 'mi').replace(/ (?=\S+$)/, '\u00a0')}`;
  if (!text || venue.position?.precision !== 'about' || address)
    return { text: text + far, ranges };
  const about = strings.card.about(text);
  const by = about.lastIndexOf(text);
  return { text: about + far, ranges: ranges.map(([from, to]) => [from + by, to + by]) };
}
