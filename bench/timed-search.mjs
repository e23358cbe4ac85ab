/**
 * The built widget with a clock in its queries, so that search is timed where it happens: a profiler takes
 * as long as a key's search does, and sees a slowed processor's pauses instead of it.
 */

/** From when a query has its filters, for which it waits while the page draws, to its answer; and marks. */
const clocks = [
  [
    /(let \w+=await \w+\(this\.#\w+\(\),\w+\)),(\w+=\w+\?\.find\()/g,
    '$1,clock=window.began=performance.now(),$2',
  ],
  [/\.\.\.(\w+)&&\1\.partial&&/g, '...(searched+=performance.now()-window.began,$1)&&$1.partial&&'],
  [
    /get marks\(\)\{return (\w+\?\.marks\(\w+\))\}/g,
    'get marks(){let began=performance.now(),marks=$1;searched+=performance.now()-began;return marks}',
  ],
];

/**
 * @param {string} code That of dist/meeting-finder.js.
 * @returns {string} The same, adding the milliseconds of every query to `window.searched`.
 */
export function timeSearch(code) {
  for (const [place, clock] of clocks) {
    const found = code.match(place)?.length ?? 0;
    if (found !== 1) throw new Error(`${place} stands ${found} times in the widget`);
    code = code.replace(place, clock);
  }
  return `window.searched = 0;\n${code}`;
}
