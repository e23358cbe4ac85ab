/** The Polish of the controls; no native speaker has checked it. What is typed is English, which every search understands. */
import { enControls } from './en.js';
import type { ControlWords } from './strings.js';

const labels = ['Najbliższe 2 godziny', 'Dzisiaj', 'Jutro', 'W ten weekend'];

export const plControls: ControlWords = {
  lang: 'pl',
  promise: 'Zostaje na tym urządzeniu. Nie przechowujemy tego.',
  use: 'Użyj mojego położenia',
  finding: 'Szukamy, gdzie jesteś…',
  near: 'Blisko Ciebie',
  forget: 'Zapomnij, gdzie jestem',
  furthest: (distance) => `Najbliższe są pierwsze. Najdalsze z pokazanych: ${distance} stąd.`,
  nearestIs: (distance) =>
    `Najbliższe spotkanie: ${distance} stąd. Spotkania online są dostępne wszędzie.`,
  times: 'Wkrótce',
  quick: enControls.quick.map(([, typed], at) => [labels[at]!, typed]),
  show: 'Pokaż jako',
  views: { list: 'Lista', map: 'Mapa', week: 'Tydzień' },
  print: 'Drukuj tę listę',
  printFailed: 'Przepraszamy, nie udało się tego wydrukować.',
  faults: {
    denied: 'Przeglądarka nie podała Twojego położenia. Możesz wpisać miasto lub kod pocztowy.',
    unavailable: 'Urządzenie nie wie, gdzie jesteś. Możesz wpisać miasto lub kod pocztowy.',
    timeout: 'To trwało zbyt długo. Spróbuj ponownie albo wpisz miasto lub kod pocztowy.',
  },
};
