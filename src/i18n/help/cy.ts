/** Help lines in Welsh. What somebody must know in danger waits for a native speaker's check. */
import { list } from '../grammar/cy.js';
import type { HelpWords } from './strings.js';

export const cyHelp: HelpWords = {
  lang: 'cy',
  where: 'Ble rydych chi?',
  anywhere: 'Unrhyw le yn y DU',
  nations: {
    england: 'Lloegr',
    wales: 'Cymru',
    scotland: 'Yr Alban',
    'northern-ireland': 'Gogledd Iwerddon',
  },
  kinds: {
    crisis: 'Rhywun i siarad â nhw nawr',
    drugs: 'Am gyffuriau',
    family: 'I deulu a ffrindiau',
    fellowship: 'Am ei gyfarfodydd',
    gambling: 'Am gamblo',
    'domestic-abuse': 'Am gam-drin yn y cartref',
  },
  call: 'Ffoniwch',
  option: (option) => `yna dewiswch opsiwn ${option}`,
  text: (to, body) => (body ? `Anfonwch neges destun ${body} i ${to}` : `Anfonwch neges i ${to}`),
  always: 'Ddydd a nos',
  hours: (from, until) => `Bob dydd, ${from} i ${until}`,
  free: 'am ddim',
  standard: 'yr un gost â galwad i rif cartref',
  alsoIn: (languages) => `hefyd yn: ${list(languages)}`,
  checked: (date) => `gwiriwyd ${date}`,
  site: 'Gwefan',
  stale: (names) =>
    `Does neb wedi gwirio’r llinellau hyn ers blwyddyn, felly dydyn nhw ddim yn cael eu dangos: ${list(names)}.`,
};
