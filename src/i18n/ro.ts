/** Romanian, begun: the finder itself. No native speaker has checked it. Short, and politely to "you". */
import { plural, type Strings } from './strings.js';
import { roControls } from './controls/ro.js';
import { roDetails } from './details/ro.js';
import { roFound } from './found/ro.js';
import { days } from './grammar/ro.js';

const months = [
  'ianuarie',
  'februarie',
  'martie',
  'aprilie',
  'mai',
  'iunie',
  'iulie',
  'august',
  'septembrie',
  'octombrie',
  'noiembrie',
  'decembrie',
];

const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** From twenty on a number is followed by "de". */
const count = (value: number, one: string, few: string) =>
  `${number(value)} ${plural('ro', value, { one, few, other: `de ${few}` })}`;
const meetings = (value: number) => count(value, 'întâlnire', 'întâlniri');

const time = (minutes: number) =>
  `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;

const startsIn = (minutes: number) => {
  if (minutes < 1) return 'începe acum';
  if (minutes < 60) return `începe în ${count(minutes, 'minut', 'minute')}`;
  const hours = count(Math.floor(minutes / 60), 'oră', 'ore');
  return `începe în ${minutes % 60 ? 'peste ' : ''}${hours}`;
};

const distance = (kilometres: number, units: 'mi' | 'km') => {
  const value = units === 'mi' ? kilometres / 1.609344 : kilometres;
  const [one, few] = units === 'mi' ? ['milă', 'mile'] : ['kilometru', 'kilometri'];
  return `${value < 1 ? 'sub' : 'circa'} ${count(Math.max(1, Math.round(value)), one, few)}`;
};

export const ro: Strings = {
  lang: 'ro',
  begun: 'Nimeni nu a verificat încă această traducere. O parte din text este în engleză.',
  weekdays: ['Duminică', 'Luni', 'Marți', 'Miercuri', 'Joi', 'Vineri', 'Sâmbătă'],
  months: months.map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
  time,
  timeRange: (from, to) => `${time(from)} până la ${time(to)}`,
  date: (weekday, date, month, year) =>
    `${days[weekday]!}, ${date} ${months[month]!}${year ? ` ${year}` : ''}`,
  today: 'Astăzi',
  tomorrow: 'Mâine',
  comma: ', ',
  onNow: 'acum',
  startsIn,
  list: (dates) => dates.join('; '),
  number,
  distance,

  search: {
    label: 'Căutați după oraș, cod poștal, zi sau nume',
    clear: 'Ștergeți căutarea',
    suggestions: 'Sugestii',
    offered: (value) => count(value, 'sugestie', 'sugestii'),
    kinds: { place: 'loc', fellowship: 'organizație', day: 'zi', meeting: 'întâlnire' },
  },
  filters: {
    title: 'Filtre',
    open: (on) => (on ? `Filtre (active: ${on})` : 'Filtre'),
    close: (total) => (total ? `Arată ${meetings(total)}` : 'Închideți filtrele'),
    clear: 'Ștergeți toate filtrele',
    more: (hidden) => `Arată încă ${number(hidden)}`,
    fewer: 'Arată mai puține',
    nothing: (value) => `Dacă alegeți și „${value}”, nu se potrivește nicio întâlnire.`,
    facets: {
      day: 'Ziua',
      time: 'Momentul zilei',
      attendance: 'Cum participați',
      approach: 'Felul grupului',
      fellowship: 'Organizația',
      focus: 'Ajutor pentru',
      audience: 'Pentru cine',
      access: 'Acces',
    },
    values: {
      attendance: { 'in-person': 'În persoană', online: 'Online', hybrid: 'În persoană și online' },
      time: { morning: 'Dimineața', afternoon: 'După-amiaza', evening: 'Seara', night: 'Noaptea' },
      approach: {
        '12-step': '12 pași',
        secular: 'Laic',
        'buddhist-inspired': 'Inspirat de budism',
        faith: 'Bazat pe credință',
      },
      focus: {
        alcohol: 'Alcool',
        drugs: 'Droguri',
        medicine: 'Medicamente pe rețetă',
        gambling: 'Jocuri de noroc',
        food: 'Mâncare',
        'sex-and-relationships': 'Sex și relații',
        'money-and-work': 'Bani și muncă',
        'mental-health': 'Sănătate mintală',
        'other-behaviours': 'Alte comportamente',
        'family-and-friends': 'Familie și prieteni',
      },
      audience: {
        open: 'Pentru oricine',
        newcomers: 'Persoane noi',
        women: 'Femei',
        men: 'Bărbați',
        lgbtq: 'LGBTQ+',
        'young-people': 'Tineri',
        'older-people': 'Persoane în vârstă',
        'people-of-colour': 'Persoane de culoare',
        professionals: 'Profesioniști',
        'family-and-friends': 'Familie și prieteni',
      },
      access: {
        'step-free': 'Acces fără trepte',
        'accessible-toilet': 'Toaletă accesibilă',
        'hearing-loop': 'Buclă auditivă',
        'sign-language': 'Limbajul semnelor',
        parking: 'Parcare',
        children: 'Copiii sunt bineveniți',
        dogs: 'Câinii sunt bineveniți',
      },
    },
  },
  summary: {
    loading: 'Se încarcă întâlnirile…',
    count: meetings,
    none: 'Nicio întâlnire potrivită',
    failed: 'Lista întâlnirilor nu s-a încărcat',
    partly: (failed) =>
      failed === 1
        ? 'O listă nu s-a încărcat, așa că lipsesc unele întâlniri.'
        : `${count(failed, 'listă', 'liste')} nu s-au încărcat, așa că lipsesc unele întâlniri.`,
  },
  results: {
    label: 'Întâlniri',
    loading: 'Se încarcă întâlnirile…',
    none: 'Nicio întâlnire nu se potrivește căutării.',
    noneHelp: 'Verificați scrierea, încercați un oraș apropiat sau opriți un filtru.',
    noneListed: 'Nicio întâlnire nu este listată aici în acest moment.',
    clearSearch: 'Ștergeți căutarea',
    clearFilters: 'Ștergeți toate filtrele',
    failed: 'Ne pare rău, lista întâlnirilor nu s-a încărcat.',
    failedHelp: 'Pot exista totuși întâlniri. Verificați conexiunea și încercați din nou.',
    retry: 'Încercați din nou',
    map: 'Arată harta',
    more: (value) => `Arată încă ${number(value)}`,
    shown: (shown, total) => `Se văd ${number(shown)} din ${meetings(total)}`,
    printed: (shown, total) => `Sunt tipărite primele ${number(shown)} din ${meetings(total)}.`,
    noDate: 'Cu programare sau fără oră anunțată',
    next: 'Următoarele întâlniri',
    all: 'Toate întâlnirile',
    suspended: 'Nu se întâlnesc deocamdată',
  },
  card: {
    sample: 'Inventată',
    unnamed: 'Întâlnire fără nume',
    noMeeting: 'Nu este nicio întâlnire de arătat.',
    details: 'Detalii',
    detailsOf: (name) => `despre ${name}`,
    noTime: 'ora nu este anunțată',
    byAppointment: 'Cu programare',
    suspended: 'Nu se întâlnesc deocamdată',
    moved: 'S-a mutat',
    about: (place) => `În zona ${place}`,
    proof: 'Adeverință de participare',
    spokenLanguage: (language) => `Limba: ${language}`,
    languages: {
      en: 'engleză',
      cy: 'galeză',
      gd: 'gaelică scoțiană',
      ga: 'irlandeză',
      pl: 'poloneză',
      ro: 'română',
      pa: 'punjabi',
      ur: 'urdu',
      fa: 'persană',
      pt: 'portugheză',
      es: 'spaniolă',
      ar: 'arabă',
      ru: 'rusă',
      uk: 'ucraineană',
      lt: 'lituaniană',
      it: 'italiană',
      fr: 'franceză',
      de: 'germană',
      tr: 'turcă',
      hi: 'hindi',
      bn: 'bengaleză',
      gu: 'gujarati',
      so: 'somaleză',
      bfi: 'limbajul semnelor britanic',
      ase: 'limbajul semnelor american',
    },
    timeThere: (at, city) => `${at}, ora din ${city}`,
    loading: 'Se încarcă…',
    failed: 'Ne pare rău, detaliile nu s-au încărcat. Verificați conexiunea și încercați din nou.',
    join: (host) => `Intrați pe ${host}`,
    listedBy: (source) => `Sursa: ${source}`,
  },
  foot: {
    sample: 'Întâlniri inventate: vă rugăm să nu mergeți la ele',
    updated: (date) => `Listă actualizată ${date}`,
    licence: (licence) => `Licență: ${licence}`,
    lost: (list) => `Lista „${list}” nu s-a încărcat, așa că întâlnirile ei lipsesc aici`,
    kept: (list, date) => `Lista „${list}” nu a putut fi actualizată. Este cea din ${date}`,
    // Safety text: English until a native speaker has checked it.
    help: undefined,
    guide: 'Ce fel de grup mi s-ar potrivi?',
    helpNow: 'Ajutor acum',
    helpMore: 'Alte persoane pe care le puteți suna sau cărora le puteți scrie',
  },
  details: roDetails,
  found: roFound,
  parts: { controls: roControls },
};
