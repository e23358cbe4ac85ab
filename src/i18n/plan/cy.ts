/** The plan in Welsh. */
import { plural } from '../strings.js';
import type { PlanWords } from './strings.js';

const meetings = (count: number): string =>
  `${count} ${plural('cy', count, { two: 'gyfarfod', few: 'chyfarfod', many: 'chyfarfod', other: 'cyfarfod' })}`;

const kinds = {
  '12-step': '12 cam',
  secular: 'seciwlar',
  'buddhist-inspired': 'Bwdhaidd',
  faith: 'ffydd',
} as const;

export const cyPlan: PlanWords = {
  lang: 'cy',
  title: (count) => (count ? `Fy nghynllun: ${meetings(count)}` : 'Fy nghynllun'),
  practiceTitle: (count, limit) => `Ar gyfer y daflen: ${count} o ${limit}`,
  mine: 'Ar fy nghynllun',
  forSheet: 'Rhoi ar y daflen',
  full: (limit) => `Mae’r cynllun yn llawn: ${limit} cyfarfod`,
  show: 'Dangos',
  hide: 'Cuddio',
  empty: 'Does dim byd yma eto. Ticiwch gyfarfod yn y rhestr i’w ychwanegu.',
  next: (date) => `Nesaf: ${date}`,
  byDate: 'Gosod yn nhrefn dyddiad',
  earlier: (name) => `Symud i fyny: ${name}`,
  later: (name) => `Symud i lawr: ${name}`,
  remove: (name) => `Tynnu: ${name}`,
  removeShort: 'Tynnu',
  clear: 'Clirio’r cyfan',
  printAndClear: 'Argraffu a chlirio',
  lost: (count) => `Dyw ${meetings(count)} o’r cynllun hwn ddim yn y rhestr mwyach.`,
  mix: (count, have, other) =>
    `Mae gennych ${meetings(count)} o’r math “${kinds[have]}”. Hoffech chi roi cynnig ar un o’r math “${kinds[other]}” hefyd? Mae llawer o bobl yn rhoi cynnig ar sawl math cyn penderfynu.`,
  mixShow: (other) => `Dangos cyfarfodydd “${kinds[other]}”`,
  mixNo: 'Dim diolch',
  keep: 'Cadw ar y ddyfais hon',
  keepHelp:
    'Bydd eich cynllun yn mynd pan fyddwch yn gadael y dudalen hon, oni bai eich bod yn ei gadw.',
  kept: 'Wedi’i gadw ar y ddyfais hon. Gall pobl eraill sy’n ei defnyddio weld eich cynllun.',
  forget: 'Dileu o’r ddyfais hon',
  keepFailed: 'Dyw’r porwr hwn ddim yn gadael i ni ei gadw.',
};
