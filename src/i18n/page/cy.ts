import type { PageWords } from './strings.js';

export const cyPage: PageWords = {
  title: 'Cyfarfodydd',
  updated: (date) => `Diweddarwyd y rhestr: ${date}.`,
  byAppointment: 'Drwy apwyntiad, neu heb ddiwrnod',
  askForPlace: 'Gofynnwch i’r grŵp am y cyfeiriad.',
  days: 'Diwrnodau',
  check: 'Gall amserau newid. Edrychwch ar dudalen y grŵp cyn cychwyn.',
  join: 'Ymuno ar-lein',
  phone: 'Ymuno dros y ffôn:',
};
