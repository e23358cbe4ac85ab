/** What stories put around an element: a finder, a narrow column, a line that explains. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meeting } from '../../src/core/meeting.js';
import { clock } from './clock.js';
import { several } from './meetings.js';

/** A day: longer than anybody looks at a story that is loading. */
export const patience = 86_400_000;

/** `parameters.finder` of a story. */
export interface FinderSettings {
  /** Address of a feed, in place of `meetings`. */
  readonly src?: string;
  readonly meetings?: readonly Meeting[];
  readonly filters?: string;
  readonly locked?: string;
}

/** A provider around the story, with what the story's `parameters.finder` says; false: none. */
export const inFinder: Decorator = (story, { parameters }) => {
  const settings = (parameters.finder ?? {}) as FinderSettings | false;
  if (!settings) return html`${story()}`;
  const { src, meetings = several, filters, locked } = settings;
  return html`<meeting-finder-provider
    src=${ifDefined(src)}
    filters=${ifDefined(filters)}
    locked=${ifDefined(locked)}
    timeout=${patience}
    .meetings=${src ? undefined : meetings}
    .clock=${clock}
    >${story()}</meeting-finder-provider
  >`;
};

/** The narrowest screen that we draw for. */
export const narrow: Decorator = (story) =>
  html`<div .style=${'inline-size: 320px; max-inline-size: 100%'}>${story()}</div>`;

/** Says why there is nothing to see. */
export const because =
  (words: string): Decorator =>
  (story) =>
    html`<p><em>${words}</em></p>
      ${story()}`;
