/** The guide in Welsh. */
import type { GuideWords } from './strings.js';

export const cyGuide: GuideWords = {
  lang: 'cy',
  intro:
    'Gallwch adael unrhyw gwestiwn allan. Mae eich atebion yn aros ar y dudalen hon a dydyn nhw ddim yn mynd i unman.',
  skip: 'Byddai’n well gen i beidio â dweud',
  focus: 'Gyda beth hoffech chi gael help?',
  whom: 'I bwy mae e?',
  me: 'Fi',
  close: 'Rwy’n poeni am rywun sy’n agos ata i',
  belief: 'Hoffech chi grŵp ysbrydol neu seciwlar?',
  spiritual: 'Ysbrydol',
  spiritualHelp: 'Gall sôn am bŵer uwch, gweddi neu fyfyrdod.',
  secular: 'Seciwlar',
  secularHelp: 'Does dim sôn am Dduw a dim gweddi.',
  noMatter: 'Does dim ots gen i',
  how: 'Sut hoffech chi ymuno?',
  either: 'Mae’r ddau’n iawn',
  helps: 'Fyddai unrhyw un o’r rhain yn helpu?',
  language: 'Oes iaith yr hoffech chi?',
  anyLanguage: 'Unrhyw un',
  show: 'Dangos cyfarfodydd',
  done: 'Mae’r rhestr nawr yn dangos cyfarfodydd sy’n addas. Gallwch dicio rhai i roi cynnig arnyn nhw.',
  clear: 'Dechrau eto',
  kinds: 'Mathau o grwpiau, ochr yn ochr',
  neutral:
    'Does dim un ffordd yn gweithio i bawb. Mae llawer o bobl yn rhoi cynnig ar sawl math. Maen nhw yn nhrefn yr wyddor Saesneg.',
  columns: [
    'Math',
    'Sut mae’n gweithio',
    'Sut gyfarfodydd ydyn nhw',
    'Cred',
    'Pwy sy’n arwain',
    'I beth',
  ],
  each: {
    '12-step': {
      name: '12 cam',
      examples: 'AA, NA, CA, GA, OA',
      how: 'Mae pobl yn gweithio trwy ddeuddeg cam, yn aml gyda help aelod arall, a elwir yn noddwr.',
      meetings:
        'Darlleniadau byr, yna mae pobl yn adrodd eu straeon un ar y tro. Mae rhai’n gorffen gyda gweddi.',
      belief:
        'Ysbrydol. Mae’r camau’n sôn am bŵer uwch, a phob person sy’n penderfynu beth yw ystyr hynny.',
      leads: 'Aelodau yn eu tro.',
      aim: 'Stopio’n llwyr.',
    },
    'buddhist-inspired': {
      name: 'Bwdhaidd',
      examples: 'Recovery Dharma, Eight Step Recovery',
      how: 'Mae pobl yn defnyddio syniadau o ddysgeidiaeth Fwdhaidd, a myfyrdod.',
      meetings: 'Amser tawel, darlleniad, yna mae pobl yn siarad un ar y tro.',
      belief: 'Does dim rhaid i chi gredu mewn duw na bod yn Fwdhydd.',
      leads: 'Aelodau yn eu tro.',
      aim: 'Adferiad o unrhyw fath: alcohol, cyffuriau neu arferion.',
    },
    faith: {
      name: 'Ffydd',
      examples: 'Celebrate Recovery, Sikh Recovery Network',
      how: 'Mae pobl yn cael cefnogaeth mewn ffydd gyffredin, rhai gyda chamau hefyd.',
      meetings: 'Sgyrsiau, gweddïau neu ganeuon, yna mae pobl yn siarad mewn grwpiau bach.',
      belief: 'Crefydd, fel Cristnogaeth neu Sikhi. Gallwch ofyn a oes croeso i eraill.',
      leads: 'Pobl o’r ffydd honno.',
      aim: 'Adferiad fel rhan o fyw’r ffydd honno.',
    },
    family: {
      name: 'I deulu a ffrindiau',
      examples: 'Al-Anon, Families Anonymous, Gam-Anon, SMART Family & Friends',
      how: 'Mae pobl sy’n agos at rywun yn helpu ei gilydd i ymdopi.',
      meetings:
        'Mae pobl yn siarad am eu bywydau eu hunain. Does dim rhaid i’r person rydych yn poeni amdano ddod na gwybod.',
      belief: 'Mae rhai’n ysbrydol, rhai’n seciwlar.',
      leads: 'Aelodau, neu berson wedi’i hyfforddi.',
      aim: 'Teimlo’n well eich hun, beth bynnag mae’r person arall yn ei wneud.',
    },
    'secular-peer': {
      name: 'Seciwlar, rhwng pobl gydradd',
      examples: 'LifeRing, Here and Now',
      how: 'Mae pobl yn cefnogi ei gilydd, ac mae pob un yn gwneud ei ffordd ei hun.',
      meetings: 'Yn aml mae pob un yn dweud sut wythnos gafodd, a gall eraill ofyn ac ateb.',
      belief: 'Dim. Mae’n cael ei adael allan o’r cyfarfod.',
      leads: 'Aelodau sy’n gwirfoddoli.',
      aim: 'Byw heb alcohol na chyffuriau.',
    },
    cbt: {
      name: 'Seciwlar, gydag offer o seicoleg',
      examples: 'SMART Recovery',
      how: 'Mae pobl yn defnyddio offer o therapi gwybyddol ymddygiadol (CBT) i ymdopi ag ysfa a newid arferion.',
      meetings: 'Mae pobl yn siarad â’i gilydd ac yn rhoi cynnig ar yr offer. Cewch wylio’n unig.',
      belief: 'Does dim gofyn am un.',
      leads: 'Person wedi’i hyfforddi.',
      aim: 'Newid unrhyw arfer. Chi sy’n gosod eich nodau.',
    },
  },
  sources: (date) =>
    `Ysgrifennwyd ${date} o’r hyn sy’n hysbys yn gyhoeddus. Dyw’r sefydliadau ddim wedi’i wirio. Mae mwy ar eu gwefannau eu hunain:`,
};
