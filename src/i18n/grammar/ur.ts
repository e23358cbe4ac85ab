/** What the Urdu of the first view and that of the details both say with. */

/** In a sentence. */
export const days = ['اتوار', 'پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ'];
