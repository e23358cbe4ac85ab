/** What `meeting-finder` and `meeting-finder-provider` share: the attributes of a provider. */
import { property } from 'lit/decorators.js';
import { ProviderController, type ProviderHost } from '../controllers/provider-controller.js';
import type { HostLine } from '../core/helpline.js';
import type { Fellowship, Meeting } from '../core/meeting.js';
import type { Sort } from '../core/query.js';
import type { FinderState } from '../state/finder-state.js';
import { jsonList } from '../ui/json-list.js';
import { MeetingElement } from '../ui/meeting-element.js';

export abstract class FinderHost extends MeetingElement implements ProviderHost {
  /** @internal */
  protected readonly provider = new ProviderController(this);

  /** Address of the feed. */
  @property() src?: string;

  /** Format of the feed: `auto`, `meeting-guide`, `native`, `bmlt`, `open-referral` or `csv`. */
  @property() format = 'auto';

  /** Fellowship of the records that name none, such as `aa`. */
  @property() fellowship?: string;

  /** Zone of the records and feeds that name none, such as `Europe/London`. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** Filters that are on at first: `day=1,2; attendance=online`. The reader may change them. */
  @property() filters = '';

  /** Filters that are always on, in the same form. The reader is not offered them. */
  @property() locked = '';

  /** What stands in the search box at first, such as `today`. */
  @property() search = '';

  /** Order of the list: `soonest`, `nearest` or `name`. */
  @property() sort: Sort = 'soonest';

  /** Place to measure from: `53.8,-1.55`, a town or a postcode. */
  @property() near?: string;

  /** `mi` or `km`; absent, as the country in `lang` measures, miles where it names none. */
  @property() units?: 'mi' | 'km';

  /**
   * Address of a place pack: towns and postcodes that the feeds do not have. What the file must be may
   * stand behind it: `/places.json#sha256-…`. It is asked for when somebody searches for such a place.
   */
  @property() places?: string;

  /** How many meetings are listed at first, and how many more each press adds. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 12;

  /** `hash` keeps filters and the open meeting in the address, after the `#`; `none` does not. */
  @property({ attribute: 'url-sync' }) urlSync: 'none' | 'hash' = 'none';

  /** Most bytes that a feed may unpack to; 64 MB. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes?: number;

  /** Most records that are read from a feed; 100,000. */
  @property({ type: Number, attribute: 'max-meetings' }) maxMeetings?: number;

  /** Milliseconds in which a feed must have arrived; 8,000. */
  @property({ type: Number }) timeout?: number;

  /** Minutes after which the feeds are asked for again; absent, they are not. */
  @property({ type: Number }) refresh?: number;

  /**
   * Where a copy of each feed is kept for a day on which it can't be loaded: `session`, `local`, or
   * `off`, so that nothing is stored on the reader's device.
   */
  @property() cache = 'off';

  /** `light` or `dark`; absent, the page's own colour scheme. */
  @property({ reflect: true }) theme?: 'light' | 'dark';

  /** Address at which to say that a listing is wrong, where it has none of its own: `https:` or `mailto:`. */
  @property({ attribute: 'report-to' }) reportTo = '';

  /** Whose help lines are shown: `england`, `wales`, `scotland` or `northern-ireland`. */
  @property() nation = '';

  /** Help lines of your own, as `lines` of `meeting-help`. */
  @property({ attribute: 'help-lines', converter: { fromAttribute: jsonList } })
  helpLines?: readonly HostLine[];

  /** Address of the page with this finder, for links and codes that open a plan; this page when absent. */
  @property({ attribute: 'share-url' }) shareUrl = '';

  /** `practice`: staff find meetings for somebody else. Each card has a box to tick for the sheet. */
  @property() for = '';

  /** Meetings of your own in place of a feed. */
  @property({ attribute: false }) meetings?: readonly Meeting[];

  /** Fellowships to add, or to rename by using an id that exists; as JSON in the attribute. */
  @property({ converter: { fromAttribute: jsonList } }) fellowships?: readonly Fellowship[];

  /** Answers now, in milliseconds since 1970; the clock of the device when absent. */
  @property({ attribute: false }) clock?: () => number;

  /** A snapshot of everything the finder knows. */
  get state(): FinderState {
    return this.provider.get();
  }

  /** Loads the feeds again. */
  load(): void {
    this.provider.load();
  }

  /** Puts the text back to `search` and the filters to `filters`. */
  reset(): void {
    this.provider.reset();
  }

  /** Shows the state of loading as custom states. @internal */
  protected showPhase(): void {
    const { phase } = this.provider.get();
    for (const each of ['loading', 'ready', 'failed']) this.setState(each, phase === each);
  }
}
