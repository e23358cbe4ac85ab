/** What happens at a first meeting, in Welsh. */
import type { ApproachWords } from './strings.js';

export const cyApproach: ApproachWords = {
  lang: 'cy',
  headings: {
    happens: 'Beth sy’n digwydd',
    you: 'Beth allwch chi ei wneud',
    who: 'Pwy sy’n cael dod',
    cost: 'Beth yw’r gost',
    there: 'Mynd i mewn',
    online: 'Ymuno ar-lein',
    wrong: 'Os nad oes neb yno',
  },
  happens: {
    '12-step': [
      'Mae rhywun o’r grŵp yn agor y cyfarfod ac yn darllen ychydig o ddarnau byr.',
      'Gall un person adrodd ei stori ei hun. Yna mae eraill yn siarad, un ar y tro, am sut mae pethau iddyn nhw.',
      'Mae’r lleill yn gwrando. Dydyn nhw ddim yn ateb nac yn rhoi cyngor.',
      'Mae llawer o gyfarfodydd yn gorffen gyda gweddi fer neu ddarlleniad. Does dim rhaid i chi ymuno.',
    ],
    cbt: [
      'Mae person sydd wedi’i hyfforddi yn arwain y cyfarfod ac yn gofyn sut mae pawb.',
      'Mae pobl yn siarad â’i gilydd am beth ddigwyddodd a beth allai helpu.',
      'Gallwch roi cynnig ar bethau syml, fel ysgrifennu beth sy’n dda ac yn ddrwg am ddewis.',
      'Does dim gweddïau.',
    ],
    'secular-peer': [
      'Mae rhywun o’r grŵp yn agor y cyfarfod. Yn aml mae pob un yn dweud sut wythnos gafodd.',
      'Gall pobl ofyn cwestiynau i’w gilydd a rhannu beth sydd wedi helpu.',
      'Does dim gweddïau.',
    ],
    'buddhist-inspired': [
      'Mae’r cyfarfod yn aml yn dechrau gydag amser tawel i fyfyrio.',
      'Mae rhywun yn darllen darn byr. Yna mae pobl yn siarad amdano, un ar y tro.',
      'Does dim rhaid i chi fod yn Fwdhydd.',
    ],
    faith: [
      'Gall fod gweddïau, caneuon neu ddarlleniadau o lyfr sanctaidd yn y cyfarfod.',
      'Mae pobl yn siarad am sut mae pethau iddyn nhw.',
      'Mae grwpiau’n aml yn croesawu pobl o ffydd arall neu heb ffydd. Gallwch ofyn yn gyntaf.',
    ],
    any: [
      'Mae rhywun o’r grŵp yn agor y cyfarfod ac yn dweud sut mae’n gweithio.',
      'Mae pobl yn siarad am sut mae pethau iddyn nhw, un ar y tro.',
    ],
  },
  you: [
    'Does dim rhaid i chi siarad. Gallwch ddweud “Dim ond gwrando rydw i heddiw”.',
    'Mae enw cyntaf yn ddigon.',
    'Gallwch ddod â rhywun gyda chi os yw’r cyfarfod yn agored. Gofynnwch yn gyntaf os nad yw.',
    'Gallwch adael unrhyw bryd.',
  ],
  who: {
    open: ['Mae’r cyfarfod hwn yn agored. Gall unrhyw un ddod, a gall ffrind ddod gyda chi.'],
    closed: [
      'Mae’r cyfarfod hwn yn gaeedig. Mae hynny’n golygu ei fod i bobl sydd eisiau help iddyn nhw eu hunain.',
      'Os mai chi yw hynny, mae croeso i chi, hyd yn oed os nad ydych yn siŵr eto a hyd yn oed y tro cyntaf.',
    ],
    'on-request': ['Gall ymwelwyr ddod os ydyn nhw’n gofyn yn gyntaf.'],
    unknown: [
      'Mae cyfarfod agored i unrhyw un. Mae cyfarfod caeedig i bobl sydd eisiau help iddyn nhw eu hunain, a gall hynny fod yn chi y tro cyntaf.',
    ],
  },
  cost: [
    'Mae am ddim. Gall pot fynd o gwmpas i dalu am yr ystafell. Does dim rhaid i chi roi dim ynddo.',
  ],
  entrance: (entrance) => `Y ffordd i mewn: ${entrance}`,
  there: [
    'Dewch tua deng munud yn gynnar. Mae’n rhoi amser i chi ddod o hyd i’r drws cywir.',
    'Efallai na fydd arwydd. Os nad ydych yn siŵr, gofynnwch i rywun ger y drws am “y cyfarfod”.',
  ],
  online: [
    'Gallwch gadw’ch camera a’ch meicroffon wedi’u diffodd.',
    'Gall eraill weld yr enw rydych yn ymuno ag ef. Gallwch ei newid yn gyntaf.',
  ],
  wrong: [
    'Weithiau mae rhestriad yn hen. Nid eich bai chi yw hynny.',
    'Rhowch gynnig ar gyfarfod arall heddiw, neu un ar-lein. A dywedwch wrthym fod y rhestriad yn anghywir.',
  ],
  after:
    'Mae cyfarfodydd yn amrywio’n fawr, hyd yn oed rhai o’r un math. Rhowch gynnig ar rai cyn penderfynu a ydyn nhw i chi.',
};
