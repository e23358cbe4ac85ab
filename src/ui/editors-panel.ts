/**
 * The editor's panel: what of each list is left out or was read with a doubt, why, and what to do.
 * It comes as a part, for editors alone, and is given Lit.
 */
import type { html, TemplateResult } from 'lit';
import type { FeedFailure, Problem, ProblemReason } from '../core/result.js';
import { cyPanel } from '../i18n/panel/cy.js';
import { enPanel } from '../i18n/panel/en.js';
import type { PanelWords } from '../i18n/panel/strings.js';
import { remarkOn } from '../i18n/problems/strings.js';

interface Ready {
  readonly phase: 'ready';
  /** Meetings that are shown. */
  readonly count: number;
  readonly problems: readonly Problem[];
  /** Why an earlier copy is shown. */
  readonly kept?: { readonly why: FeedFailure['code'] | 'empty' | 'shrunk' } | undefined;
}

/** How one list is doing. */
export type PanelFeed = { readonly name?: string; readonly source: string } & (
  | Ready
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: FeedFailure }
);

export interface PanelContext {
  readonly html: typeof html;
  /** BCP 47 tag of the language of the page's words. */
  readonly lang: string;
  readonly feeds: readonly PanelFeed[];
  /** Level of the panel's heading, 1 to 6. */
  readonly level: number;
}

/** Problems of one reason, those that cost meetings apart from those that cost a field. */
interface Group {
  readonly reason: ProblemReason;
  readonly leftOut: boolean;
  readonly problems: Problem[];
}

/** A page of a feed's problems; the command line lists all. */
const mostListed = 20;

const isLeftOut = ({ index, field }: Problem): boolean => field === '*' && index >= 0;

const counted = (problems: readonly Problem[]): number =>
  new Set(problems.map(({ index }) => index)).size;

/** By reason: first what costs meetings, then what is most frequent. */
function groupsOf(problems: readonly Problem[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const problem of problems) {
    const leftOut = isLeftOut(problem);
    const key = `${problem.reason} ${leftOut}`;
    const group = groups.get(key) ?? { reason: problem.reason, leftOut, problems: [] };
    groups.set(key, group);
    group.problems.push(problem);
  }
  return [...groups.values()].sort(
    (a, b) => Number(b.leftOut) - Number(a.leftOut) || b.problems.length - a.problems.length,
  );
}

export function editorsPanel({ html, lang, feeds, level }: PanelContext): TemplateResult {
  const words: PanelWords = lang === 'cy' ? cyPanel : enPanel;
  const { problems: said } = words;

  const where = ({ index, line, id, field }: Problem): string => {
    const place = said.place({ line, record: index < 0 ? undefined : index + 1, name: id });
    return field === '*' ? place : `${place}, ${said.field(field)}`;
  };

  const group = ({ reason, leftOut, problems }: Group): TemplateResult => {
    const { what, todo } = remarkOn(said, reason);
    const more = problems.length - mostListed;
    return html`<li>
      <details>
        <summary>${leftOut ? `${words.leftOut}: ` : ''}${what} (${problems.length})</summary>
        <p>${todo}</p>
        <ul>
          ${problems.slice(0, mostListed).map((each) => html`<li><bdi>${where(each)}</bdi></li>`)}
          ${more > 0 ? html`<li>${words.more(more)}</li>` : ''}
        </ul>
      </details>
    </li>`;
  };

  const counts = ({ count, problems }: Ready): string => {
    const lost = problems.filter(isLeftOut);
    const gone = new Set(lost.map(({ index }) => index));
    const doubtful = problems.filter(({ index }) => index >= 0 && !gone.has(index));
    const parts = [
      words.shown(count),
      lost.length && said.leftOut(counted(lost)),
      doubtful.length && said.kept(counted(doubtful)),
    ];
    return `${parts.filter(Boolean).join('. ')}.`;
  };

  const ready = (feed: Ready): TemplateResult => {
    const why = feed.kept?.why;
    const fault =
      why === undefined || why === 'empty' || why === 'shrunk'
        ? why && words[why]
        : said.failure[why];
    return html`
      ${fault ? html`<p><b>${words.kept(fault)}</b></p>` : ''}
      <p>${counts(feed)} ${feed.problems.length ? '' : words.noProblems}</p>
      <ul>
        ${groupsOf(feed.problems).map(group)}
      </ul>
    `;
  };

  const state = (feed: PanelFeed): TemplateResult => {
    if (feed.phase === 'ready') return ready(feed);
    if (feed.phase === 'loading') return html`<p>${words.loading}</p>`;
    const { code, detail } = feed.failure;
    return html`<p>
      <b>${said.failure[code]}</b> ${said.failureRemedy[code]} <code>${detail}</code>
    </p>`;
  };

  return html`<section class="editor sample no-print" part="editor" aria-labelledby="editor">
    <div id="editor" role="heading" aria-level=${level}>${words.title}</div>
    <p>${words.note}</p>
    ${feeds.map(
      (feed) =>
        html`<div class="feed">
          <div role="heading" aria-level=${Math.min(level + 1, 6)}>
            <bdi>${feed.name ?? feed.source}</bdi>
          </div>
          ${state(feed)}
        </div>`,
    )}
  </section>`;
}
