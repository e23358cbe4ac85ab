/** The Welsh of what was understood, and of what to try where nothing was found. */
import { list } from '../grammar/cy.js';
import type { FoundStrings } from './strings.js';

const softened: { readonly [letters: string]: string } = {
  B: 'f',
  C: 'g',
  D: 'dd',
  Gw: 'w',
  M: 'f',
  P: 'b',
  Rh: 'r',
  T: 'd',
};

/** A label of ours after "neu", which softens it: "Dydd Llun neu ddydd Mawrth". */
const afterOr = (label: string) =>
  label.replace(
    /^(Gw|Rh|D(?!d)|[A-Z])(?![A-Z])/,
    (letters) => softened[letters] ?? letters.toLowerCase(),
  );

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(' neu ');

export const cyFound: FoundStrings = {
  // Each word is quoted, and so keeps its first letter.
  taken: (typed, taken) =>
    `Oeddech chi’n golygu ${list(taken.map(quoted))}? ` +
    `Does dim yma yn cyfateb yn union i ${quoted(typed)}.`,
  unknown: (words) => `Does dim yma yn cyfateb i ${quoted(words)}.`,
  title: 'Rydyn ni wedi deall',
  or: (labels, names) =>
    [labels[0], ...labels.slice(1).map(names ? String : afterOr)].join(' neu '),
  tonight: 'Heno',
  weekend: 'Y penwythnos hwn',
  week: 'Yr wythnos hon',
  within: (minutes) =>
    minutes === 60
      ? 'yn yr awr nesaf'
      : minutes % 60
        ? `yn y ${minutes} munud nesaf`
        : `yn ${/^(8|11$|18$)/.test(String(minutes / 60)) ? 'yr' : 'y'} ${minutes / 60} awr nesaf`,
  after: (time) => `ar ôl ${time}`,
  before: (time) => `cyn ${time}`,
  near: (place, about) => `Ger ${place}${about ? ' (yn fras)' : ''}`,
  nearYou: 'Yn agos atoch chi',
  whereAreYou:
    'Dydyn ni ddim yn gwybod ble rydych chi. Pwyswch “Defnyddio fy lleoliad”, neu deipio tref neu god post.',
  // "o’r enw" leaves the name as it is.
  whichPlace: (place, count) => `Nifer y lleoedd o’r enw ${place}: ${count}. Pa un?`,
  otherPlaces: (place) => `Lleoedd eraill o’r enw ${place}:`,
  nearTo: (place) => `ger ${place}`,
  furthest: (distance, inOrder) =>
    `${inOrder ? 'Yr agosaf yn gyntaf. ' : ''}Pellter yr olaf a ddangosir: ${distance}.`,
  nearestIs: (distance) => `Pellter y cyfarfod agosaf: ${distance}.`,
  showOnline: 'Dangos cyfarfodydd ar-lein',
  remove: (meaning, typed) =>
    `Tynnu “${meaning}”: chwilio am y ${/\s/.test(typed) ? 'geiriau' : 'gair'} “${typed}” yn lle hynny`,
  restore: (typed) => `Rhoi “${typed}” yn ôl`,
  didYouMean: (text, meetings) => `Oeddech chi’n golygu “${text}”? ${meetings}`,
  searchFor: (text, meetings) => `Chwilio am “${text}”: ${meetings}`,
  leaveOut: (what, meetings) => `Gadael ${what ? `“${what}”` : 'eich geiriau'} allan: ${meetings}`,
};
