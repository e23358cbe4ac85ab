import { cyProblems } from '../problems/cy.js';
import { withCommas as number } from '../strings.js';
import type { PanelWords } from './strings.js';

export const cyPanel: PanelWords = {
  title: 'I bwy bynnag sy’n cadw’r rhestr hon',
  note: 'Mae pawb sy’n dod i’r dudalen hon yn gweld y blwch hwn. Tynnwch y gair “debug” o’r tag ar ôl gorffen.',
  loading: 'Mae’r rhestr yn dal i lwytho.',
  shown: (count) => `Dangosir ${number(count)} cyfarfod`,
  noProblems: 'Does dim o’i le ar y rhestr.',
  kept: (why) => `Dangosir copi cynharach. ${why}`,
  empty: 'Does dim cyfarfodydd yn y rhestr a ddaeth ddiwethaf.',
  shrunk: 'Mae’r rhestr a ddaeth ddiwethaf wedi colli’r rhan fwyaf o’i chyfarfodydd.',
  leftOut: 'Wedi’i adael allan',
  more: (count) => `a ${number(count)} arall: mae “npx meeting-finder check” yn eu rhestru i gyd`,
  problems: cyProblems,
};
