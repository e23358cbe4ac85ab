/** The Polish of what was understood, and of what to try; no native speaker has checked it. */
import type { FoundStrings } from './strings.js';

const quoted = (words: readonly string[]) => words.map((word) => `„${word}”`).join(' lub ');

export const plFound: FoundStrings = {
  taken: (typed, taken) =>
    `Czy chodziło o ${taken.map(quoted).join(', ')}? Nic tu nie pasuje dokładnie do: ${quoted(typed)}.`,
  unknown: (words) => `Nic tu nie pasuje do: ${quoted(words)}.`,
  title: 'Rozumiemy tak',
  or: (labels) => labels.join(' lub '),
  tonight: 'Dziś wieczorem',
  weekend: 'W ten weekend',
  week: 'W tym tygodniu',
  within: (minutes) => (minutes % 60 ? `w ciągu ${minutes} min` : `w ciągu ${minutes / 60} godz.`),
  after: (time) => `po ${time}`,
  before: (time) => `przed ${time}`,
  near: (place, about) => `Blisko: ${place}${about ? ' (w przybliżeniu)' : ''}`,
  nearYou: 'Blisko Ciebie',
  whereAreYou:
    'Nie wiemy, gdzie jesteś. Użyj przycisku swojego położenia albo wpisz miasto lub kod pocztowy.',
  whichPlace: (place, count) => `Miejsca o nazwie ${place}: ${count}. Które wybierasz?`,
  otherPlaces: (place) => `Inne miejsca o nazwie ${place}:`,
  nearTo: (place) => `near ${place}`,
  furthest: (distance, inOrder) =>
    `${inOrder ? 'Najbliższe są pierwsze. ' : ''}Najdalsze z pokazanych: ${distance} stąd.`,
  nearestIs: (distance) => `Najbliższe spotkanie: ${distance} stąd.`,
  showOnline: 'Pokaż spotkania online',
  remove: (meaning, typed) => `Usuń: ${meaning}. Szukaj zamiast tego słów „${typed}”`,
  restore: (typed) => `Przywróć „${typed}”`,
  didYouMean: (text, meetings) => `Czy chodziło o „${text}”? ${meetings}`,
  searchFor: (text, meetings) => `Szukaj „${text}”: ${meetings}`,
  leaveOut: (what, meetings) => `Pomiń: ${what ?? 'Twoje słowa'}. ${meetings}`,
};
