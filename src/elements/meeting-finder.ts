import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { FinderController } from '../controllers/finder-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import type { Position } from '../core/meeting.js';
import { countChoices } from '../core/query.js';
import { base } from '../ui/base.styles.js';
import type { editorsPanel } from '../ui/editors-panel.js';
import { MeetingSearchRequestEvent } from '../ui/events.js';
import { headingLevel } from '../ui/heading.js';
import { kindWords, meetingName } from '../ui/labels.js';
import { closeIcon, filterIcon } from '../ui/icons.js';
import type { nearMe } from '../ui/near-me.js';
import type { quickTimes } from '../ui/quick-times.js';
import { latePart, loadPart } from '../ui/part-loader.js';
import type { printList } from '../ui/print-list.js';
import type { ViewId, viewSwitch } from '../ui/view-switch.js';
import {
  filtersParts,
  guideParts,
  helpParts,
  listParts,
  mapParts,
  planParts,
  searchParts,
  understoodParts,
  weekParts,
} from './exported-parts.js';
import { feedFacts, isAmiss, isSample } from './finder-foot.js';
import { FinderHost } from './finder-host.js';
import { chipsStyles } from './meeting-filter-chips.styles.js';
import { finderStyles } from './meeting-finder.styles.js';
import { MeetingFeed } from './meeting-feed.js';
import { MeetingFilters } from './meeting-filters.js';
import { MeetingGuide } from './meeting-guide.js';
import { MeetingHelp } from './meeting-help.js';
import { MeetingList } from './meeting-list.js';
import { MeetingMap } from './meeting-map.js';
import { MeetingPlan } from './meeting-plan.js';
import { MeetingSearch } from './meeting-search.js';
import { MeetingSummary } from './meeting-summary.js';
import { MeetingUnderstood } from './meeting-understood.js';
import { MeetingWeek } from './meeting-week.js';

const panel = latePart<typeof editorsPanel>('debug');
/** As the part holds them; elements do not import parts. */
interface ControlsPart {
  readonly nearMe: typeof nearMe;
  readonly quickTimes: typeof quickTimes;
  readonly viewSwitch: typeof viewSwitch;
  readonly printList: typeof printList;
}
const controls = latePart<ControlsPart>('controls');

/**
 * @summary The whole finder in one tag: loads the feed, searches it, filters it and lists it.
 *
 * @slot - Shown without JavaScript, and again when no list could be loaded.
 * @slot header - Above the search box.
 * @slot empty - In place of our words when nothing matches.
 * @slot help - In place of our line of help at the foot.
 * @slot footer - Below everything.
 *
 * @csspart finder - Everything.
 * @csspart controls - The search box.
 * @csspart results - The list.
 * @csspart filters-toggle - The button that unfolds the filters on a narrow width.
 * @csspart filters-done - The button that folds them and shows the list.
 * @csspart foot - The foot.
 * @csspart help - The help at the foot.
 * @csspart translation - That nobody has checked the language yet.
 * @csspart help-link - The button above the list that leads to it.
 * @csspart print-list - The button that prints the list.
 * @csspart editor - The editor's panel.
 * @csspart near - The offer to look for meetings near the reader.
 * @csspart near-button - Its button.
 * @csspart near-chip - The same while the list goes by the reader's place; pressing forgets it.
 * @csspart near-note - The words beside it: that the place is not kept, or how far the meetings are.
 * @csspart quick-label - Above the buttons for "today" and the like.
 * @csspart quick-chip - One of them.
 * @csspart quick-chip-checked - One that is on.
 * @csspart near-fault - Why the reader's place is not known.
 * @csspart views - The switch between list, map and week.
 * @csspart view - One of its buttons.
 * @csspart view-checked - The one that is on.
 *
 * @cssprop --meeting-palette-ink - Palette: words; the page's own colour.
 * @cssprop --meeting-palette-paper - Palette: behind cards and fields; what the page has there.
 * @cssprop --meeting-palette-quiet - Palette: words of less weight; mixed from the words.
 * @cssprop --meeting-palette-line - Palette: thin lines; mixed from the words.
 * @cssprop --meeting-palette-brand - Palette: the colour that stands out.
 * @cssprop --meeting-palette-on-brand - Palette: words on that colour.
 * @cssprop --meeting-palette-danger - Palette: behind words on danger, and the way out.
 * @cssprop --meeting-palette-on-danger - Palette: those words.
 * @cssprop --meeting-color-text - Words; the ink.
 * @cssprop --meeting-color-text-muted - Words of less weight; the quiet ink.
 * @cssprop --meeting-color-surface - Behind cards and fields; the paper.
 * @cssprop --meeting-color-surface-raised - Behind badges and pressed buttons.
 * @cssprop --meeting-color-border - Thin lines; the line.
 * @cssprop --meeting-color-control - Edges of buttons, chips and fields, at 3:1 or more.
 * @cssprop --meeting-color-accent - Behind chosen chips and the main button; the brand.
 * @cssprop --meeting-color-on-accent - Words on the accent; the words on the brand.
 * @cssprop --meeting-color-focus - Ring around what has the keyboard.
 * @cssprop --meeting-font-family - Font; the page's own.
 * @cssprop --meeting-font-size - Size of the words; the reader's own setting.
 * @cssprop --meeting-line-height - Height of a line; 1.5.
 * @cssprop --meeting-space - Unit of room; 4px.
 * @cssprop --meeting-radius - Roundness of corners; 10px.
 * @cssprop --meeting-border-width - Width of lines; 1px.
 * @cssprop --meeting-target-size - Least height of what is pressed; 44px.
 * @cssprop --meeting-duration - Length of motion; 0.15s.
 *
 * @cssstate loading - The feeds are being loaded.
 * @cssstate ready - At least one feed can be shown.
 * @cssstate failed - No feed could be loaded.
 *
 * @fires {MeetingSearchRequestEvent} meeting-search-request - The reader presses "today" and the like.
 * @fires {MeetingFeedLoadedEvent} meeting-feed-loaded - A feed has been read.
 * @fires {MeetingFeedFailedEvent} meeting-feed-failed - A feed could not be used.
 * @fires {MeetingResultsChangedEvent} meeting-results-changed - Another answer is shown.
 * @fires {MeetingSelectedEvent} meeting-selected - A meeting's details are open, or none.
 */
export class MeetingFinder extends FinderHost {
  static override readonly tag: string = 'meeting-finder';
  static override readonly dependencies = [
    MeetingFeed,
    MeetingSearch,
    MeetingUnderstood,
    MeetingFilters,
    MeetingSummary,
    MeetingList,
    MeetingMap,
    MeetingWeek,
    MeetingGuide,
    MeetingHelp,
    MeetingPlan,
  ];
  static override readonly styles = [base, chipsStyles, finderStyles];

  readonly #words = new LocalizeController(this);
  readonly #finder = new FinderController(this, ({ phase, feeds, query, results, plan }) => ({
    phase,
    plan,
    feeds,
    on: countChoices(query.facets),
    // Said where the filters lie over the list, and nowhere else.
    total: this.unfolded ? results?.total : 0,
    text: query.text,
    // Where the reader is, is never known exactly.
    near: typeof query.near === 'object' && query.near.precision === 'about',
    hits: results?.hits,
  }));

  /** Which filters, in which order, by their names with spaces between them; all when absent. */
  @property() facets = '';

  /** Level of the days' headings; the names of meetings are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Label of the search box. */
  @property() label = '';

  /** The search box suggests nothing. */
  @property({ type: Boolean, attribute: 'no-suggestions' }) noSuggestions = false;

  /** Does not offer to look for meetings near the reader. */
  @property({ type: Boolean, attribute: 'no-location' }) noLocation = false;

  /** Which views the reader may choose from: `list`, `map` and `week`, with spaces between them. */
  @property() views = 'list map week';

  /** What stands above the list: a `map`, a `week`, or with `list` nothing. A map waits for a press. */
  @property() view: ViewId = 'list';

  /** Address of pictures of streets for the map; see `meeting-map`. */
  @property({ attribute: 'tile-url' }) tileUrl = '';

  /** Whose these pictures are. */
  @property() attribution = '';

  /** Address that the attribution leads to. */
  @property({ attribute: 'attribution-url' }) attributionUrl = '';

  /** Offers a few questions above the search box: which kind of group might suit the reader. */
  @property({ type: Boolean }) guide = false;

  /** Does not ask whether another kind of meeting may be tried too, where a plan is all of one kind. */
  @property({ type: Boolean, attribute: 'no-mix' }) noMix = false;

  /** `approved` once a clinician has checked what the help says of danger and of stopping. */
  @property({ attribute: 'clinical-text' }) clinicalText = '';

  /** Shows what of each list is left out and why, for whoever keeps it. */
  @property({ type: Boolean }) debug = false;

  /** Whether the filters are unfolded on a narrow width. */
  @state() private unfolded = false;

  /** Whether the reader has asked for a view. */
  @state() private pressed = false;

  @query('.fold') private readonly fold!: HTMLButtonElement;
  @query('.help') private readonly help!: HTMLElement;
  @query('meeting-list') private readonly list!: HTMLElement;

  #held: Element | null | undefined;

  readonly #redraw = (): void => this.requestUpdate();

  readonly #done = async (): Promise<void> => {
    this.unfolded = false;
    await this.updateComplete;
    this.fold.focus();
    this.fold.scrollIntoView({ block: 'nearest' });
  };

  /** What has the keyboard may go away, as the controls do where no list comes: then the list takes it. */
  protected override willUpdate(): void {
    this.#held = this.shadowRoot?.activeElement;
  }

  protected override updated(): void {
    if (this.#held?.isConnected === false) this.list.focus();
  }

  protected override render(): TemplateResult {
    this.showPhase();
    const { phase = 'idle', plan } = this.#finder.value ?? {};
    const fallback = phase === 'idle' || phase === 'failed';
    return html`<div class="finder" part="finder">
      ${this.debug ? this.#panel() : nothing}
      <slot name="header"></slot>
      <div class=${fallback ? 'layout alone' : 'layout'}>
        ${fallback ? nothing : this.#controls()}
        <div class="results" part="results" ?hidden=${phase === 'idle'}>
          ${plan ? html`<meeting-plan exportparts=${planParts} .headingLevel=${this.headingLevel} .noMix=${this.noMix}></meeting-plan>` : nothing}
          ${this.#view()}
          <meeting-list
            exportparts=${listParts}
            .pageSize=${this.pageSize}
            .headingLevel=${this.headingLevel}
          >
            ${this.#emptySlot()}
          </meeting-list>
        </div>
        <div ?hidden=${!fallback}><slot></slot></div>
        ${this.#foot()}
      </div>
    </div>`;
  }

  #panel(): TemplateResult | undefined {
    const { feeds = [] } = this.#finder.value ?? {};
    const { lang } = this.#words.strings;
    const level = headingLevel(this.headingLevel);
    return panel.take(this.#redraw)?.({ html, lang, feeds, level });
  }

  /** "Use my location" and the views, with room kept for them so that the list does not move. */
  #ways(): TemplateResult {
    const { near = false, hits = [] } = this.#finder.value ?? {};
    const { strings } = this.#words;
    const { views, view } = this;
    const go = (to?: Position): void => this.provider.nearTo(to);
    const choose = (to: ViewId): void => {
      this.view = to;
      this.pressed = true;
    };
    const part = controls.take(this.#redraw);
    // Browsers tell where they are only to pages with a key.
    const locates = isSecureContext && navigator.geolocation && !this.noLocation;
    const me =
      locates && part?.nearMe({ html, strings, hits, host: this, near, icon: closeIcon, go });
    return html`<div class="near no-print ${me || (locates && !part) ? 'two' : ''}" part="near">
      ${me} ${part?.viewSwitch({ html, strings, host: this, views, view, choose })}
    </div>`;
  }

  #view(): TemplateResult | undefined {
    if (this.view === 'week') return html`<meeting-week exportparts=${weekParts}></meeting-week>`;
    if (this.view !== 'map') return undefined;
    return html`<meeting-map
      exportparts=${mapParts}
      .open=${this.pressed}
      .tileUrl=${this.tileUrl}
      .attribution=${this.attribution}
      .attributionUrl=${this.attributionUrl}
      .headingLevel=${this.headingLevel}
    ></meeting-map>`;
  }

  #quickTimes(): TemplateResult | undefined {
    const { strings } = this.#words;
    const { text = '' } = this.#finder.value ?? {};
    const search = (to: string): void => this.#finder.request(new MeetingSearchRequestEvent(to));
    return controls
      .take(this.#redraw)
      ?.quickTimes({ html, strings, facets: this.facets, text, search });
  }

  /** Handed on only when it is filled: an empty slot would hide the list's own words. */
  #emptySlot(): TemplateResult | typeof nothing {
    const filled = [...this.children].some((child) => child.slot === 'empty');
    return filled ? html`<slot name="empty" slot="empty"></slot>` : nothing;
  }

  #controls(): TemplateResult {
    const { filters, foot } = this.#words.strings;
    const { feeds = [], on = 0, total = 0, text } = this.#finder.value ?? {};
    return html`<div class="search" part="controls">
        ${isSample(feeds) ? html`<p class="sample">${foot.sample}</p>` : nothing}
        ${
          this.guide
            ? html`<meeting-guide
                exportparts=${guideParts}
                .headingLevel=${this.headingLevel + 1}
              ></meeting-guide>`
            : nothing
        }
        <meeting-search
          exportparts=${searchParts}
          .label=${this.label}
          .noSuggestions=${this.noSuggestions}
        ></meeting-search>
        ${
          text
            ? html`<meeting-understood exportparts=${understoodParts}></meeting-understood>`
            : nothing
        }
      </div>
      <div class="bar">
        <button
          class="fold button no-print"
          part="filters-toggle"
          type="button"
          aria-expanded=${this.unfolded ? 'true' : 'false'}
          aria-controls="panel"
          @click=${() => (this.unfolded = !this.unfolded)}
        >
          ${filterIcon}${filters.open(on)}
        </button>
        <meeting-summary exportparts="summary"></meeting-summary>
        <button
          class="button plain no-print"
          part="help-link"
          type="button"
          @click=${() => this.help.focus()}
        >
          ${foot.helpNow}
        </button>
        ${this.#ways()}
      </div>
      <div
        class=${this.unfolded ? 'panel' : 'panel folded'}
        id="panel"
        role="group"
        aria-label=${filters.title}
      >
        <button class="button skip" type="button" @click=${() => this.list.focus()}>
          ${this.#words.strings.results.label}
        </button>
        ${this.#quickTimes()}
        <meeting-filters exportparts=${filtersParts} .facets=${this.facets}></meeting-filters>
        <button class="done button main" part="filters-done" type="button" @click=${this.#done}>
          ${filters.close(total)}
        </button>
      </div>`;
  }

  #printList(): TemplateResult | undefined {
    return controls.take(this.#redraw)?.printList({
      html,
      strings: this.#words.strings,
      kit: { meetingName, kindWords, state: () => this.provider.get() },
      loadPart,
      matching: () => this.provider.matching(new AbortController().signal, false),
    });
  }

  #foot(): TemplateResult {
    const { strings } = this.#words;
    const { feeds = [], phase } = this.#finder.value ?? {};
    // Where nothing could be loaded, the list says so.
    const facts = phase === 'failed' ? [] : feedFacts(strings, feeds);
    return html`<div class="foot" part="foot">
      <div class="help" part="help" role="region" aria-label=${strings.foot.helpNow} tabindex="-1">
        <slot name="help"
          ><meeting-help
            exportparts=${helpParts}
            .clinicalText=${this.clinicalText}
            .debug=${this.debug}
            .headingLevel=${this.headingLevel + 1}
          ></meeting-help
        ></slot>
      </div>
      ${facts.map((fact) => html`<p class="facts"><bdi>${fact}</bdi></p>`)}
      ${strings.begun ? html`<p class="facts" part="translation">${strings.begun}</p>` : nothing}
      ${
        facts.length && isAmiss(feeds)
          ? html`<button class="again button no-print" type="button" @click=${() => this.load()}>
              ${strings.results.retry}
            </button>`
          : nothing
      }
      ${phase === 'ready' ? this.#printList() : nothing}
      <slot name="footer"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-finder': MeetingFinder;
  }
}
