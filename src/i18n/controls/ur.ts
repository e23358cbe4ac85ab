/** The Urdu of the controls; no native speaker has checked it. What is typed is English, which every search understands. */
import { enControls } from './en.js';
import type { ControlWords } from './strings.js';

const labels = ['اگلے 2 گھنٹے', 'آج', 'کل', 'اس ہفتے کے آخر میں'];

export const urControls: ControlWords = {
  lang: 'ur',
  promise: 'یہ اسی فون یا کمپیوٹر پر رہتا ہے۔ ہم اسے نہیں رکھتے۔',
  use: 'میری جگہ استعمال کریں',
  finding: 'آپ کی جگہ ڈھونڈی جا رہی ہے…',
  near: 'آپ کے قریب',
  forget: 'میری جگہ بھول جائیں',
  furthest: (distance) => `سب سے قریب والی پہلے ہیں۔ سب سے دور والی: ${distance}۔`,
  nearestIs: (distance) =>
    `سب سے قریب میٹنگ: ${distance}۔ آن لائن میٹنگز میں آپ کہیں سے بھی شامل ہو سکتے ہیں۔`,
  times: 'جلد',
  quick: enControls.quick.map(([, typed], at) => [labels[at]!, typed]),
  show: 'ایسے دکھائیں',
  views: { list: 'فہرست', map: 'نقشہ', week: 'ہفتہ' },
  print: 'یہ فہرست چھاپیں',
  printFailed: 'معذرت، یہ یہاں چھپ نہیں سکی۔',
  faults: {
    denied: 'آپ کے براؤزر نے آپ کی جگہ نہیں بتائی۔ آپ کوئی شہر یا پوسٹ کوڈ لکھ سکتے ہیں۔',
    unavailable: 'آپ کی جگہ معلوم نہیں ہو سکی۔ آپ کوئی شہر یا پوسٹ کوڈ لکھ سکتے ہیں۔',
    timeout: 'اس میں بہت دیر لگی۔ دوبارہ کوشش کریں، یا کوئی شہر یا پوسٹ کوڈ لکھیں۔',
  },
};
