/** The details of a meeting: everything that its listing says, in groups under headings. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../core/meeting.js';
import type { typeLabels } from '../knowledge/type-labels.js';
import type { Strings } from '../i18n/strings.js';
import { headingLevel } from '../ui/heading.js';
import { facetValueLabel, fellowshipOf, kindWords, type Fellowships } from '../ui/labels.js';
import { scheduleWords } from '../ui/schedule-words.js';
import { dateWords } from '../ui/when.js';
import { accessFeatures, languageName } from './card-facts.js';

export interface DetailsContext {
  readonly strings: Strings;
  readonly meeting: Meeting;
  readonly fellowships?: Fellowships | undefined;
  /** Level of the headings of the groups. */
  readonly level: number;
  /** The names of meeting types, when they have come. */
  readonly typeLabels?: typeof typeLabels | undefined;
}

/** What there is nothing to say of takes no line. */
type Line = string | TemplateResult | undefined | false;

/** The groups in their order, each under its heading. */
const groups = {
  when: ({ strings, meeting }: DetailsContext) => scheduleWords(strings, meeting),
  where: whereLines,
  online: onlineLines,
  kind: kindLines,
  who: whoLines,
  access: accessLines,
  notes: noteLines,
  contact: contactLines,
  listing: listingLines,
} satisfies {
  [group in keyof Strings['card']['headings']]: (context: DetailsContext) => readonly Line[];
};

export function cardDetails(context: DetailsContext): TemplateResult {
  const { headings } = context.strings.card;
  const names = Object.keys(groups) as (keyof typeof groups)[];
  return html`${names.map((name) =>
    section(context.level, headings[name], groups[name](context)),
  )}`;
}

function section(level: number, title: string, all: readonly Line[]) {
  const lines = all.filter(Boolean);
  if (!lines.length) return nothing;
  return html`<div class="group">
    <div class="term" role="heading" aria-level=${headingLevel(level)}>${title}</div>
    <ul class="lines">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

/** "Label: value" for what is there. */
const labelled = (label: string, value: string | undefined): Line => value && `${label}: ${value}`;

/** A link out of the page: whom it leads to learns nothing of the page it came from. */
const link = (href: string, content: unknown): TemplateResult =>
  html`<a href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer">${content}</a>`;

const telephone = (number: string): TemplateResult =>
  html`<a href="tel:${number.replace(/[^\d+,;#*]/g, '')}"><bdi>${number}</bdi></a>`;

const notes = (text: string | undefined): Line => text && html`<div class="notes">${text}</div>`;

function whereLines({ strings: { card }, meeting: { attendance, venue } }: DetailsContext): Line[] {
  if (!venue || attendance === 'online') return [];
  return [
    venue.name,
    ...(venue.address ?? []),
    venue.locality,
    venue.postcode,
    venue.regions?.filter((name) => name !== venue.locality).join(', '),
    labelled(card.entrance, venue.entrance),
    labelled(card.transport, venue.transport),
  ];
}

function onlineLines({ strings: { card }, meeting: { online } }: DetailsContext): Line[] {
  if (!online) return [];
  const { url, host, phone } = online;
  return [
    url &&
      html`<div class="join">
        <a
          class="button main"
          part="join"
          href=${url}
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
          >${card.join(host ?? new URL(url).host)}</a
        >
      </div>`,
    url && card.linkNote,
    phone && html`${card.phoneIn}: ${telephone(phone)}`,
    labelled(card.meetingId, online.id),
    labelled(card.passcode, online.passcode),
    notes(online.notes),
  ];
}

function kindLines({ strings, meeting, fellowships, typeLabels }: DetailsContext): Line[] {
  const { card, filters } = strings;
  const known = fellowshipOf(meeting.fellowship, fellowships);
  const types = typeLabels?.(meeting.types ?? [], meeting.fellowship);
  const focus = (meeting.focus ?? known?.focus)?.map((value) =>
    facetValueLabel(strings, 'focus', value),
  );
  const [, ...kinds] = kindWords(strings, meeting, fellowships);
  return [
    known && [known.name, ...kinds].join(' · '),
    labelled(filters.facets.focus, focus?.join(', ')),
    labelled(card.types, types?.join(', ')),
    labelled(card.cost, meeting.cost),
    meeting.proof && card.proof,
  ];
}

function whoLines({ strings, meeting: { who } }: DetailsContext): Line[] {
  if (!who) return [];
  const { card } = strings;
  const { openness, audiences = [], languages = [], minAge, maxAge } = who;
  return [
    openness && card.openness[openness],
    ...audiences.map((value) => facetValueLabel(strings, 'audience', value)),
    ...languages.map((tag) => card.spokenLanguage(languageName(strings, tag))),
    !!(minAge ?? maxAge) && card.ages(minAge, maxAge),
  ];
}

function accessLines({ strings, meeting: { access, attendance } }: DetailsContext): Line[] {
  if (attendance === 'online' && !access) return [];
  const { yes, no, notKnown } = strings.card;
  const words = (known: boolean | undefined) =>
    accessFeatures(access, known).map((value) => facetValueLabel(strings, 'access', value));
  return [
    ...words(true).map((label) => labelled(label, yes)),
    ...words(false).map((label) => labelled(label, no)),
    labelled(notKnown, words(undefined).join(', ')),
  ];
}

function noteLines({ strings, meeting }: DetailsContext): Line[] {
  return [notes(meeting.translations?.[strings.lang]?.notes ?? meeting.notes)];
}

function contactLines({ strings: { card }, meeting: { contact, group } }: DetailsContext): Line[] {
  const { phone, email, website } = contact ?? {};
  return [
    labelled(card.group, group),
    phone && html`${card.phone}: ${telephone(phone)}`,
    email && html`${card.email}: <a href="mailto:${email}"><bdi>${email}</bdi></a>`,
    website && link(website, card.website),
  ];
}

function listingLines({ strings, meeting }: DetailsContext): Line[] {
  const { card } = strings;
  const { checked, report, source } = meeting;
  return [
    checked && card.checked(dateWords(strings, checked, true)),
    source.attribution && card.listedBy(source.attribution),
    source.url && link(source.url, card.listingPage),
    report && link(report, card.report),
  ];
}
