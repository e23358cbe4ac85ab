/** The choices before printing, in Welsh. */
import type { PrintWords } from './strings.js';

export const cyPrint: PrintWords = {
  lang: 'cy',
  title: 'Argraffu',
  neutral: 'Gadael allan enwau cyfarfodydd a grwpiau',
  passcodes: 'Argraffu codau mynediad cyfarfodydd ar-lein',
  print: 'Argraffu',
  failed: 'Mae’n ddrwg gennym, doedd dim modd argraffu hwn yma.',
};
