/** Scottish Gaelic, begun: the finder itself. No native speaker has checked it. To the reader as "sibh". */
import { twelveHour, withCommas as number, type Strings } from './strings.js';
import { gdControls } from './controls/gd.js';
import { gdDetails } from './details/gd.js';
import { gdFound } from './found/gd.js';
import { days } from './grammar/gd.js';

const months = [
  'Faoilleach',
  'Gearran',
  'Màrt',
  'Giblean',
  'Cèitean',
  'Ògmhios',
  'Iuchar',
  'Lùnastal',
  'Sultain',
  'Dàmhair',
  'Samhain',
  'Dùbhlachd',
];
/** As they stand after the number of a day. */
const ofMonth = [
  'dhen Fhaoilleach',
  'dhen Ghearran',
  'dhen Mhàrt',
  'dhen Ghiblean',
  'dhen Chèitean',
  'dhen Ògmhios',
  'dhen Iuchar',
  'dhen Lùnastal',
  'dhen t-Sultain',
  'dhen Dàmhair',
  'dhen t-Samhain',
  'dhen Dùbhlachd',
];

/**
 * The forms of a noun after a number: 1 and 11, 2 and 12, 3 to 10 and 13 to 19, the rest. They are ours,
 * since not every browser counts in Gaelic.
 */
const count = (value: number, one: string, two: string, few: string, other: string) => {
  const form =
    value === 1 || value === 11
      ? one
      : value === 2 || value === 12
        ? two
        : value > 2 && value < 20
          ? few
          : other;
  return `${number(value)} ${form}`;
};
const meetings = (value: number) =>
  count(value, 'choinneamh', 'choinneimh', 'coinneamhan', 'coinneamh');

const time = (minutes: number) => {
  if (minutes === 0) return 'meadhan-oidhche';
  if (minutes === 720) return 'meadhan-latha';
  // Sa mhadainn, feasgar
  return `${twelveHour(minutes)}${minutes < 720 ? 'm' : 'f'}`;
};

const startsIn = (minutes: number) => {
  if (minutes < 1) return 'a’ tòiseachadh an-dràsta';
  if (minutes < 60)
    return `a’ tòiseachadh an ceann ${count(minutes, 'mhionaid', 'mhionaid', 'mionaidean', 'mionaid')}`;
  const hours = count(Math.floor(minutes / 60), 'uair', 'uair', 'uairean', 'uair');
  return `a’ tòiseachadh an ceann ${minutes % 60 ? 'còrr is ' : ''}${hours}`;
};

const distance = (kilometres: number, units: 'mi' | 'km') => {
  const value = units === 'mi' ? kilometres / 1.609344 : kilometres;
  const whole = Math.max(1, Math.round(value));
  const words =
    units === 'mi'
      ? count(whole, 'mhìle', 'mhìle', 'mìltean', 'mìle')
      : count(whole, 'chilemeatair', 'chilemeatair', 'cilemeatairean', 'cilemeatair');
  return `${value < 1 ? 'nas lugha na' : 'mu'} ${words}`;
};

export const gd: Strings = {
  lang: 'gd',
  begun: 'Cha do rinn duine sgrùdadh air an eadar-theangachadh seo fhathast. Tha cuid sa Bheurla.',
  weekdays: days,
  months,
  time,
  timeRange: (from, to) => `${time(from)} gu ${time(to)}`,
  date: (weekday, date, month, year) =>
    `${days[weekday]!}, ${date} ${ofMonth[month]!}${year ? ` ${year}` : ''}`,
  today: 'An-diugh',
  tomorrow: 'A-màireach',
  comma: ', ',
  onNow: 'a’ dol an-dràsta',
  startsIn,
  list: (dates) => dates.join('; '),
  number,
  distance,

  search: {
    label: 'Lorg baile, còd-puist, latha no ainm',
    clear: 'Falamhaich an lorg',
    suggestions: 'Molaidhean',
    offered: (value) => count(value, 'mholadh', 'mholadh', 'molaidhean', 'moladh'),
    kinds: { place: 'àite', fellowship: 'buidheann', day: 'latha', meeting: 'coinneamh' },
  },
  filters: {
    title: 'Criathragan',
    open: (on) => (on ? `Criathragan (${on} air)` : 'Criathragan'),
    close: (total) => (total ? `Seall ${meetings(total)}` : 'Dùin na criathragan'),
    clear: 'Falamhaich gach criathrag',
    more: (hidden) => `Seall ${number(hidden)} eile`,
    fewer: 'Seall nas lugha',
    nothing: (value) => `Cha fhreagair coinneamh sam bith ma thaghas sibh “${value}” cuideachd.`,
    facets: {
      day: 'Latha',
      time: 'Àm dhen latha',
      attendance: 'Mar a thig sibh ann',
      approach: 'Seòrsa buidhne',
      fellowship: 'Buidheann',
      focus: 'Cuideachadh le',
      audience: 'Cò dha a tha e',
      access: 'Inntrigeadh',
    },
    values: {
      attendance: { 'in-person': 'An làthair', online: 'Air loidhne', hybrid: 'An dà dhòigh' },
      time: { morning: 'Madainn', afternoon: 'Feasgar', evening: 'Oidhche', night: 'Anmoch' },
      approach: {
        '12-step': '12 ceuman',
        secular: 'Saoghalta',
        'buddhist-inspired': 'Fo bhuaidh Bùdachais',
        faith: 'Stèidhichte air creideamh',
      },
      focus: {
        alcohol: 'Deoch-làidir',
        drugs: 'Drogaichean',
        medicine: 'Cungaidhean bhon dotair',
        gambling: 'Cearrachas',
        food: 'Biadh agus ithe',
        'sex-and-relationships': 'Feise agus dàimhean',
        'money-and-work': 'Airgead agus obair',
        'mental-health': 'Slàinte-inntinn',
        'other-behaviours': 'Giùlan eile',
        'family-and-friends': 'Teaghlach agus caraidean',
      },
      audience: {
        open: 'Fosgailte do dhuine sam bith',
        newcomers: 'Daoine ùra',
        women: 'Boireannaich',
        men: 'Fireannaich',
        lgbtq: 'LGBTQ+',
        'young-people': 'Òigridh',
        'older-people': 'Daoine nas sine',
        'people-of-colour': 'Daoine dathach',
        professionals: 'Proifeiseantaich',
        'family-and-friends': 'Teaghlach agus caraidean',
      },
      access: {
        'step-free': 'Gun cheumannan',
        'accessible-toilet': 'Taigh-beag so-ruigsinneach',
        'hearing-loop': 'Lùb-èisteachd',
        'sign-language': 'Cànan-soidhnidh',
        parking: 'Pàirceadh',
        children: 'Fàilte air clann',
        dogs: 'Fàilte air coin',
      },
    },
  },
  summary: {
    loading: 'A’ luchdadh choinneamhan…',
    count: meetings,
    none: 'Chan eil coinneamh a’ freagairt',
    failed: 'Cha do luchdaich liosta nan coinneamhan',
    partly: (failed) =>
      `Liostaichean nach do luchdaich: ${number(failed)}. Mar sin tha cuid a choinneamhan a dhìth.`,
  },
  results: {
    label: 'Coinneamhan',
    loading: 'A’ luchdadh choinneamhan…',
    none: 'Chan eil coinneamh a’ freagairt air na lorg sibh.',
    noneHelp:
      'Thoiribh sùil air an litreachadh, feuchaibh baile faisg air làimh, no cuiribh criathrag dheth.',
    noneListed: 'Chan eil coinneamh air an liosta an-dràsta.',
    clearSearch: 'Falamhaich an lorg',
    clearFilters: 'Falamhaich gach criathrag',
    failed: 'Tha sinn duilich, cha do luchdaich liosta nan coinneamhan.',
    failedHelp:
      'Dh’fhaodadh coinneamhan a bhith ann fhathast. Thoiribh sùil air a’ cheangal agus feuchaibh a-rithist.',
    retry: 'Feuchaibh a-rithist',
    map: 'Seall am mapa',
    more: (value) => `Seall ${number(value)} eile`,
    shown: (shown, total) => `A’ sealltainn ${number(shown)} à ${meetings(total)}`,
    printed: (shown, total) =>
      `Air a chlò-bhualadh: a’ chiad ${number(shown)} à ${meetings(total)}.`,
    noDate: 'Le coinneamh air a cur air dòigh, no gun àm',
    next: 'Na h-ath choinneamhan',
    all: 'Gach coinneamh',
    suspended: 'Chan eil iad a’ coinneachadh an-dràsta',
  },
  card: {
    sample: 'Eisimpleir nach eil fìor',
    unnamed: 'Coinneamh gun ainm',
    noMeeting: 'Chan eil coinneamh ri shealltainn.',
    details: 'Mion-fhiosrachadh',
    detailsOf: (name) => `mu ${name}`,
    noTime: 'gun àm air a thoirt seachad',
    byAppointment: 'Cuiribh air dòigh ro làimh',
    suspended: 'Chan eil iad a’ coinneachadh an-dràsta',
    moved: 'Air gluasad',
    about: (place) => `Sgìre: ${place}`,
    proof: 'Dearbhadh gun robh sibh ann',
    spokenLanguage: (language) => `Cànan: ${language}`,
    languages: {
      en: 'Beurla',
      cy: 'Cuimris',
      gd: 'Gàidhlig',
      ga: 'Gaeilge',
      pl: 'Pòlais',
      ro: 'Romàinis',
      pa: 'Panjabi',
      ur: 'Ùrdu',
      fa: 'Farsaidh',
      pt: 'Portagailis',
      es: 'Spàinntis',
      ar: 'Arabais',
      ru: 'Ruisis',
      uk: 'Ucràinis',
      lt: 'Liotuàinis',
      it: 'Eadailtis',
      fr: 'Fraingis',
      de: 'Gearmailtis',
      tr: 'Turcais',
      hi: 'Hindi',
      bn: 'Beangailis',
      gu: 'Gujarati',
      so: 'Somàilis',
      bfi: 'Cànan-soidhnidh Bhreatainn',
      ase: 'Cànan-soidhnidh Ameireagaidh',
    },
    timeThere: (at, city) => `${at}, uair ${city}`,
    loading: 'A’ luchdadh…',
    failed:
      'Tha sinn duilich, cha do luchdaich am mion-fhiosrachadh. Thoiribh sùil air a’ cheangal agus feuchaibh a-rithist.',
    join: (host) => `Thigibh ann air ${host}`,
    listedBy: (source) => `Tùs: ${source}`,
  },
  foot: {
    sample: 'Eisimpleirean nach eil fìor: na siubhlaibh thuca',
    updated: (date) => `Liosta air ùrachadh: ${date}`,
    licence: (licence) => `Ceadachas: ${licence}`,
    lost: (list) => `Cha do luchdaich an liosta “${list}”, agus mar sin tha a coinneamhan a dhìth`,
    kept: (list, date) => `Cha ghabhadh an liosta “${list}” ùrachadh. Tha i mar a bha i: ${date}`,
    // Safety text: English until a native speaker has checked it.
    help: undefined,
    guide: 'Dè an seòrsa buidhne a fhreagradh orm?',
    helpNow: 'Cuideachadh an-dràsta',
    helpMore: 'Daoine eile gus fònadh no teacsadh',
  },
  details: gdDetails,
  found: gdFound,
  parts: { controls: gdControls },
};
