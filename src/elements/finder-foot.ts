/** The foot of a finder: how old the lists are, whose they are, and where to turn right now. */
import { html, type TemplateResult } from 'lit';
import { emergency, samaritans, telephoneLink, type Helpline } from '../knowledge/helpline.js';
import type { Strings } from '../i18n/strings.js';
import type { FeedState } from '../state/finder-state.js';
import { dateWords } from '../ui/when.js';
import { toLocal } from '../core/zone.js';

const line = ({ phone = '' }: Helpline): TemplateResult =>
  html`<a href=${telephoneLink(phone)}>${phone}</a>`;

/** One plain line of help, with the numbers as links. */
export function helpLine(strings: Strings): TemplateResult {
  return html`${strings.foot.help(line(emergency), line(samaritans))}`;
}

/** What is known of the lists: when each was changed, whose it is, under which licence. */
export function feedFacts(strings: Strings, feeds: readonly FeedState[]): string[] {
  return feeds.flatMap((feed) => {
    if (feed.phase !== 'ready') return [];
    const { updated, attribution, licence, timezone } = feed.info;
    const words = [
      updated === undefined
        ? ''
        : strings.foot.updated(
            dateWords(strings, toLocal(timezone ?? 'Europe/London', updated).date, true),
          ),
      attribution ? strings.card.listedBy(attribution) : '',
      licence ? strings.foot.licence(licence) : '',
    ]
      .filter(Boolean)
      // Publishers write sentences too
      .map((each) => each.replace(/\.\s*$/, ''));
    return words.length ? [`${words.join('. ')}.`] : [];
  });
}

/** Whether any list is marked as invented. */
export function isSample(feeds: readonly FeedState[]): boolean {
  return feeds.some((feed) => feed.phase === 'ready' && feed.info.sample);
}
