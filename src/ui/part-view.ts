/** The contract of a view that comes as a part: what it is given, and what it gives. */
import type { html as Html, nothing as Nothing, TemplateResult } from 'lit';
import type { Fellowship, Meeting } from '../core/meeting.js';
import type { Choices, FinderQuery } from '../core/query.js';
import type { FinderResults } from '../core/results.js';
import type { FinderSettings } from '../core/settings.js';
import type { Strings } from '../i18n/strings.js';
import type * as labels from './labels.js';

/** The element that a view is drawn in. */
export interface ViewHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** What a view may know of the finder around it: the same as `FinderState`, as far as views need it. */
export interface ViewState {
  readonly phase: 'idle' | 'loading' | 'ready' | 'failed';
  readonly feeds: readonly { readonly phase: 'loading' | 'ready' | 'failed' }[];
  readonly query: FinderQuery;
  readonly locked: Choices;
  readonly results?: FinderResults;
  readonly selected?: Meeting | undefined;
  readonly plan?: readonly Meeting[] | undefined;
  readonly planLost: number;
  readonly planKept: 'no' | 'yes' | 'failed';
  readonly planShown: number;
  readonly fellowships: ReadonlyMap<string, Fellowship>;
  readonly settings: FinderSettings;
}

/** A part never imports the script that asks for it: it is given what is there already. */
export interface ViewKit extends Pick<
  typeof labels,
  'meetingName' | 'kindWords' | 'fellowshipOf' | 'facetValueLabel'
> {
  readonly html: typeof Html;
  readonly nothing: typeof Nothing;
  readonly strings: () => Strings;
  /** Undefined where there is no finder. */
  readonly state: () => ViewState | undefined;
  readonly loadPart: (name: string) => Promise<unknown>;
  /** Sends a request to the finder. */
  readonly request: (event: Event) => void;
}

export interface PartView {
  /** Undefined while it has nothing to show: the element then says that it waits. */
  render(): TemplateResult | typeof Nothing | undefined;
  /** Gives up what it holds of the page. */
  stop?(): void;
}

/** Elements and their views agree on what the element has beyond this. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type ViewClass<View extends PartView = PartView> = new (host: any, kit: ViewKit) => View;
