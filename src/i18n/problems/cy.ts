/** Problems of a list in Welsh, for somebody with a spreadsheet. */
import { plural, withCommas as number } from '../strings.js';
import type { ProblemPlace, ProblemWords } from './strings.js';

function place({ line, record, name, feed }: ProblemPlace): string {
  const row = line !== undefined ? `llinell ${line}` : record && `cofnod ${record}`;
  const said = [feed, row, name && `“${name}”`].filter(Boolean);
  return said.length ? said.join(', ') : 'y rhestr gyfan';
}

/** Up to ten a noun stands in the singular after its number; above, "o" and the plural. */
const meetings = (value: number) =>
  value > 10
    ? `${number(value)} o gyfarfodydd`
    : `${value} ${plural('cy', value, {
        two: 'gyfarfod',
        few: 'chyfarfod',
        many: 'chyfarfod',
        other: 'cyfarfod',
      })}`;

export const cyProblems: ProblemWords = {
  lang: 'cy',
  reason: {
    'not-a-record': 'Nid cyfarfod yw hwn.',
    withdrawn: 'Mae’r cyhoeddwr yn dweud na chynhelir y cyfarfod mwyach, neu nid yw’n ei gyhoeddi.',
    'missing-name': 'Does dim enw ar y cyfarfod.',
    'missing-id': 'Does gan y cyfarfod ddim ID ei hun.',
    'missing-place': 'Nid yw’n dweud ble mae’r cyfarfod, na sut i ymuno ag ef.',
    'duplicate-id': 'Mae gan ddau gyfarfod yr un ID.',
    'bad-type': 'Nid yw’r hyn sydd yma o’r math cywir.',
    'bad-day': 'Does dim modd darllen y diwrnod.',
    'bad-time': 'Does dim modd darllen yr amser.',
    'ambiguous-time': 'Gallai’r amser fod yn fore neu’n hwyr.',
    'time-read-loosely':
      'Mae’r diwrnod neu’r amser wedi’i ysgrifennu’n anarferol, ond roedd modd ei ddarllen.',
    'bad-end-time': 'Ni all yr amser gorffen fod yn iawn.',
    'bad-zone': 'Nid ydym yn adnabod y gylchfa amser.',
    'bad-url': 'Nid yw’r cyfeiriad gwe yn gyfan.',
    'bad-position': 'Nid yw’r lledred a’r hydred yn lle ar y map.',
    'position-zero': 'Mae’r lledred a’r hydred ill dau yn 0, sydd yn y môr.',
    'position-swapped': 'Mae’n debyg bod y lledred a’r hydred wedi’u cyfnewid.',
    'bad-date': 'Does dim modd darllen y dyddiad.',
    'bad-recurrence': 'Nid yw’n glir ym mha wythnosau y mae’r cyfarfod.',
    'unknown-code': 'Mae cod neu air yma nad ydym yn ei adnabod.',
    'too-long': 'Mae’r testun yn hir iawn, felly nid yw’r diwedd yn cael ei ddangos.',
    'too-many': 'Mae llawer iawn o eitemau yma, felly nid yw’r rhai olaf yn cael eu defnyddio.',
    'over-limit': 'Mae mwy o gyfarfodydd nag y gallwn eu darllen.',
    'unknown-column': 'Nid ydym yn adnabod y pennawd, felly nid yw’r golofn yn cael ei darllen.',
    'private-column': 'Gallai’r golofn ddal manylion person, felly nid yw’n cael ei darllen.',
    'too-many-cells':
      'Mae mwy o gelloedd yn y rhes nag o benawdau, felly gallai rhai fod yn y golofn anghywir.',
    'open-quote': 'Mae dyfynnod yn agor yma heb gau.',
  },
  remedy: {
    'not-a-record': 'Tynnwch hwn allan, neu gwiriwch nad oes dim ar goll o’i flaen.',
    withdrawn: 'Os yw’n dal i gael ei gynnal, gofynnwch i’r cyhoeddwr ei restru eto.',
    'missing-name': 'Rhowch enw y byddai pobl yn ei adnabod.',
    'missing-id':
      'Ychwanegwch slug nad yw byth yn newid, fel “leeds-open-door”, i ddolenni ddal i weithio.',
    'missing-place':
      'Ychwanegwch gyfeiriad a chod post, neu ddolen neu rif ffôn ar gyfer cyfarfod ar-lein.',
    'duplicate-id': 'Rhowch ID gwahanol i bob cyfarfod, neu tynnwch yr un sydd yno ddwywaith.',
    'bad-type': 'Edrychwch sut mae’r lleill wedi’u hysgrifennu, a gwnewch yr un peth.',
    'bad-day': 'Ysgrifennwch y diwrnod yn llawn yn Saesneg, fel Tuesday.',
    'bad-time': 'Defnyddiwch y cloc 24 awr, fel 19:30.',
    'ambiguous-time': 'Ysgrifennwch 07:30 am y bore, neu 19:30 am yr hwyr.',
    'time-read-loosely':
      'Ysgrifennwch ddiwrnodau’n llawn ac amserau fel 19:30, a gwiriwch beth gafodd ei ddarllen.',
    'bad-end-time': 'Gwiriwch fod y diwedd ar ôl y dechrau, ac nad oes am neu pm ar goll.',
    'bad-zone': 'Ysgrifennwch Europe/London ar gyfer y Deyrnas Unedig, neu gadewch ef yn wag.',
    'bad-url': 'Copïwch y cyfeiriad cyfan o’ch porwr, gyda https:// ar y dechrau.',
    'bad-position': 'Copïwch nhw eto o fap, fel rhifau plaen: 53.79648 a -1.54785.',
    'position-zero': 'Copïwch nhw o fap, neu gadewch y ddau yn wag.',
    'position-swapped': 'Rhowch y lledred yn gyntaf. Yn y Deyrnas Unedig mae rhwng 49 a 61.',
    'bad-date': 'Ysgrifennwch y dyddiad fel blwyddyn, mis, diwrnod: 2026-11-30.',
    'bad-recurrence':
      'Dywedwch pa wythnosau, fel pob dydd Llun cyntaf, gyda dyddiad cyntaf os yw bob yn ail wythnos.',
    'unknown-code': 'Gwiriwch y sillafu, neu defnyddiwch un o’r geiriau yn y canllaw i’r fformat.',
    'too-long': 'Gwnewch ef yn fyrrach: 200 llythyren i enw, 2,000 i nodiadau.',
    'too-many': 'Cadwch y 50 pwysicaf.',
    'over-limit': 'Rhannwch y rhestr yn ddwy, neu codwch y terfyn.',
    'unknown-column':
      'Defnyddiwch bennawd o’r canllaw i daenlenni, neu gadewch ef os mai chi yn unig sydd ei angen.',
    'private-column': 'Tynnwch hi o’r ffeil, gan fod pawb sy’n agor y ffeil yn gallu ei gweld.',
    'too-many-cells': 'Rhowch ddyfynodau o gwmpas testun â choma, neu allforiwch y rhestr eto.',
    'open-quote': 'Caewch ef neu tynnwch ef allan, neu allforiwch y rhestr eto.',
  },
  failure: {
    network: 'Nid oedd modd nôl y rhestr.',
    timeout: 'Cymerodd y rhestr ormod o amser i gyrraedd.',
    http: 'Atebodd y gweinydd gyda gwall yn lle’r rhestr.',
    'too-large': 'Mae’r rhestr yn rhy fawr.',
    'not-json': 'Mae’r rhestr wedi torri: nid yw’n JSON cyfan.',
    html: 'Daeth tudalen we yn lle rhestr.',
    'not-a-feed': 'Nid rhestr o gyfarfodydd yw hon.',
    'no-usable-records': 'Nid oedd modd defnyddio’r un cyfarfod o’r rhestr.',
    'unknown-format': 'Mae’r rhestr mewn fformat nad ydym yn ei ddarllen.',
    aborted: 'Cafodd y darllen ei atal.',
  },
  failureRemedy: {
    network:
      'Gwiriwch y cyfeiriad a’r cysylltiad. Efallai hefyd fod y gweinydd yn gwrthod gwefannau eraill.',
    timeout: 'Rhowch gynnig arall arni. Os yw’n digwydd yn aml, holwch bwy sy’n rhedeg y gweinydd.',
    http: 'Agorwch y cyfeiriad mewn porwr. Os yw’n methu yno hefyd, rhowch wybod i bwy sy’n rhedeg y gweinydd.',
    'too-large': 'Gwiriwch mai dyma’r ffeil gywir, neu codwch y terfyn.',
    'not-json':
      'Allforiwch y rhestr eto. Os ydych wedi’i golygu â llaw, chwiliwch am goma neu ddyfynnod coll.',
    html: 'Gwiriwch fod y cyfeiriad yn arwain at y rhestr ei hun, ac nid at dudalen mewngofnodi.',
    'not-a-feed': 'Gwiriwch mai dyma’r ffeil gywir, ac enwch ei fformat.',
    'no-usable-records':
      'Edrychwch ar y cyfarfodydd cyntaf: efallai fod enwau eraill ar y penawdau.',
    'unknown-format': 'Defnyddiwch CSV, JSON, Meeting Guide, BMLT neu Open Referral.',
    aborted: 'Dechreuwch eto.',
  },
  place,
  leftOut: (value) => `${meetings(value)} wedi’${value === 1 ? 'i adael' : 'u gadael'} allan`,
  kept: (value) =>
    `${meetings(value)} yn cael ${value === 1 ? 'ei ddangos, ond gwiriwch ef' : 'eu dangos, ond gwiriwch nhw'}`,
  field: (name) => `yn “${name}”`,
  readAs: (written, read) => `darllenwyd “${written}” fel ${read}`,
};
