import { cyProblems } from '../problems/cy.js';
import { withCommas as number } from '../strings.js';
import type { CheckWords } from './strings.js';

export const cyCheck: CheckWords = {
  title: 'Sut mae’r rhestr yn darllen',
  shown: (count) => `Nifer y cyfarfodydd a ddangosir: ${number(count)}`,
  allWell: 'Does dim o’i le ar y rhestr.',
  leftOut: 'Wedi’u gadael allan',
  lookAt: 'I’w dangos, ond gwiriwch nhw',
  coverage: 'Beth mae’r rhestr yn ei ddweud wrth bobl',
  facts: {
    position: 'â lle ar y map, fel y gall pobl eu cael yn ôl pellter',
    join: 'yn dweud sut i ymuno ar-lein neu dros y ffôn',
    access: 'yn dweud rhywbeth am hygyrchedd, fel grisiau',
    end: 'yn dweud pryd maen nhw’n gorffen',
    checked: 'yn dweud pryd y gwiriodd rhywun nhw ddiwethaf',
    fellowship: 'yn dweud cyfarfodydd pwy ydyn nhw',
  },
  of: (having, all, percent) => `${number(having)} o ${number(all)} (${percent}%)`,
  twice: 'Gall y rhain fod yn y rhestr ddwywaith',
  stale: (months) => `Does neb wedi gwirio’r rhain ers ${months} mis`,
  across: (count) =>
    `Nifer y cyfarfodydd sydd mewn mwy nag un rhestr, ac i’w dangos unwaith: ${number(count)}.`,
  more: (count) => `a ${number(count)} arall (mae --all yn eu rhestru)`,
  columns: ['Beth', 'Faint', 'Cyfran'],
  problems: cyProblems,
};
