/** The script tag's entry: defines every element, and puts a finder where a tag asks for one. */
import { partBeside } from './parts/part-beside.js';
import { start } from './start.js';

start(partBeside);

/** A finder after each script tag of ours that has `data-feed`; its other data become attributes. */
function place(): void {
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[data-feed]')) {
    if (script.src !== __MEETING_FINDER_URL__) continue;
    const finder = document.createElement('meeting-finder');
    for (const { name, value } of script.attributes)
      if (name === 'data-feed') finder.setAttribute('src', value);
      else if (name.startsWith('data-')) finder.setAttribute(name.slice(5), value);
    // Nothing shows in a head: there the body begins with the finder.
    if (script.parentElement === document.head) document.body.prepend(finder);
    else script.after(finder);
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
else place();
