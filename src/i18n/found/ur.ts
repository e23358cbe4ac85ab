/** The Urdu of what was understood, and of what to try; no native speaker has checked it. */
import type { FoundStrings } from './strings.js';

const quoted = (words: readonly string[]) => words.map((word) => `”${word}“`).join(' یا ');

export const urFound: FoundStrings = {
  taken: (typed, taken) =>
    `کیا آپ کا مطلب ${taken.map(quoted).join('، ')} تھا؟ یہاں ${quoted(typed)} سے پوری طرح ملتا کچھ نہیں۔`,
  unknown: (words) => `یہاں ${quoted(words)} سے ملتا کچھ نہیں۔`,
  title: 'ہم نے یہ سمجھا',
  or: (labels) => labels.join(' یا '),
  tonight: 'آج رات',
  weekend: 'اس ہفتے کے آخر میں',
  week: 'اس ہفتے',
  within: (minutes) =>
    minutes % 60 ? `اگلے ${minutes} منٹ میں` : `اگلے ${minutes / 60} گھنٹے میں`,
  after: (time) => `${time} کے بعد`,
  before: (time) => `${time} سے پہلے`,
  near: (place, about) => `${place} کے قریب${about ? ' (اندازاً)' : ''}`,
  nearYou: 'آپ کے قریب',
  whereAreYou:
    'ہمیں معلوم نہیں کہ آپ کہاں ہیں۔ اپنی جگہ والا بٹن دبائیں، یا کوئی شہر یا پوسٹ کوڈ لکھیں۔',
  whichPlace: (place, count) => `${place} نام کی ${count} جگہیں ہیں۔ کون سی؟`,
  otherPlaces: (place) => `${place} نام کی دوسری جگہیں:`,
  nearTo: (place) => `near ${place}`,
  furthest: (distance, inOrder) =>
    `${inOrder ? 'سب سے قریب والی پہلے ہیں۔ ' : ''}سب سے دور والی: ${distance}۔`,
  nearestIs: (distance) => `سب سے قریب میٹنگ: ${distance}۔`,
  showOnline: 'آن لائن میٹنگز دکھائیں',
  remove: (meaning, typed) => `ہٹائیں: ${meaning}۔ اس کی جگہ ”${typed}“ تلاش کریں`,
  restore: (typed) => `”${typed}“ واپس لائیں`,
  didYouMean: (text, meetings) => `کیا آپ کا مطلب ”${text}“ تھا؟ ${meetings}`,
  searchFor: (text, meetings) => `”${text}“ تلاش کریں: ${meetings}`,
  leaveOut: (what, meetings) => `چھوڑ دیں: ${what ?? 'آپ کے الفاظ'}۔ ${meetings}`,
};
