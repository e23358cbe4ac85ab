/** The Scottish Gaelic of what was understood, and of what to try; no native speaker has checked it. */
import type { FoundStrings } from './strings.js';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(' no ');

export const gdFound: FoundStrings = {
  taken: (typed, taken) =>
    `An e ${taken.map(quoted).join(', ')} a bha nur beachd? Chan eil dad an seo a tha dìreach mar ${quoted(typed)}.`,
  unknown: (words) => `Chan eil dad an seo mar ${quoted(words)}.`,
  title: 'Mar a thuig sinn',
  or: (labels) => labels.join(' no '),
  tonight: 'A-nochd',
  weekend: 'An deireadh-seachdain seo',
  week: 'An t-seachdain seo',
  within: (minutes) =>
    minutes % 60 ? `an ceann ${minutes} mion.` : `taobh a-staigh ${minutes / 60} uair`,
  after: (time) => `an dèidh ${time}`,
  before: (time) => `ro ${time}`,
  near: (place, about) => `Faisg air ${place}${about ? ' (mu thimcheall)' : ''}`,
  nearYou: 'Faisg oirbh',
  whereAreYou:
    'Chan eil fhios againn càit a bheil sibh. Brùthaibh putan an àite agaibh, no sgrìobhaibh baile no còd-puist.',
  whichPlace: (place, count) => `Àiteachan air a bheil ${place}: ${count}. Dè am fear?`,
  otherPlaces: (place) => `Àiteachan eile air a bheil ${place}:`,
  nearTo: (place) => `near ${place}`,
  furthest: (distance, inOrder) =>
    `${inOrder ? 'An fheadhainn as fhaisge an toiseach. ' : ''}An tè as fhaide air falbh: ${distance}.`,
  nearestIs: (distance) => `A’ choinneamh as fhaisge: ${distance}.`,
  showOnline: 'Seall coinneamhan air loidhne',
  remove: (meaning, typed) => `Thoir air falbh: ${meaning}. Lorg “${typed}” na àite`,
  restore: (typed) => `Cuir air ais “${typed}”`,
  didYouMean: (text, meetings) => `An e “${text}” a bha nur beachd? ${meetings}`,
  searchFor: (text, meetings) => `Lorg “${text}”: ${meetings}`,
  leaveOut: (what, meetings) => `Fàg às: ${what ?? 'na faclan agaibh'}. ${meetings}`,
};
