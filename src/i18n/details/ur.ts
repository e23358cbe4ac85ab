/** The details of a meeting in Urdu; no native speaker has checked them. */
import { plainSchedule } from '../grammar/plain-schedule.js';
import { days } from '../grammar/ur.js';
import type { DetailsStrings } from './strings.js';

const nths = ['پہلا', 'دوسرا', 'تیسرا', 'چوتھا', 'پانچواں'];
/** Thursday alone is feminine. */
const ofThursday = ['پہلی', 'دوسری', 'تیسری', 'چوتھی', 'پانچویں'];

export const urDetails: DetailsStrings = {
  openness: {
    open: 'سب کے لیے کھلی',
    closed: 'ان لوگوں کے لیے جو اپنے لیے مدد چاہتے ہیں، نئے لوگ بھی',
    'on-request': 'مہمان آ سکتے ہیں، لیکن پہلے پوچھ لیں',
  },
  ages: (min, max) =>
    min === undefined
      ? `عمر: ${max} تک`
      : max === undefined
        ? `عمر: ${min} اور اس سے اوپر`
        : `عمر: ${min} سے ${max}`,
  headings: {
    when: 'کب',
    where: 'کہاں',
    online: 'آن لائن یا فون سے شامل ہونا',
    kind: 'گروپ کی قسم',
    who: 'کون آ سکتا ہے',
    access: 'رسائی',
    notes: 'نوٹ',
    contact: 'رابطہ',
    listing: 'اس اندراج کے بارے میں',
  },
  ...plainSchedule({
    days,
    daily: 'ہر روز',
    weeks: (interval) => (interval === 1 ? 'ہر ہفتے' : `ہر ${interval} ہفتے بعد`),
    months: (interval) => (interval === 1 ? 'ہر مہینے' : `ہر ${interval} مہینے بعد`),
    nthDay: (nth, day) =>
      nth > 0
        ? `${(day === 4 ? ofThursday : nths)[nth - 1]!} ${days[day]!}`
        : nth === -1
          ? `آخری ${days[day]!}`
          : `${days[day]!} (آخر سے ${-nth})`,
    date: (date) => (date > 0 ? `${date} تاریخ` : date === -1 ? 'آخری دن' : `آخر سے ${-date} دن`),
    onlyOn: 'صرف اگر یہ ہو',
    comma: '، ',
  }),
  from: (date) => `${date} سے`,
  until: (date) => `${date} تک`,
  except: (dates) => `ان دنوں نہیں: ${dates}`,
  entrance: 'داخلے کا راستہ',
  transport: 'وہاں کیسے پہنچیں',
  directions: 'راستہ، دوسری ویب سائٹ پر',
  phoneIn: 'فون',
  meetingId: 'میٹنگ کا نمبر',
  passcode: 'پاس کوڈ',
  linkNote: 'میٹنگ میں دوسرے لوگ وہ نام دیکھ سکتے ہیں جس سے آپ شامل ہوں۔',
  yes: 'ہاں',
  no: 'نہیں',
  notKnown: 'معلوم نہیں',
  cost: 'خرچ',
  group: 'گروپ',
  types: 'قسم',
  website: 'ویب سائٹ',
  email: 'ای میل',
  phone: 'فون',
  checked: (date) => `آخری بار جانچا گیا: ${date}`,
  listingPage: 'اصل اندراج',
  first: 'پہلی میٹنگ میں کیا ہوتا ہے',
  old: 'اسے ایک سال سے زیادہ ہو گیا ہے، اس لیے جانے سے پہلے پوچھ لیں۔',
};
