/** The Romanian of what was understood, and of what to try; no native speaker has checked it. */
import type { FoundStrings } from './strings.js';

const quoted = (words: readonly string[]) => words.map((word) => `„${word}”`).join(' sau ');

export const roFound: FoundStrings = {
  taken: (typed, taken) =>
    `Ați vrut să scrieți ${taken.map(quoted).join(', ')}? Nimic nu se potrivește exact cu ${quoted(typed)}.`,
  unknown: (words) => `Nimic nu se potrivește cu ${quoted(words)}.`,
  title: 'Am înțeles',
  or: (labels) => labels.join(' sau '),
  tonight: 'Diseară',
  weekend: 'În acest weekend',
  week: 'În această săptămână',
  within: (minutes) =>
    minutes % 60
      ? `în următoarele ${minutes} min`
      : minutes === 60
        ? 'în următoarea oră'
        : `în următoarele ${minutes / 60} ore`,
  after: (time) => `după ${time}`,
  before: (time) => `înainte de ${time}`,
  near: (place, about) => `Aproape de ${place}${about ? ' (aproximativ)' : ''}`,
  nearYou: 'Aproape de dumneavoastră',
  whereAreYou:
    'Nu știm unde sunteți. Apăsați butonul pentru locul dumneavoastră sau scrieți un oraș ori un cod poștal.',
  whichPlace: (place, count) => `Locuri numite ${place}: ${count}. Care dintre ele?`,
  otherPlaces: (place) => `Alte locuri numite ${place}:`,
  nearTo: (place) => `near ${place}`,
  furthest: (distance, inOrder) =>
    `${inOrder ? 'Cele mai apropiate sunt primele. ' : ''}Cea mai îndepărtată dintre cele arătate: ${distance}.`,
  nearestIs: (distance) => `Cea mai apropiată întâlnire: ${distance}.`,
  showOnline: 'Arată întâlnirile online',
  remove: (meaning, typed) => `Scoateți: ${meaning}. Căutați în schimb „${typed}”`,
  restore: (typed) => `Puneți înapoi „${typed}”`,
  didYouMean: (text, meetings) => `Ați vrut să scrieți „${text}”? ${meetings}`,
  searchFor: (text, meetings) => `Căutați „${text}”: ${meetings}`,
  leaveOut: (what, meetings) => `Renunțați la: ${what ?? 'cuvintele scrise'}. ${meetings}`,
};
