/** What can be done with a meeting, in Welsh. */
import type { ActionWords } from './strings.js';

export const cyActions: ActionWords = {
  lang: 'cy',
  add: 'Ychwanegu at fy nghynllun',
  added: 'Ar fy nghynllun',
  remove: 'Tynnu oddi ar fy nghynllun',
  full: (limit) => `Mae eich cynllun yn llawn. Mae lle i ${limit} cyfarfod.`,
  showPlan: 'Dangos fy nghynllun',

  calendar: {
    title: 'Ychwanegu at galendr',
    named: 'Dangos enw’r cyfarfod yn fy nghalendr',
    namedHelp:
      'Gall pobl eraill weld eich calendr, felly dim ond “Cyfarfod” fydd arno oni bai eich bod yn ticio hwn.',
    save: 'Cadw ffeil calendr',
    saved: 'Wedi’i chadw. Agorwch y ffeil i’w hychwanegu at eich calendr.',
    google: 'Google Calendar',
    outlook: 'Outlook',
    sites:
      'Mae’r rhain yn agor gwefan arall ac yn dweud wrthi pryd a ble mae’r cyfarfod. Dim ond y dyddiad nesaf y mae Outlook yn ei gael.',
    on: (link, day) => `${link}, ${day}`,
    nothing: 'Does dim dyddiad i’w ychwanegu.',
    neutral: 'Cyfarfod',
    invented: (title) => `Enghraifft ddychmygol: ${title}`,
    join: (url) => `Ymuno: ${url}`,
  },
  share: {
    title: 'Rhannu',
    named: 'Dweud pa grŵp yw e',
    native: 'Rhannu ag ap',
    copy: 'Copïo',
    copied: 'Wedi’i gopïo.',
    copyFailed: 'Doedd dim modd ei gopïo. Gallwch ei ddewis yma:',
    sms: 'Neges destun',
    email: 'E-bost',
    subject: 'Manylion cyfarfod',
    invented: 'Enghraifft ddychmygol. Peidiwch â theithio.',
  },
  wrong: {
    title: 'Dweud wrthym fod hwn yn anghywir',
    what: 'Beth sy’n anghywir?',
    kinds: [
      'Dyw e ddim yn cyfarfod mwyach',
      'Y diwrnod neu’r amser',
      'Y lle',
      'Y ddolen neu’r rhif ffôn',
      'Rhywbeth arall',
    ],
    suggest: 'Beth ddylai fod yno? Gallwch adael hwn yn wag.',
    email: 'Ysgrifennu’r e-bost',
    page: 'Mynd i’r dudalen ar gyfer rhoi gwybod am gamgymeriadau',
    told: 'Mae hyn yn dweud pa restriad rydych yn ei olygu, a dim am yr hyn y buoch yn chwilio amdano. Mae e-bost yn dangos eich cyfeiriad.',
    subject: 'Camgymeriad mewn rhestriad cyfarfod',
    listing: (id, feed) => `Rhestriad: ${id} (${feed})`,
  },
};
