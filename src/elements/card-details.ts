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

type Line = string | TemplateResult;

export function cardDetails(context: DetailsContext): TemplateResult {
  const { headings } = context.strings.card;
  const group = (title: string, lines: readonly Line[]) => section(context.level, title, lines);
  return html`${group(headings.when, scheduleWords(context.strings, context.meeting))}
  ${group(headings.where, whereLines(context))} ${group(headings.online, onlineLines(context))}
  ${group(headings.kind, kindLines(context))} ${group(headings.who, whoLines(context))}
  ${group(headings.access, accessLines(context))} ${group(headings.notes, noteLines(context))}
  ${group(headings.contact, contactLines(context))}
  ${group(headings.listing, listingLines(context))}`;
}

function section(level: number, title: string, lines: readonly Line[]) {
  if (!lines.length) return nothing;
  return html`<div class="group">
    <div class="term" role="heading" aria-level=${headingLevel(level)}>${title}</div>
    <ul class="lines">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

/** "Label: value" for what is there. */
const labelled = (label: string, value: string | undefined): Line[] =>
  value ? [`${label}: ${value}`] : [];

/** A link out of the page: whom it leads to learns nothing of the page it came from. */
const link = (href: string, content: unknown): TemplateResult =>
  html`<a href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer">${content}</a>`;

const telephone = (number: string): TemplateResult =>
  html`<a href="tel:${number.replace(/[^\d+,;#*]/g, '')}"><bdi>${number}</bdi></a>`;

function whereLines({ strings, meeting: { attendance, venue } }: DetailsContext): Line[] {
  if (!venue || attendance === 'online') return [];
  const { card } = strings;
  const address = [venue.name, ...(venue.address ?? []), venue.locality, venue.postcode];
  const region = venue.regions?.filter((name) => name !== venue.locality).join(', ');
  return [
    ...address.filter((line): line is string => !!line),
    ...(region ? [region] : []),
    ...labelled(card.entrance, venue.entrance),
    ...labelled(card.transport, venue.transport),
  ];
}

function onlineLines({ strings: { card }, meeting: { online } }: DetailsContext): Line[] {
  if (!online) return [];
  return [
    ...(online.url
      ? [
          html`<div class="join">
            <a
              class="button main"
              part="join"
              href=${online.url}
              rel="noopener noreferrer"
              referrerpolicy="no-referrer"
              >${card.join(online.host ?? new URL(online.url).host)}</a
            >
          </div>`,
          card.linkNote,
        ]
      : []),
    ...(online.phone ? [html`${card.phoneIn}: ${telephone(online.phone)}`] : []),
    ...labelled(card.meetingId, online.id),
    ...labelled(card.passcode, online.passcode),
    ...(online.notes ? [html`<div class="notes">${online.notes}</div>`] : []),
  ];
}

function kindLines({ strings, meeting, fellowships, typeLabels }: DetailsContext): Line[] {
  const { card } = strings;
  const known = fellowshipOf(meeting.fellowship, fellowships);
  const types = typeLabels?.(meeting.types ?? [], meeting.fellowship) ?? [];
  const focus = meeting.focus ?? known?.focus ?? [];
  const [, ...kinds] = kindWords(strings, meeting, fellowships);
  return [
    ...(known ? [[known.name, ...kinds].join(' · ')] : []),
    ...labelled(
      strings.filters.facets.focus,
      focus.map((value) => facetValueLabel(strings, 'focus', value)).join(', '),
    ),
    ...labelled(card.types, types.join(', ')),
    ...labelled(card.cost, meeting.cost),
    ...(meeting.proof ? [card.proof] : []),
  ];
}

function whoLines({ strings, meeting: { who } }: DetailsContext): Line[] {
  if (!who) return [];
  const { card } = strings;
  const { openness, audiences = [], languages = [], minAge, maxAge } = who;
  return [
    ...(openness ? [card.openness[openness]] : []),
    ...audiences.map((value) => facetValueLabel(strings, 'audience', value)),
    ...languages.map((tag) => card.spokenLanguage(languageName(strings, tag))),
    ...((minAge ?? maxAge) ? [card.ages(minAge, maxAge)] : []),
  ];
}

function accessLines({ strings, meeting: { access, attendance } }: DetailsContext): Line[] {
  if (attendance === 'online' && !access) return [];
  const { yes, no, notKnown } = strings.card;
  const words = (known: boolean | undefined) =>
    accessFeatures(access, known).map((value) => facetValueLabel(strings, 'access', value));
  const unknown = words(undefined);
  return [
    ...words(true).map((label) => `${label}: ${yes}`),
    ...words(false).map((label) => `${label}: ${no}`),
    ...labelled(notKnown, unknown.join(', ')),
  ];
}

function noteLines({ strings, meeting }: DetailsContext): Line[] {
  const notes = meeting.translations?.[strings.lang]?.notes ?? meeting.notes;
  return notes ? [html`<div class="notes">${notes}</div>`] : [];
}

function contactLines({ strings: { card }, meeting: { contact, group } }: DetailsContext): Line[] {
  return [
    ...labelled(card.group, group),
    ...(contact?.phone ? [html`${card.phone}: ${telephone(contact.phone)}`] : []),
    ...(contact?.email
      ? [html`${card.email}: <a href="mailto:${contact.email}"><bdi>${contact.email}</bdi></a>`]
      : []),
    ...(contact?.website ? [link(contact.website, card.website)] : []),
  ];
}

function listingLines({ strings, meeting }: DetailsContext): Line[] {
  const { card } = strings;
  const { checked, report, source } = meeting;
  return [
    ...(checked ? [card.checked(dateWords(strings, checked, true))] : []),
    ...(source.attribution ? [card.listedBy(source.attribution)] : []),
    ...(source.url ? [link(source.url, card.listingPage)] : []),
    ...(report ? [link(report, card.report)] : []),
  ];
}
