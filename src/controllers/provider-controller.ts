/** Owns a finder: loads its feeds, answers its queries, takes the requests of its elements. */
import { ContextProvider } from '@lit/context';
import type { ReactiveController } from 'lit';
import type { Fellowship, Meeting, Position } from '../core/meeting.js';
import type { HostLine, Nation } from '../core/helpline.js';
import { parsePlace } from '../core/place.js';
import {
  parseChoices,
  withFacet,
  withLocked,
  withPlain,
  withText,
  type FinderQuery,
  type Sort,
} from '../core/query.js';
import type { FinderResults } from '../core/results.js';
import type { Strings } from '../i18n/strings.js';
import type { FinderSource } from '../source/finder-source.js';
import type { FeedState, FinderState } from '../state/finder-state.js';
import type { Route } from '../state/route.js';
import { createFinderStore } from '../state/store.js';
import { afterPaint } from '../ui/after-paint.js';
import * as events from '../ui/events.js';
import { finderContext, handleKey, providerConnected, type FinderHandle } from './context.js';
import { FeedLoading, type Loaded } from './feed-loading.js';
import { feedRequests, type FeedHost } from './feed-requests.js';
import { LocalizeController } from './localize-controller.js';
import { Planned } from './planned.js';
import { allFellowships, makeSource } from './make-source.js';
import { MinuteController } from './minute-controller.js';
import { QueryRunner } from './query-runner.js';
import { RefreshController, type RefreshHost } from './refresh-controller.js';
import { UrlController, type UrlHost } from './url-controller.js';
import { withFirst } from './with-first.js';

export interface ProviderHost extends RefreshHost, FeedHost, UrlHost {
  filters: string;
  locked: string;
  sort: Sort;
  search: string;
  near?: string;
  places?: string;
  pageSize: number;
  meetings?: readonly Meeting[];
  fellowships?: readonly Fellowship[];
  clock?: () => number;
  reportTo: string;
  nation: string;
  helpLines?: readonly HostLine[];
  shareUrl: string;
  for: string;
}

/** As many as are printed, however many match. */
const printLimit = 200;

export class ProviderController implements ReactiveController, FinderHandle {
  readonly #host: ProviderHost;
  readonly #store = createFinderStore();
  readonly #runner = new QueryRunner((results) => this.#answered(results));
  readonly #localize: LocalizeController;
  readonly #url: UrlController;
  readonly #children = new MutationObserver(() => this.#host.requestUpdate());
  readonly #taken = new WeakSet<Event>();
  #source?: FinderSource;
  /** The meeting whose link was followed, until the reader asks for something else. */
  #linked: Meeting | undefined;
  readonly #loading: FeedLoading;
  readonly #planned = new Planned(
    (id) => this.#source?.meeting(id),
    (state) => this.#store.dispatch({ type: 'plan', state }),
  );
  #asked = '';
  /** The counts of the last event that told of them. */
  #told = '';
  #settings = '';
  #given?: readonly Meeting[];
  #loaded?: Loaded;
  #builtWith: readonly [words?: Strings, fellowships?: readonly Fellowship[]] = [];

  constructor(host: ProviderHost) {
    this.#host = host;
    // First, so that it knows the language by the time that this one asks.
    this.#localize = new LocalizeController(host);
    host.addController(this);
    this.#url = new UrlController(host, (route) => this.#follow(route));
    this.#loading = new FeedLoading(this.#now, (loaded, index) => this.#arrived(loaded, index));
    const refresh = new RefreshController(host, this.#now, () => this.load());
    new MinuteController(host, this.#now, () => {
      this.#run();
      refresh.tick();
    });
    new ContextProvider(host, { context: finderContext, initialValue: this });
    (host as { [handleKey]?: FinderHandle })[handleKey] = this;
    for (const type of Object.keys(this.#acts))
      host.addEventListener(type, (event) => this.receive(event));
  }

  get(): FinderState {
    return this.#store.get();
  }

  subscribe(listener: (state: FinderState) => void): () => void {
    return this.#store.subscribe(listener);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['src', 'format', 'fellowship', 'time-zone', 'licence', 'attribution'],
    });
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#printed);
    this.#host.ownerDocument.dispatchEvent(new CustomEvent(providerConnected));
    // Taken out and put back: what was given up is asked for again, what came is here still.
    if (this.#loading.stopped && !this.#given) this.#loading.resume();
    this.#run();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#printed);
    this.#runner.stop();
    this.#loading.stop();
  }

  /** Follows the attributes: loads when what to load has changed, asks when the preset has. */
  hostUpdate(): void {
    const { filters, locked, search, sort, near, pageSize, meetings } = this.#host;
    this.#settle();
    const settings = JSON.stringify([filters, locked, search, sort, near, pageSize]);
    if (settings !== this.#settings) {
      this.#settings = settings;
      this.#store.dispatch({ type: 'locked', locked: parseChoices(locked) });
      this.#ask({
        text: search,
        plain: [],
        facets: this.#url.read()?.choices ?? parseChoices(filters),
        ...this.#preset(),
      });
    }
    const requests = feedRequests(this.#host);
    const asked = JSON.stringify(requests);
    if (asked !== this.#asked || meetings !== this.#given) {
      this.#asked = asked;
      this.#given = meetings;
      if (meetings) this.#useGiven(meetings);
      else {
        this.#loading.load(requests);
        this.#feeds(this.#loading.states);
      }
    } else if (this.#loaded && !this.#isCurrent) this.#build(this.#loaded);
  }

  /** What the host has settled; staff begin with an empty plan, and so does who has a kept or a sent one. */
  #settle(): void {
    const { reportTo, nation, shareUrl, helpLines, for: whom } = this.#host;
    const practice = whom === 'practice';
    const settings = {
      reportTo,
      nation: nation as Nation,
      shareUrl,
      helpLines,
      practice,
      key: this.#url.key,
    };
    const before = this.get().settings;
    if (JSON.stringify(settings) === JSON.stringify(before)) return;
    this.#store.dispatch({ type: 'settings', settings });
    if (this.#planned.begun) return;
    const ids = this.#url.sent?.plan ?? (practice ? [] : undefined);
    void (ids ? this.#planned.begin(ids) : this.#planned.beginKept());
  }

  /** Loads the feeds again; what came before stays until something as good has come. */
  load(): void {
    if (this.#given) return;
    this.#loading.refresh();
    this.#feeds(this.#loading.states);
  }

  matching(signal: AbortSignal, anyTime: boolean): Promise<readonly Meeting[]> | undefined {
    const { query, locked } = this.get();
    const { facets } = anyTime ? withFacet(withFacet(query, 'day', []), 'time', []) : query;
    return this.#source?.matching?.({ ...query, facets: withLocked(facets, locked) }, signal);
  }

  prepare(): void {
    this.#source?.prepare?.();
  }

  get suggest(): FinderHandle['suggest'] {
    return this.#source?.suggest?.bind(this.#source);
  }

  /** Lists what is near to the reader first; without a place, as before. It is kept in memory alone. */
  nearTo(near?: Position): void {
    this.#change({ ...this.#preset(), ...(near && { near, sort: 'nearest' }) });
  }

  /** Puts the text and the visitor's filters back to the host's preset. */
  reset(): void {
    this.#change({ text: this.#host.search, plain: [], facets: parseChoices(this.#host.filters) });
  }

  receive(event: Event): void {
    if (this.#taken.has(event)) return;
    this.#taken.add(event);
    // Providers nest: the nearest one answers.
    event.stopPropagation();
    // In a microtask, so that every listener of the page has had its chance to prevent it.
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.#acts[event.type]?.(event as never);
    });
  }

  /** What each request does, by its type. */
  readonly #acts: Readonly<Record<string, (event: never) => void>> = {
    'meeting-search-request': ({ query }: events.MeetingSearchRequestEvent) =>
      this.#change(withText(this.get().query, query)),
    'meeting-filter-request': ({ facet, values }: events.MeetingFilterRequestEvent) =>
      this.#change(withFacet(this.get().query, facet, values)),
    'meeting-plain-request': ({ text, plain }: events.MeetingPlainRequestEvent) =>
      this.#change(withPlain(this.get().query, text, plain)),
    'meeting-sort-request': ({ sort }: events.MeetingSortRequestEvent) => this.#change({ sort }),
    'meeting-near-request': ({ near }: events.MeetingNearRequestEvent) => this.nearTo(near),
    'meeting-more-request': ({ limit }: events.MeetingMoreRequestEvent) => this.#ask({ limit }),
    'meeting-plan-request': ({ ids }: events.MeetingPlanRequestEvent) =>
      void this.#planned.change(ids),
    'meeting-plan-keep-request': ({ keep }: events.MeetingPlanKeepRequestEvent) =>
      void this.#planned.keep(keep),
    'meeting-plan-show-request': () => this.#store.dispatch({ type: 'show-plan' }),
    'meeting-select-request': ({ id }: events.MeetingSelectRequestEvent) =>
      void this.#select(id, true),
    'meeting-reload-request': () => this.load(),
    'meeting-reset-request': ({ what }: events.MeetingResetRequestEvent) =>
      this.#change({
        ...(what === 'filters' ? {} : { text: '', plain: [] }),
        ...(what === 'text' ? {} : { facets: parseChoices(this.#host.filters) }),
      }),
  };

  /** A change from the reader's hand: the list begins again, and the address follows. */
  #change(query: Partial<FinderQuery>): void {
    this.#linked = undefined;
    this.#ask({ ...query, limit: this.#host.pageSize });
    this.#write();
  }

  #ask(query: Partial<FinderQuery>): void {
    this.#store.dispatch({ type: 'query', query });
    this.#run();
  }

  #run(): void {
    if (!this.#source) return;
    const { query, locked } = this.get();
    void this.#runner.run(this.#source, { ...query, facets: withLocked(query.facets, locked) });
  }

  #answered(answer: FinderResults): void {
    const results = this.#linked ? withFirst(answer, this.#linked) : answer;
    this.#store.dispatch({ type: 'results', results });
    // Counting the facets is left to whoever comes after the list.
    afterPaint(() => {
      if (this.get().results !== results) return;
      const { total, facets } = results;
      // Each minute the same question is asked again; most minutes nothing is new.
      const told = JSON.stringify(facets);
      if (told === this.#told) return;
      this.#told = told;
      this.#tell(new events.MeetingResultsChangedEvent(total, facets));
    });
  }

  async #select(id: string | null, fromReader: boolean): Promise<void> {
    const meeting = id === null ? undefined : await this.#source?.meeting(id);
    if (meeting === this.get().selected) return;
    this.#store.dispatch({ type: 'select', meeting });
    // what is listed stays in its place, as when the reader goes back to it
    const listed = this.get().results?.hits.some((hit) => hit.meeting === meeting);
    this.#linked = fromReader || listed ? undefined : meeting;
    if (fromReader) this.#write();
    else this.#run();
    this.#tell(new events.MeetingSelectedEvent(meeting ?? null));
  }

  /** What the host's attributes fix from the start. */
  #preset(): Partial<FinderQuery> {
    const near = parsePlace(this.#host.near);
    return { sort: this.#host.sort, limit: this.#host.pageSize, near };
  }

  #follow(route: Route): void {
    if (route.plan) void this.#planned.begin(route.plan);
    const synced = this.#host.urlSync === 'hash';
    if (synced) this.#ask({ facets: route.choices, limit: this.#host.pageSize });
    if (synced || route.open) void this.#select(route.open ?? null, false);
  }

  #write(): void {
    const { query, selected } = this.get();
    this.#url.write({ choices: query.facets, ...(selected ? { open: selected.id } : {}) });
  }

  #useGiven(meetings: readonly Meeting[]): void {
    this.#loading.stop();
    const info = { source: 'meetings' };
    this.#arrived(
      {
        feeds: [{ phase: 'ready', source: 'meetings', info, count: meetings.length, problems: [] }],
        meetings,
        fellowships: [],
      },
      0,
    );
  }

  #arrived(loaded: Loaded, index: number): void {
    this.#build(loaded);
    this.#feeds(loaded.feeds);
    this.#tellFeed(loaded.feeds[index]!);
    const open = this.#url.sent?.open;
    if (open !== undefined) void this.#select(open, false);
  }

  /** Whether the source was built with the words and the fellowships that hold now. */
  get #isCurrent(): boolean {
    const [words, fellowships] = this.#builtWith;
    return words === this.#localize.strings && fellowships === this.#host.fellowships;
  }

  /** Makes the source anew: a feed has come, another language, or fellowships of the host's. */
  #build(loaded: Loaded): void {
    const words = this.#localize.strings;
    this.#loaded = loaded;
    this.#builtWith = [words, this.#host.fellowships];
    const { fellowships: given, clock, places } = this.#host;
    const fellowships = allFellowships(loaded, given);
    this.#store.dispatch({ type: 'fellowships', fellowships });
    this.#source = makeSource(loaded, fellowships, {
      words,
      lang: this.#localize.lang,
      now: this.#now,
      places,
      own: !!(given ?? clock ?? places),
    });
    void this.#planned.refresh();
    this.#run();
  }

  #feeds(feeds: readonly FeedState[]): void {
    this.#store.dispatch({ type: 'feeds', feeds });
  }

  #tellFeed(feed: FeedState): void {
    if (feed.phase === 'ready') {
      const { source, count, problems } = feed;
      if (problems.length)
        console.info(`${source}: ${count} meetings read, ${problems.length} notes.`, problems);
      this.#tell(new events.MeetingFeedLoadedEvent(source, count, problems));
    } else if (feed.phase === 'failed') {
      console.info(`${feed.source}: ${feed.failure.detail}`);
      this.#tell(new events.MeetingFeedFailedEvent(feed.source, feed.failure));
    }
  }

  #tell(event: Event): void {
    this.#host.dispatchEvent(event);
  }

  readonly #now = (): number => (this.#host.clock ?? Date.now)();

  readonly #print = (): void => this.#ask({ limit: printLimit });

  readonly #printed = (): void => this.#ask({ limit: this.#host.pageSize });
}
