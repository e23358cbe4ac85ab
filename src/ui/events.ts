/**
 * Every event of the elements. A request comes from the reader's hand, bubbles to the provider and
 * may be prevented; a fact says what has happened. They are `CustomEvent`s, with the same fields in
 * `detail`, because old libraries on host pages break plain `Event`s.
 */
import type { Meeting, Position } from '../core/meeting.js';
import type { FacetId, Sort } from '../core/query.js';
import type { FeedFailure, Problem } from '../core/result.js';
import type { FacetCounts } from '../core/results.js';

class RequestEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, { bubbles: true, composed: true, cancelable: true, detail });
  }
}

class FactEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, { bubbles: true, composed: true, detail });
  }
}

/** The reader typed or cleared the search text. */
export class MeetingSearchRequestEvent extends RequestEvent<{ query: string }> {
  constructor(query: string) {
    super('meeting-search-request', { query });
  }
  get query(): string {
    return this.detail.query;
  }
}

/** The reader chose values of one facet; `values` is the whole new choice. */
export class MeetingFilterRequestEvent extends RequestEvent<{
  facet: FacetId;
  values: readonly string[];
}> {
  constructor(facet: FacetId, values: readonly string[]) {
    super('meeting-filter-request', { facet, values });
  }
  get facet(): FacetId {
    return this.detail.facet;
  }
  get values(): readonly string[] {
    return this.detail.values;
  }
}

/** The reader had a part of the text, as `Meant.text` gives it, taken as plain words, or no longer. */
export class MeetingPlainRequestEvent extends RequestEvent<{ text: string; plain: boolean }> {
  constructor(text: string, plain = true) {
    super('meeting-plain-request', { text, plain });
  }
  get text(): string {
    return this.detail.text;
  }
  get plain(): boolean {
    return this.detail.plain;
  }
}

/** The reader chose an order. */
export class MeetingSortRequestEvent extends RequestEvent<{ sort: Sort }> {
  constructor(sort: Sort) {
    super('meeting-sort-request', { sort });
  }
  get sort(): Sort {
    return this.detail.sort;
  }
}

/**
 * The reader asked for what is near to a place of the map to come first, or no longer. It is never the
 * place where the reader is: that goes into no event.
 */
export class MeetingNearRequestEvent extends RequestEvent<{ near: Position | undefined }> {
  constructor(near: Position | undefined) {
    super('meeting-near-request', { near });
  }
  get near(): Position | undefined {
    return this.detail.near;
  }
}

/** The reader wants these meetings on the plan, in this order: their ids. Undefined: no plan at all. */
export class MeetingPlanRequestEvent extends RequestEvent<{
  ids: readonly string[] | undefined;
}> {
  constructor(ids: readonly string[] | undefined) {
    super('meeting-plan-request', { ids });
  }
  get ids(): readonly string[] | undefined {
    return this.detail.ids;
  }
}

/** The reader wants the plan to be kept on the device, or deleted from it. */
export class MeetingPlanKeepRequestEvent extends RequestEvent<{ keep: boolean }> {
  constructor(keep: boolean) {
    super('meeting-plan-keep-request', { keep });
  }
  get keep(): boolean {
    return this.detail.keep;
  }
}

/** The reader wants to see the plan. */
export class MeetingPlanShowRequestEvent extends RequestEvent<Record<string, never>> {
  constructor() {
    super('meeting-plan-show-request', {});
  }
}

/** The reader opened a meeting's details, or closed them: null. */
export class MeetingSelectRequestEvent extends RequestEvent<{ id: string | null }> {
  constructor(id: string | null) {
    super('meeting-select-request', { id });
  }
  get id(): string | null {
    return this.detail.id;
  }
}

/** The reader asked for more of the list; `limit` is how many to show in all. */
export class MeetingMoreRequestEvent extends RequestEvent<{ limit: number }> {
  constructor(limit: number) {
    super('meeting-more-request', { limit });
  }
  get limit(): number {
    return this.detail.limit;
  }
}

/** The reader cleared the search text, the filters or both. */
export class MeetingResetRequestEvent extends RequestEvent<{ what: 'text' | 'filters' | 'all' }> {
  constructor(what: 'text' | 'filters' | 'all' = 'all') {
    super('meeting-reset-request', { what });
  }
  get what(): 'text' | 'filters' | 'all' {
    return this.detail.what;
  }
}

/** The reader asked to load the feeds once more. */
export class MeetingReloadRequestEvent extends RequestEvent<Record<string, never>> {
  constructor() {
    super('meeting-reload-request', {});
  }
}

/** A feed has been read: how many meetings, and what was left out or mended. */
export class MeetingFeedLoadedEvent extends FactEvent<{
  source: string;
  count: number;
  issues: readonly Problem[];
}> {
  constructor(source: string, count: number, issues: readonly Problem[]) {
    super('meeting-feed-loaded', { source, count, issues });
  }
  get source(): string {
    return this.detail.source;
  }
  get count(): number {
    return this.detail.count;
  }
  get issues(): readonly Problem[] {
    return this.detail.issues;
  }
}

/** A feed could not be used. */
export class MeetingFeedFailedEvent extends FactEvent<{ source: string; error: FeedFailure }> {
  constructor(source: string, error: FeedFailure) {
    super('meeting-feed-failed', { source, error });
  }
  get source(): string {
    return this.detail.source;
  }
  get error(): FeedFailure {
    return this.detail.error;
  }
}

/** The list shows another answer. Carries no search text: host pages may have analytics. */
export class MeetingResultsChangedEvent extends FactEvent<{ total: number; facets: FacetCounts }> {
  constructor(total: number, facets: FacetCounts) {
    super('meeting-results-changed', { total, facets });
  }
  get total(): number {
    return this.detail.total;
  }
  get facets(): FacetCounts {
    return this.detail.facets;
  }
}

/** A meeting's details are open, or none: null. */
export class MeetingSelectedEvent extends FactEvent<{ meeting: Meeting | null }> {
  constructor(meeting: Meeting | null) {
    super('meeting-selected', { meeting });
  }
  get meeting(): Meeting | null {
    return this.detail.meeting;
  }
}

declare global {
  interface HTMLElementEventMap {
    'meeting-search-request': MeetingSearchRequestEvent;
    'meeting-filter-request': MeetingFilterRequestEvent;
    'meeting-plain-request': MeetingPlainRequestEvent;
    'meeting-sort-request': MeetingSortRequestEvent;
    'meeting-near-request': MeetingNearRequestEvent;
    'meeting-plan-request': MeetingPlanRequestEvent;
    'meeting-plan-keep-request': MeetingPlanKeepRequestEvent;
    'meeting-plan-show-request': MeetingPlanShowRequestEvent;
    'meeting-select-request': MeetingSelectRequestEvent;
    'meeting-more-request': MeetingMoreRequestEvent;
    'meeting-reset-request': MeetingResetRequestEvent;
    'meeting-reload-request': MeetingReloadRequestEvent;
    'meeting-feed-loaded': MeetingFeedLoadedEvent;
    'meeting-feed-failed': MeetingFeedFailedEvent;
    'meeting-results-changed': MeetingResultsChangedEvent;
    'meeting-selected': MeetingSelectedEvent;
  }
}
