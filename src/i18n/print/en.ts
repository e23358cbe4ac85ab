/** The choices before printing, in British English. */
import type { PrintWords } from './strings.js';

export const enPrint: PrintWords = {
  lang: 'en',
  title: 'Print',
  neutral: 'Leave out the names of meetings and groups',
  passcodes: 'Print the passcodes of online meetings',
  print: 'Print',
  failed: 'Sorry, this could not be printed here.',
};
