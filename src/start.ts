/** Puts the elements to work: what the library's and the script tag's entries share. */
import { attachContextRoot } from './controllers/context.js';
import { MeetingFinder } from './elements/meeting-finder.js';
import { MeetingFinderProvider } from './elements/meeting-finder-provider.js';
import { define } from './ui/define.js';
import { setLanguageLoader } from './ui/languages.js';

/** `loadLanguage` brings the words of a language that is not in the entry. */
export function start(loadLanguage: Parameters<typeof setLanguageLoader>[0]): void {
  attachContextRoot();
  setLanguageLoader(loadLanguage);
  // Providers before what they provide for, so that nobody asks in vain.
  define(MeetingFinderProvider, MeetingFinder);
}
