/** The Welsh of the button that looks for meetings near the reader. */
import type { ControlWords } from './strings.js';

export const cyControls: ControlWords = {
  lang: 'cy',
  promise: 'Mae’n aros ar y ddyfais hon. Dydyn ni ddim yn ei gadw.',
  use: 'Defnyddio fy lleoliad',
  finding: 'Wrthi’n dod o hyd i’ch lleoliad …',
  near: 'Yn agos atoch chi',
  forget: 'Anghofio fy lleoliad',
  furthest: (distance) => `Yr agosaf yn gyntaf. Pellter yr olaf a ddangosir: ${distance}.`,
  nearestIs: (distance) =>
    `Pellter y cyfarfod agosaf: ${distance}. Mae cyfarfodydd ar-lein ar gael i chi ble bynnag yr ydych.`,
  times: 'Yn fuan',
  quick: [
    ['Y 2 awr nesaf', 'yn y 2 awr nesaf'],
    ['Heddiw', 'heddiw'],
    ['Yfory', 'yfory'],
    ['Y penwythnos hwn', 'y penwythnos hwn'],
  ],
  show: 'Dangos fel',
  views: { list: 'Rhestr', map: 'Map', week: 'Wythnos' },
  print: 'Argraffu’r rhestr hon',
  printFailed: 'Mae’n ddrwg gennym, doedd dim modd argraffu hwn yma.',
  faults: {
    denied:
      'Ni wnaeth eich porwr rannu eich lleoliad. Gallwch deipio tref neu god post yn lle hynny.',
    unavailable:
      'Ni allai eich dyfais ddweud ble rydych chi. Gallwch deipio tref neu god post yn lle hynny.',
    timeout: 'Cymerodd hyn yn rhy hir. Rhowch gynnig arall arni, neu deipio tref neu god post.',
  },
};
