/** The Romanian of the controls; no native speaker has checked it. What is typed is English, which every search understands. */
import { enControls } from './en.js';
import type { ControlWords } from './strings.js';

const labels = ['Următoarele 2 ore', 'Astăzi', 'Mâine', 'În acest weekend'];

export const roControls: ControlWords = {
  lang: 'ro',
  promise: 'Rămâne pe acest dispozitiv. Noi nu păstrăm nimic.',
  use: 'Folosiți locul meu',
  finding: 'Căutăm unde sunteți…',
  near: 'Aproape de dumneavoastră',
  forget: 'Uitați unde sunt',
  furthest: (distance) =>
    `Cele mai apropiate sunt primele. Cea mai îndepărtată dintre cele arătate: ${distance}.`,
  nearestIs: (distance) =>
    `Cea mai apropiată întâlnire: ${distance}. La întâlnirile online puteți participa de oriunde.`,
  times: 'În curând',
  quick: enControls.quick.map(([, typed], at) => [labels[at]!, typed]),
  show: 'Arată ca',
  views: { list: 'Listă', map: 'Hartă', week: 'Săptămână' },
  print: 'Tipăriți această listă',
  printFailed: 'Ne pare rău, nu s-a putut tipări aici.',
  faults: {
    denied: 'Browserul nu a spus unde sunteți. Puteți scrie un oraș sau un cod poștal.',
    unavailable: 'Dispozitivul nu știe unde sunteți. Puteți scrie un oraș sau un cod poștal.',
    timeout: 'A durat prea mult. Încercați din nou sau scrieți un oraș ori un cod poștal.',
  },
};
