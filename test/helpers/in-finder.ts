/** A provider with elements of ours in it, at a fixed time, for tests that press what is there. */
import { setPartLoader } from '../../src/ui/part-loader.js';
import { partImported } from '../../src/parts/part-imported.js';
import { MeetingFinderProvider } from '../../src/elements/meeting-finder-provider.js';
import type { Meeting } from '../../src/core/meeting.js';
import { several, sundayMorning } from './meetings.js';
import { settled } from './settle.js';

export interface InFinder {
  readonly box: HTMLElement;
  readonly provider: MeetingFinderProvider;
}

/** Puts the tags into a provider; `box.remove()` takes them away. */
export async function inFinder(
  tags: string,
  attributes = '',
  meetings: readonly Meeting[] = several,
): Promise<InFinder> {
  setPartLoader(partImported);
  MeetingFinderProvider.define();
  const box = document.createElement('div');
  box.className = 'in-finder';
  box.innerHTML = `<meeting-finder-provider ${attributes}>${tags}</meeting-finder-provider>`;
  const provider = box.firstElementChild as MeetingFinderProvider;
  Object.assign(provider, { meetings, clock: () => sundayMorning });
  document.body.append(box);
  await settled(box);
  return { box, provider };
}

/** Takes away what `inFinder` has put there. */
export function leaveFinder(): void {
  for (const box of document.querySelectorAll('.in-finder')) box.remove();
}
