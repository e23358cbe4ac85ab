/** A finder whose list stands in the page, with its parts at hand. */
import { MeetingFinder } from '../../src/elements/meeting-finder.js';
import { partImported } from '../../src/parts/part-imported.js';
import { setPartLoader } from '../../src/ui/part-loader.js';
import { all } from './settle.js';
import { until } from './until.js';

/** @param clock What time it is. */
export async function inlineFinder(
  records: readonly object[],
  attributes: string,
  clock: () => number,
): Promise<MeetingFinder> {
  setPartLoader(partImported);
  MeetingFinder.define();
  const box = document.createElement('div');
  box.innerHTML = `<meeting-finder ${attributes}><script type="application/json">${JSON.stringify(records)}</script></meeting-finder>`;
  const element = box.querySelector('meeting-finder')!;
  element.clock = clock;
  document.body.append(box);
  await until(() => all(element, 'meeting-card').length > 0, 'no meetings');
  return element;
}

/** Takes it out again. */
export const removeFinder = (): void =>
  document.querySelector('meeting-finder')?.parentElement?.remove();
