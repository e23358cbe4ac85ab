/** Polish, begun: the finder itself. No native speaker has checked it. Short, and to the reader as "you". */
import { plural, type Strings } from './strings.js';
import { plControls } from './controls/pl.js';
import { plDetails } from './details/pl.js';
import { plFound } from './found/pl.js';
import { days } from './grammar/pl.js';

/** As they stand after the number of a day. */
const ofMonth = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
];

/** Polish sets a space at each thousand from 10,000 on. */
const number = (value: number) =>
  value < 10_000 ? String(value) : String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

const count = (value: number, one: string, few: string, many: string) =>
  `${number(value)} ${plural('pl', value, { one, few, other: many })}`;
const meetings = (value: number) => count(value, 'spotkanie', 'spotkania', 'spotkań');

const time = (minutes: number) =>
  `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;

const startsIn = (minutes: number) => {
  if (minutes < 1) return 'zaczyna się teraz';
  if (minutes < 60) return `zaczyna się za ${count(minutes, 'minutę', 'minuty', 'minut')}`;
  const hours = count(Math.floor(minutes / 60), 'godzinę', 'godziny', 'godzin');
  return `zaczyna się za ${minutes % 60 ? 'ponad ' : ''}${hours}`;
};

const distance = (kilometres: number, units: 'mi' | 'km') => {
  const value = units === 'mi' ? kilometres / 1.609344 : kilometres;
  const [one, many] = units === 'mi' ? ['mili', 'mil'] : ['kilometra', 'kilometrów'];
  const whole = Math.max(1, Math.round(value));
  return `${value < 1 ? 'poniżej' : 'około'} ${number(whole)} ${whole === 1 ? one : many}`;
};

export const pl: Strings = {
  lang: 'pl',
  begun: 'Tego tłumaczenia nikt jeszcze nie sprawdził. Część tekstu jest po angielsku.',
  weekdays: ['Niedziela', 'Poniedziałek', 'Wtorek', 'Środa', 'Czwartek', 'Piątek', 'Sobota'],
  months: [
    'Styczeń',
    'Luty',
    'Marzec',
    'Kwiecień',
    'Maj',
    'Czerwiec',
    'Lipiec',
    'Sierpień',
    'Wrzesień',
    'Październik',
    'Listopad',
    'Grudzień',
  ],
  time,
  timeRange: (from, to) => `od ${time(from)} do ${time(to)}`,
  date: (weekday, date, month, year) =>
    `${days[weekday]!}, ${date} ${ofMonth[month]!}${year ? ` ${year}` : ''}`,
  today: 'Dzisiaj',
  tomorrow: 'Jutro',
  comma: ', ',
  onNow: 'trwa teraz',
  startsIn,
  list: (dates) => dates.join('; '),
  number,
  distance,

  search: {
    label: 'Szukaj: miasto, kod pocztowy, dzień lub nazwa',
    clear: 'Wyczyść wyszukiwanie',
    suggestions: 'Podpowiedzi',
    offered: (value) => count(value, 'podpowiedź', 'podpowiedzi', 'podpowiedzi'),
    kinds: { place: 'miejsce', fellowship: 'organizacja', day: 'dzień', meeting: 'spotkanie' },
  },
  filters: {
    title: 'Filtry',
    open: (on) => (on ? `Filtry (włączone: ${on})` : 'Filtry'),
    close: (total) => (total ? `Pokaż ${meetings(total)}` : 'Zamknij filtry'),
    clear: 'Wyczyść wszystkie filtry',
    more: (hidden) => `Pokaż więcej: ${number(hidden)}`,
    fewer: 'Pokaż mniej',
    nothing: (value) => `Jeśli wybierzesz też „${value}”, nie będzie żadnych spotkań.`,
    facets: {
      day: 'Dzień',
      time: 'Pora dnia',
      attendance: 'Jak dołączyć',
      approach: 'Rodzaj grupy',
      fellowship: 'Organizacja',
      focus: 'Pomoc w sprawie',
      audience: 'Dla kogo',
      access: 'Dostępność',
    },
    values: {
      attendance: { 'in-person': 'Na miejscu', online: 'Online', hybrid: 'Na miejscu i online' },
      time: { morning: 'Rano', afternoon: 'Po południu', evening: 'Wieczorem', night: 'W nocy' },
      approach: {
        '12-step': '12 kroków',
        secular: 'Świecka',
        'buddhist-inspired': 'Inspirowana buddyzmem',
        faith: 'Oparta na wierze',
      },
      focus: {
        alcohol: 'Alkohol',
        drugs: 'Narkotyki',
        medicine: 'Leki na receptę',
        gambling: 'Hazard',
        food: 'Jedzenie',
        'sex-and-relationships': 'Seks i związki',
        'money-and-work': 'Pieniądze i praca',
        'mental-health': 'Zdrowie psychiczne',
        'other-behaviours': 'Inne zachowania',
        'family-and-friends': 'Rodzina i przyjaciele',
      },
      audience: {
        open: 'Dla każdego',
        newcomers: 'Nowe osoby',
        women: 'Kobiety',
        men: 'Mężczyźni',
        lgbtq: 'LGBTQ+',
        'young-people': 'Młodzi ludzie',
        'older-people': 'Starsze osoby',
        'people-of-colour': 'Osoby o innym kolorze skóry niż biały',
        professionals: 'Specjaliści',
        'family-and-friends': 'Rodzina i przyjaciele',
      },
      access: {
        'step-free': 'Wejście bez schodów',
        'accessible-toilet': 'Toaleta dla osób z niepełnosprawnością',
        'hearing-loop': 'Pętla indukcyjna',
        'sign-language': 'Język migowy',
        parking: 'Parking',
        children: 'Można przyjść z dziećmi',
        dogs: 'Można przyjść z psem',
      },
    },
  },
  summary: {
    loading: 'Wczytujemy spotkania…',
    count: meetings,
    none: 'Brak pasujących spotkań',
    failed: 'Lista spotkań się nie wczytała',
    partly: (failed) =>
      `Listy, które się nie wczytały: ${number(failed)}. Brakuje więc części spotkań.`,
  },
  results: {
    label: 'Spotkania',
    loading: 'Wczytujemy spotkania…',
    none: 'Żadne spotkanie nie pasuje do wyszukiwania.',
    noneHelp: 'Sprawdź pisownię, spróbuj pobliskiego miasta albo wyłącz filtr.',
    noneListed: 'W tej chwili nie ma tu żadnych spotkań.',
    clearSearch: 'Wyczyść wyszukiwanie',
    clearFilters: 'Wyczyść wszystkie filtry',
    failed: 'Przepraszamy, lista spotkań się nie wczytała.',
    failedHelp: 'Spotkania mogą się nadal odbywać. Sprawdź połączenie i spróbuj ponownie.',
    retry: 'Spróbuj ponownie',
    map: 'Pokaż mapę',
    more: (value) => `Pokaż więcej: ${number(value)}`,
    shown: (shown, total) => `Na ekranie: ${number(shown)}. Razem: ${meetings(total)}`,
    printed: (shown, total) =>
      `Na wydruku: pierwsze ${number(shown)}. Wszystkich razem: ${meetings(total)}.`,
    noDate: 'Po umówieniu albo bez podanej godziny',
    next: 'Najbliższe spotkania',
    all: 'Wszystkie spotkania',
    suspended: 'Na razie się nie odbywa',
  },
  card: {
    sample: 'Zmyślone',
    unnamed: 'Spotkanie bez nazwy',
    noMeeting: 'Nie ma spotkania do pokazania.',
    details: 'Szczegóły',
    detailsOf: (name) => `spotkania: ${name}`,
    noTime: 'nie podano godziny',
    byAppointment: 'Po umówieniu',
    suspended: 'Na razie się nie odbywa',
    moved: 'Zmiana miejsca',
    about: (place) => `Okolica: ${place}`,
    proof: 'Potwierdzenie obecności',
    spokenLanguage: (language) => `Język: ${language}`,
    languages: {
      en: 'angielski',
      cy: 'walijski',
      gd: 'gaelicki szkocki',
      ga: 'irlandzki',
      pl: 'polski',
      ro: 'rumuński',
      pa: 'pendżabski',
      ur: 'urdu',
      fa: 'perski',
      pt: 'portugalski',
      es: 'hiszpański',
      ar: 'arabski',
      ru: 'rosyjski',
      uk: 'ukraiński',
      lt: 'litewski',
      it: 'włoski',
      fr: 'francuski',
      de: 'niemiecki',
      tr: 'turecki',
      hi: 'hindi',
      bn: 'bengalski',
      gu: 'gudżarati',
      so: 'somalijski',
      bfi: 'brytyjski język migowy',
      ase: 'amerykański język migowy',
    },
    timeThere: (at, city) => `${at}, czas lokalny: ${city}`,
    loading: 'Wczytujemy…',
    failed: 'Przepraszamy, szczegóły się nie wczytały. Sprawdź połączenie i spróbuj ponownie.',
    join: (host) => `Dołącz: ${host}`,
    listedBy: (source) => `Źródło: ${source}`,
  },
  foot: {
    sample: 'Zmyślone spotkania: nie jedź na nie',
    updated: (date) => `Lista zaktualizowana: ${date}`,
    licence: (licence) => `Licencja: ${licence}`,
    lost: (list) => `Lista „${list}” się nie wczytała, więc brakuje tu jej spotkań`,
    kept: (list, date) =>
      `Nie udało się zaktualizować listy „${list}”. Jest taka, jak w dniu: ${date}`,
    // Safety text: English until a native speaker has checked it.
    help: undefined,
    guide: 'Jaka grupa może mi odpowiadać?',
    helpNow: 'Pomoc teraz',
    helpMore: 'Do kogo jeszcze zadzwonić lub napisać',
  },
  details: plDetails,
  found: plFound,
  parts: { controls: plControls },
};
