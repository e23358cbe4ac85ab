/** The Gaelic of the controls; no native speaker has checked it. What is typed is English, which every search understands. */
import { enControls } from './en.js';
import type { ControlWords } from './strings.js';

const labels = ['An ath 2 uair', 'An-diugh', 'A-màireach', 'An deireadh-seachdain seo'];

export const gdControls: ControlWords = {
  lang: 'gd',
  promise: 'Fuirichidh e air an uidheam seo. Cha chùm sinne e.',
  use: 'Cleachd an t-àite agam',
  finding: 'A’ lorg far a bheil sibh…',
  near: 'Faisg oirbh',
  forget: 'Dìochuimhnich càit a bheil mi',
  furthest: (distance) =>
    `An fheadhainn as fhaisge an toiseach. An tè as fhaide air falbh: ${distance}.`,
  nearestIs: (distance) =>
    `A’ choinneamh as fhaisge: ${distance}. Tha coinneamhan air loidhne fosgailte dhuibh ge b’ e càit a bheil sibh.`,
  times: 'A dh’aithghearr',
  quick: enControls.quick.map(([, typed], at) => [labels[at]!, typed]),
  show: 'Seall mar',
  views: { list: 'Liosta', map: 'Mapa', week: 'Seachdain' },
  print: 'Clò-bhuail an liosta seo',
  printFailed: 'Tha sinn duilich, cha ghabhadh seo a chlò-bhualadh an seo.',
  faults: {
    denied:
      'Cha do dh’innis am brabhsair càit a bheil sibh. Faodaidh sibh baile no còd-puist a sgrìobhadh.',
    unavailable:
      'Chan eil fhios aig an uidheam càit a bheil sibh. Faodaidh sibh baile no còd-puist a sgrìobhadh.',
    timeout: 'Thug seo ro fhada. Feuchaibh a-rithist, no sgrìobhaibh baile no còd-puist.',
  },
};
