/**
 * "Use my location": asks the browser where the reader is, on a press and never before, and hands the
 * place to the finder, which keeps it in memory alone. It comes as a part, and is given Lit.
 */
import type { html as Html, TemplateResult } from 'lit';
import type { Position } from '../core/meeting.js';
import type { Hit } from '../core/results.js';
import type { LocationFault } from '../i18n/controls/strings.js';
import type { Strings } from '../i18n/strings.js';
import { controlWords } from './control-words.js';

export interface NearMeContext {
  readonly html: typeof Html;
  readonly strings: Strings;
  /** What the list shows. */
  readonly hits: readonly Hit[];
  /** The element that it stands in: what is asked and what came of it is remembered by it. */
  readonly host: { requestUpdate(): void };
  /** Whether the list goes by the reader's place. */
  readonly near: boolean;
  readonly icon: unknown;
  /** Takes the reader's place, or none. */
  readonly go: (near: Position | undefined) => void;
}

/** When the nearest is further than this, meetings online are spoken of; kilometres, about ten miles. */
const far = 16;

type Asked = 'asking' | LocationFault;

/** What came of the last press, by the element it was made in. */
const asked = new WeakMap<object, Asked>();

/** Milliseconds in which a phone in a house finds out where it is. */
const patience = 15_000;
/** Milliseconds for which an earlier answer will do. */
const recent = 5 * 60_000;

const faults: readonly LocationFault[] = ['denied', 'unavailable', 'timeout'];

/** Degrees to about 100 metres: nobody need know the house, not even in this page's memory. */
const rough = (degrees: number): number => Math.round(degrees * 1000) / 1000;

let refused: boolean | undefined;

/** Whether the browser can be asked: not where that was refused before. */
function canAsk(redraw: () => void): boolean {
  if (refused === undefined) {
    refused = false;
    // Older browsers do not say.
    void navigator.permissions
      ?.query({ name: 'geolocation' })
      .then(({ state }) => {
        refused = state === 'denied';
        if (refused) redraw();
      })
      .catch(() => undefined);
  }
  return !refused;
}

function ask({ host, go }: NearMeContext): void {
  const tell = (what: Asked | undefined): void => {
    if (what) asked.set(host, what);
    else asked.delete(host);
    host.requestUpdate();
  };
  tell('asking');
  navigator.geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude } }) => {
      tell(undefined);
      go({ lat: rough(latitude), lng: rough(longitude), precision: 'about' });
    },
    ({ code }) => tell(faults[code - 1] ?? 'unavailable'),
    { timeout: patience, maximumAge: recent },
  );
}

/** How far the furthest is; where even the nearest is far, that there are meetings online. */
function distanceWords({ strings, hits }: NearMeContext): string {
  const words = controlWords(strings);
  const all = hits.flatMap(({ distance }) => distance ?? []);
  if (!all.length) return '';
  const nearest = Math.min(...all);
  return nearest > far
    ? words.nearestIs(strings.distance(nearest, 'mi'))
    : words.furthest(strings.distance(Math.max(...all), 'mi'));
}

/** Nothing where the browser can't be asked. */
export function nearMe(context: NearMeContext): TemplateResult | undefined {
  const { html, strings, host, near, icon, go, hits } = context;
  const words = controlWords(strings);
  const now = asked.get(host);
  // Meetings online alone are near to nobody.
  const online = hits.length > 0 && hits.every(({ meeting }) => !meeting.venue?.position);
  if (online || (!canAsk(() => host.requestUpdate()) && !now)) return undefined;
  const asking = now === 'asking';
  const fault = now && !asking && !near ? words.faults[now] : '';
  const said = asking ? words.finding : words.use;
  const note = near ? distanceWords(context) : fault ? '' : words.promise;
  // One button throughout, so that the keyboard stays on it.
  return html`<button
      class="button"
      part=${near ? 'near-button near-chip' : 'near-button'}
      type="button"
      lang=${words.lang}
      aria-describedby="near-note"
      aria-disabled=${asking ? 'true' : 'false'}
      @click=${() => (near ? go(undefined) : asking || ask(context))}
    >
      <span>${near ? words.near : said}</span>
      ${near ? html`<span class="away">${words.forget}</span>${icon}` : ''}
    </button>
    <span class="note" id="near-note" part="near-note" lang=${words.lang}><bdi>${note}</bdi></span>
    <span class=${fault ? 'note' : ''} role="status" part="near-fault" lang=${words.lang}
      >${fault && html`<bdi>${fault}</bdi>`}</span
    >`;
}
