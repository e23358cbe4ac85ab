/**
 * The details of a meeting: everything that its listing says, in groups under headings.
 *
 * This comes as a part, so it holds what nothing else needs, and is given the rest: Lit, and
 * whatever has tables of its own behind it, are in the script that asks.
 */
import type { html, TemplateResult } from 'lit';
import type {
  AccessFeature,
  Access,
  Fellowship,
  LocalDate,
  Meeting,
  Venue,
} from '../core/meeting.js';
import type { FacetId } from '../core/query.js';
import { detailsOf } from '../i18n/details/details.js';
import type { DetailsStrings } from '../i18n/details/strings.js';
import type { Strings } from '../i18n/strings.js';
import { typeLabels } from '../knowledge/type-labels.js';
import { adoptSheet } from './adopt-sheet.js';
import { languageName } from './language-name.js';
import { scheduleWords } from './schedule-words.js';
import { dateWords } from './when.js';

const styles = `
.group { break-inside: avoid; padding-block-end: calc(4 * var(--_space)); }
meeting-actions, .first { column-span: all; }
.term { font-weight: 650; }
.notes { white-space: pre-line; }
.lines a:not(.button) { display: inline-block; padding-block: calc(1.5 * var(--_space)); }
`;

export interface DetailsContext {
  /** Where it is drawn, to be given its styles. */
  readonly root: ParentNode;
  readonly html: typeof html;
  readonly strings: Strings;
  readonly meeting: Meeting;
  /** Id of the finder, where the card does not stand in it. */
  readonly finder: string | undefined;
  /** What is known of its fellowship, and the words for its kind: "12-step". */
  readonly fellowship: Fellowship | undefined;
  readonly kinds: readonly string[];
  /** Level of the headings of the groups, 1 to 6. */
  readonly level: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The button that leads into it. */
  readonly join: TemplateResult | undefined;
  readonly telephone: (number: string) => TemplateResult;
  readonly facetValueLabel: (strings: Strings, facet: FacetId, value: string) => string;
  readonly accessFeatures: (
    access: Access | undefined,
    known: boolean | undefined,
  ) => readonly AccessFeature[];
}

interface Context extends DetailsContext {
  readonly details: DetailsStrings;
}

/** What there is nothing to say of takes no line. */
type Line = string | TemplateResult | undefined | false | 0;

/** The groups in their order, each under its heading. */
const groups = {
  when: ({ strings, details, meeting }: Context) => scheduleWords(strings, details, meeting),
  where: whereLines,
  online: onlineLines,
  kind: kindLines,
  who: whoLines,
  access: accessLines,
  notes: noteLines,
  contact: contactLines,
  listing: listingLines,
} satisfies {
  [group in keyof DetailsStrings['headings']]: (context: Context) => readonly Line[];
};

export function cardDetails(given: DetailsContext): readonly TemplateResult[] {
  adoptSheet(given.root as ShadowRoot, styles);
  const details = detailsOf(given.strings);
  const context = { ...given, details };
  const names = Object.keys(groups) as (keyof typeof groups)[];
  return [
    ...names.flatMap((name) => section(context, details.headings[name], groups[name](context))),
    firstMeeting(context),
    context.html`<meeting-actions .meeting=${context.meeting} .finder=${context.finder}></meeting-actions>`,
  ];
}

function section({ html, level }: Context, title: string, all: readonly Line[]): TemplateResult[] {
  const lines = all.filter(Boolean);
  if (!lines.length) return [];
  return [
    html`<div class="group">
      <div class="term" role="heading" aria-level=${level}>${title}</div>
      <ul class="lines">
        ${lines.map(
          (line) => html`<li>${typeof line === 'string' ? html`<bdi>${line}</bdi>` : line}</li>`,
        )}
      </ul>
    </div>`,
  ];
}

/** What happens there is brought when somebody asks. */
function firstMeeting({ html, details, meeting, finder, level }: Context): TemplateResult {
  const bring = ({ target }: Event): void => {
    const told = (target as Element).querySelector('.told')!;
    if (told.firstChild) return;
    const made = document.createElement('meeting-approach');
    told.append(Object.assign(made, { meeting, finder, headingLevel: level }));
  };
  return html`<details class="first" part="first-meeting" @toggle=${bring}>
    <summary>${details.first}</summary>
    <div class="told"></div>
  </details>`;
}

/** "Label: value" for what is there. */
const labelled = ({ html }: Context, label: string, value: string | undefined): Line =>
  value && html`${`${label}: `}<bdi>${value}</bdi>`;

/** A link out of the page: whom it leads to learns nothing of the page it came from. */
const link = ({ html }: Context, href: string, content: string): TemplateResult =>
  html`<a href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer">${content}</a>`;

const notes = ({ html }: Context, text: string | undefined): Line =>
  text && html`<div class="notes" dir="auto">${text}</div>`;

function whereLines(context: Context): Line[] {
  const { details, meeting } = context;
  const { attendance, venue } = meeting;
  if (!venue || attendance === 'online') return [];
  return [
    venue.name,
    ...(venue.address ?? []),
    venue.locality,
    venue.postcode,
    venue.regions?.filter((name) => name !== venue.locality).join(', '),
    labelled(context, details.entrance, venue.entrance),
    labelled(context, details.transport, venue.transport),
    directions(context, venue),
  ];
}

/** Sites that show the way to a place; each is told the place and never where the reader is. */
const mapSites: readonly (readonly [name: string, address: (place: string) => string])[] = [
  ['Google Maps', (place) => `https://www.google.com/maps/dir/?api=1&destination=${place}`],
  ['Apple Maps', (place) => `https://maps.apple.com/?daddr=${place}`],
  ['OpenStreetMap', (place) => `https://www.openstreetmap.org/search?query=${place}`],
];

/** None to what is invented, nor to a place that is known as a town at most. */
function directions(
  context: Context,
  { name, address, locality, postcode, position }: Venue,
): Line {
  const { html, details, meeting } = context;
  const exact = position?.precision === 'exact' && `${position.lat},${position.lng}`;
  const place = address ? [...address, locality, postcode].filter(Boolean).join(', ') : exact;
  if (!place || meeting.sample) return undefined;
  const to = encodeURIComponent(address && name ? `${name}, ${place}` : place);
  const links = mapSites.map(([site, addressOf]) => link(context, addressOf(to), site));
  return html`<span class="no-print"
    >${details.directions}: ${links.map((each, at) => (at ? html`, ${each}` : each))}</span
  >`;
}

function onlineLines(context: Context): Line[] {
  const { html, details, meeting, join, telephone } = context;
  const { online } = meeting;
  if (!online) return [];
  return [
    join,
    join && details.linkNote,
    online.phone && html`${details.phoneIn}: ${telephone(online.phone)}`,
    labelled(context, details.meetingId, online.id),
    labelled(context, details.passcode, online.passcode),
    notes(context, online.notes),
  ];
}

function kindLines(context: Context): Line[] {
  const { html, strings, details, meeting, fellowship, kinds, facetValueLabel } = context;
  const { filters } = strings;
  const types = typeLabels(meeting.types ?? [], meeting.fellowship);
  const focus = (meeting.focus ?? fellowship?.focus)?.map((value) =>
    facetValueLabel(strings, 'focus', value),
  );
  return [
    fellowship && [fellowship.name, ...kinds].join(' · '),
    labelled(context, filters.facets.focus, focus?.join(strings.comma)),
    // names that feeds share, in English whatever the language
    types.length && html`${`${details.types}: `}<bdi lang="en">${types.join(', ')}</bdi>`,
    labelled(context, details.cost, meeting.cost),
    meeting.proof && strings.card.proof,
  ];
}

function whoLines({ strings, details, meeting: { who }, facetValueLabel }: Context): Line[] {
  if (!who) return [];
  const { openness, audiences = [], languages = [], minAge, maxAge } = who;
  return [
    openness && !(openness === 'open' && audiences.length) && details.openness[openness],
    ...audiences.map((value) => facetValueLabel(strings, 'audience', value)),
    ...languages.map((tag) => strings.card.spokenLanguage(languageName(strings, tag))),
    !!(minAge ?? maxAge) && details.ages(minAge, maxAge),
  ];
}

function accessLines(context: Context): Line[] {
  const { strings, details, meeting, accessFeatures, facetValueLabel } = context;
  const { access, attendance } = meeting;
  if (attendance === 'online' && !access) return [];
  const { yes, no, notKnown } = details;
  const words = (known: boolean | undefined) =>
    accessFeatures(access, known).map((value) => facetValueLabel(strings, 'access', value));
  return [
    ...words(true).map((label) => labelled(context, label, yes)),
    ...words(false).map((label) => labelled(context, label, no)),
    labelled(context, notKnown, words(undefined).join(strings.comma)),
  ];
}

function noteLines(context: Context): Line[] {
  const { strings, meeting } = context;
  return [notes(context, meeting.translations?.[strings.lang]?.notes ?? meeting.notes)];
}

function contactLines(context: Context): Line[] {
  const { html, details, meeting, telephone } = context;
  const { phone, email, website } = meeting.contact ?? {};
  return [
    labelled(context, details.group, meeting.group),
    phone && html`${details.phone}: ${telephone(phone)}`,
    email && html`${details.email}: <a href="mailto:${email}"><bdi>${email}</bdi></a>`,
    website && link(context, website, details.website),
  ];
}

function listingLines(context: Context): Line[] {
  const { strings, details, meeting, now } = context;
  const { checked, source, also = [] } = meeting;
  return [
    checked && details.checked(dateWords(strings, checked, true)),
    checked && isOld(checked, now) && details.old,
    ...[source, ...also].flatMap(({ attribution, feed, url }) => {
      // who lists it matters where several do
      const by = attribution ?? (also.length ? hostOf(feed) : undefined);
      return [by && strings.card.listedBy(by), url && link(context, url, details.listingPage)];
    }),
  ];
}

const year = 366 * 86_400_000;

/** A listing that nobody has checked for a year is said to be so, and still listed. */
const isOld = (checked: LocalDate, now: number): boolean =>
  checked < new Date(now - year).toISOString();

/** The host of a feed's address; the name of one that stands in the page. */
function hostOf(feed: string): string {
  return feed.replace(/^https?:\/\/([^/]+).*$/, '$1');
}
