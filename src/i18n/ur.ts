/** Urdu, begun: the finder itself. No native speaker has checked it. Written from right to left. */
import { plural, twelveHour, withCommas as number, type Strings } from './strings.js';
import { urControls } from './controls/ur.js';
import { urDetails } from './details/ur.js';
import { urFound } from './found/ur.js';
import { days } from './grammar/ur.js';

const months = [
  'جنوری',
  'فروری',
  'مارچ',
  'اپریل',
  'مئی',
  'جون',
  'جولائی',
  'اگست',
  'ستمبر',
  'اکتوبر',
  'نومبر',
  'دسمبر',
];

const count = (value: number, one: string, other: string) =>
  `${number(value)} ${plural('ur', value, { one, other })}`;
const meetings = (value: number) => count(value, 'میٹنگ', 'میٹنگز');

/** The clock has twelve hours, and a word for the part of the day before it. */
const time = (minutes: number) => {
  const hour = Math.floor(minutes / 60) % 24;
  const part = hour < 5 || hour > 19 ? 'رات' : hour < 12 ? 'صبح' : hour < 16 ? 'دوپہر' : 'شام';
  return `${part} ${twelveHour(minutes)} بجے`;
};

const startsIn = (minutes: number) => {
  if (minutes < 1) return 'ابھی شروع ہو رہی ہے';
  if (minutes < 60) return `${number(minutes)} منٹ میں شروع ہو گی`;
  const hours = count(Math.floor(minutes / 60), 'گھنٹے', 'گھنٹوں');
  return minutes % 60 ? `${hours} سے کچھ زیادہ دیر میں شروع ہو گی` : `${hours} میں شروع ہو گی`;
};

const distance = (kilometres: number, units: 'mi' | 'km') => {
  const value = units === 'mi' ? kilometres / 1.609344 : kilometres;
  const whole = `${number(Math.max(1, Math.round(value)))} ${units === 'mi' ? 'میل' : 'کلومیٹر'}`;
  return value < 1 ? `${whole} سے کم` : `تقریباً ${whole}`;
};

export const ur: Strings = {
  lang: 'ur',
  begun: 'یہ ترجمہ ابھی کسی نے جانچا نہیں ہے۔ کچھ حصہ انگریزی میں ہے۔',
  weekdays: days,
  months,
  time,
  timeRange: (from, to) => `${time(from)} سے ${time(to)} تک`,
  date: (weekday, date, month, year) =>
    `${days[weekday]!}، ${date} ${months[month]!}${year ? ` ${year}` : ''}`,
  today: 'آج',
  tomorrow: 'کل',
  comma: '، ',
  onNow: 'ابھی جاری ہے',
  startsIn,
  list: (dates) => dates.join('؛ '),
  number,
  distance,

  search: {
    label: 'شہر، پوسٹ کوڈ، دن یا نام سے تلاش کریں',
    clear: 'تلاش صاف کریں',
    suggestions: 'تجاویز',
    offered: (value) => count(value, 'تجویز', 'تجاویز'),
    kinds: { place: 'جگہ', fellowship: 'تنظیم', day: 'دن', meeting: 'میٹنگ' },
  },
  filters: {
    title: 'فلٹر',
    open: (on) => (on ? `فلٹر (${on} لگے ہیں)` : 'فلٹر'),
    close: (total) => (total ? `${meetings(total)} دکھائیں` : 'فلٹر بند کریں'),
    clear: 'تمام فلٹر ہٹائیں',
    more: (hidden) => `${number(hidden)} مزید دکھائیں`,
    fewer: 'کم دکھائیں',
    nothing: (value) => `اگر آپ ”${value}“ بھی چنیں تو کوئی میٹنگ نہیں ملے گی۔`,
    facets: {
      day: 'دن',
      time: 'دن کا وقت',
      attendance: 'شامل کیسے ہوں',
      approach: 'گروپ کی قسم',
      fellowship: 'تنظیم',
      focus: 'کس چیز میں مدد',
      audience: 'کس کے لیے',
      access: 'رسائی',
    },
    values: {
      attendance: {
        'in-person': 'خود جا کر',
        online: 'آن لائن',
        hybrid: 'خود جا کر اور آن لائن',
      },
      time: { morning: 'صبح', afternoon: 'دوپہر', evening: 'شام', night: 'رات' },
      approach: {
        // Marks of direction keep the number with its word, and the plus with its letters.
        '12-step': '\u200f12 قدم',
        secular: 'غیر مذہبی',
        'buddhist-inspired': 'بدھ مت سے متاثر',
        faith: 'مذہبی عقیدے پر مبنی',
      },
      focus: {
        alcohol: 'شراب',
        drugs: 'منشیات',
        medicine: 'ڈاکٹر کی دی ہوئی دوائیں',
        gambling: 'جوا',
        food: 'کھانا پینا',
        'sex-and-relationships': 'جنسی تعلقات اور رشتے',
        'money-and-work': 'پیسہ اور کام',
        'mental-health': 'ذہنی صحت',
        'other-behaviours': 'دوسرے رویے',
        'family-and-friends': 'خاندان اور دوست',
      },
      audience: {
        open: 'سب کے لیے کھلی',
        newcomers: 'نئے آنے والے',
        women: 'خواتین',
        men: 'مرد',
        lgbtq: 'LGBTQ+\u200e',
        'young-people': 'نوجوان',
        'older-people': 'بڑی عمر کے لوگ',
        'people-of-colour': 'غیر سفید فام لوگ',
        professionals: 'پیشہ ور افراد',
        'family-and-friends': 'خاندان اور دوست',
      },
      access: {
        'step-free': 'سیڑھیوں کے بغیر راستہ',
        'accessible-toilet': 'معذور افراد کے لیے بیت الخلا',
        'hearing-loop': 'ہیئرنگ لوپ',
        'sign-language': 'اشاروں کی زبان',
        parking: 'پارکنگ',
        children: 'بچے آ سکتے ہیں',
        dogs: 'کتے آ سکتے ہیں',
      },
    },
  },
  summary: {
    loading: 'میٹنگز لوڈ ہو رہی ہیں…',
    count: meetings,
    none: 'کوئی میٹنگ نہیں ملی',
    failed: 'میٹنگز کی فہرست لوڈ نہیں ہوئی',
    partly: (failed) =>
      `${count(failed, 'فہرست', 'فہرستیں')} لوڈ نہیں ہوئیں، اس لیے کچھ میٹنگز یہاں نہیں ہیں۔`,
  },
  results: {
    label: 'میٹنگز',
    loading: 'میٹنگز لوڈ ہو رہی ہیں…',
    none: 'آپ کی تلاش سے کوئی میٹنگ نہیں ملی۔',
    noneHelp: 'ہجے دیکھیں، قریب کا کوئی شہر آزمائیں، یا کوئی فلٹر ہٹائیں۔',
    noneListed: 'اس وقت یہاں کوئی میٹنگ درج نہیں ہے۔',
    clearSearch: 'تلاش صاف کریں',
    clearFilters: 'تمام فلٹر ہٹائیں',
    failed: 'معذرت، میٹنگز کی فہرست لوڈ نہیں ہوئی۔',
    failedHelp: 'ہو سکتا ہے میٹنگز پھر بھی ہوں۔ اپنا انٹرنیٹ دیکھیں اور دوبارہ کوشش کریں۔',
    retry: 'دوبارہ کوشش کریں',
    map: 'نقشہ دکھائیں',
    more: (value) => `${number(value)} مزید دکھائیں`,
    shown: (shown, total) => `${meetings(total)} میں سے ${number(shown)} دکھائی جا رہی ہیں`,
    printed: (shown, total) => `${meetings(total)} میں سے پہلی ${number(shown)} یہاں چھپی ہیں۔`,
    noDate: 'وقت لے کر، یا وقت نہیں دیا گیا',
    next: 'اگلی میٹنگز',
    all: 'تمام میٹنگز',
    suspended: 'فی الحال نہیں ہو رہی',
  },
  card: {
    sample: 'فرضی',
    unnamed: 'بغیر نام کی میٹنگ',
    noMeeting: 'دکھانے کے لیے کوئی میٹنگ نہیں ہے۔',
    details: 'تفصیلات',
    detailsOf: (name) => `: ${name}`,
    noTime: 'وقت نہیں دیا گیا',
    byAppointment: 'وقت لے کر',
    suspended: 'فی الحال نہیں ہو رہی',
    moved: 'جگہ بدل گئی ہے',
    about: (place) => `${place} میں یا اس کے قریب`,
    proof: 'حاضری کی پرچی',
    spokenLanguage: (language) => `زبان: ${language}`,
    languages: {
      en: 'انگریزی',
      cy: 'ویلش',
      gd: 'گیلک',
      ga: 'آئرش',
      pl: 'پولش',
      ro: 'رومانیائی',
      pa: 'پنجابی',
      ur: 'اردو',
      fa: 'فارسی',
      pt: 'پرتگالی',
      es: 'ہسپانوی',
      ar: 'عربی',
      ru: 'روسی',
      uk: 'یوکرینی',
      lt: 'لتھوانیائی',
      it: 'اطالوی',
      fr: 'فرانسیسی',
      de: 'جرمن',
      tr: 'ترکی',
      hi: 'ہندی',
      bn: 'بنگالی',
      gu: 'گجراتی',
      so: 'صومالی',
      bfi: 'برطانوی اشاروں کی زبان',
      ase: 'امریکی اشاروں کی زبان',
    },
    timeThere: (at, city) => `${city} میں ${at}`,
    loading: 'لوڈ ہو رہا ہے…',
    failed: 'معذرت، تفصیلات لوڈ نہیں ہوئیں۔ اپنا انٹرنیٹ دیکھیں اور دوبارہ کوشش کریں۔',
    join: (host) => `${host} پر شامل ہوں`,
    listedBy: (source) => `ماخذ: ${source}`,
  },
  foot: {
    sample: 'فرضی میٹنگز: براہ کرم سفر نہ کریں',
    updated: (date) => `فہرست کی تازہ کاری: ${date}`,
    licence: (licence) => `لائسنس: ${licence}`,
    lost: (list) => `فہرست ”${list}“ لوڈ نہیں ہوئی، اس لیے اس کی میٹنگز یہاں نہیں ہیں`,
    kept: (list, date) => `فہرست ”${list}“ تازہ نہیں ہو سکی۔ یہ ${date} کی حالت میں ہے`,
    // Safety text: English until a native speaker has checked it.
    help: undefined,
    guide: 'کس قسم کا گروپ میرے لیے اچھا ہو سکتا ہے؟',
    helpNow: 'ابھی مدد',
    helpMore: 'اور لوگ جنہیں آپ فون یا پیغام کر سکتے ہیں',
  },
  details: urDetails,
  found: urFound,
  parts: { controls: urControls },
};
