/** What is printed, in Welsh. */
import { plural } from '../strings.js';
import type { PaperWords } from './strings.js';

const meetings = (count: number): string =>
  `${count} ${plural('cy', count, { two: 'gyfarfod', few: 'chyfarfod', many: 'chyfarfod', other: 'cyfarfod' })}`;

export const cyPaper: PaperWords = {
  lang: 'cy',
  title: (count) =>
    count === 1 ? 'Cyfarfod i roi cynnig arno' : 'Cyfarfodydd i roi cynnig arnynt',
  neutral: 'Manylion',
  handout: 'Cyfarfodydd',
  next: (date) => `Nesaf: ${date}`,
  join: 'Ymuno ar-lein',
  meetingId: 'ID y cyfarfod',
  passcode: 'Cod mynediad',
  passcodeElsewhere: 'Mae’r cod mynediad gyda’r rhestriad ar-lein.',
  phone: 'Ymuno dros y ffôn',
  entrance: 'Y ffordd i mewn',
  transport: 'Cyrraedd yno',
  invented: 'Enghraifft ddychmygol. Peidiwch â theithio.',
  suspended: 'Ddim yn cyfarfod ar hyn o bryd',
  notes: 'Nodiadau',
  scan: 'Pwyntiwch gamera ffôn yma i weld y manylion diweddaraf.',
  scanList: 'Pwyntiwch gamera ffôn yma i chwilio’r rhestr.',
  help: 'Os oes angen rhywun arnoch nawr',
  call: (phone) => `ffoniwch ${phone}`,
  option: (phone, option) => `ffoniwch ${phone}, yna dewiswch opsiwn ${option}`,
  text: (to, body) => (body ? `anfonwch neges destun ${body} i ${to}` : `anfonwch neges i ${to}`),
  printed: (date) => `Argraffwyd ${date}.`,
  check: 'Gall amseroedd a lleoedd newid, felly gwiriwch cyn mynd.',
  count: (shown, total) =>
    shown < total ? `Y ${shown} nesaf o ${meetings(total)}` : meetings(total),
  noDate: 'Trwy apwyntiad, neu heb amser',
};
