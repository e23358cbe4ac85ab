/** The foot of a finder: how old the lists are, and whose they are. */
import type { Strings } from '../i18n/strings.js';
import type { FeedState } from '../state/finder-state.js';
import { dateWords } from '../ui/when.js';
import { toLocal } from '../core/zone.js';

/** What is known of the lists: when each was changed, whose it is, under which licence, what it lacks. */
export function feedFacts(strings: Strings, feeds: readonly FeedState[]): string[] {
  const { foot, card } = strings;
  return feeds.flatMap((feed) => {
    const { name = feed.source } = feed;
    if (feed.phase === 'failed') return [`${foot.lost(name)}.`];
    if (feed.phase !== 'ready') return [];
    const { updated, attribution, licence, timezone = 'Europe/London' } = feed.info;
    const on = (at: number) => dateWords(strings, toLocal(timezone, at).date, true);
    const words = [
      feed.kept && foot.kept(name, on(feed.kept.at)),
      updated !== undefined && foot.updated(on(updated)),
      attribution && card.listedBy(attribution),
      licence && foot.licence(licence),
    ]
      .filter((each) => typeof each === 'string')
      // Publishers write sentences too
      .map((each) => each.replace(/\.\s*$/, ''));
    return words.length ? [`${words.join('. ')}.`] : [];
  });
}

/** Whether some list is not as its publisher has it now, and might be when it is asked for again. */
export const isAmiss = (feeds: readonly FeedState[]): boolean =>
  feeds.some((feed) => feed.phase === 'failed' || (feed.phase === 'ready' && feed.kept));

/** Whether any list is marked as invented. */
export function isSample(feeds: readonly FeedState[]): boolean {
  return feeds.some((feed) => feed.phase === 'ready' && feed.info.sample);
}
