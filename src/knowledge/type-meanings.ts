/**
 * What the type codes of Meeting Guide feeds say of a meeting. A code has no meaning of its own: `A`
 * is secular in AA, and adults only in ACA; so every look-up goes through the fellowship.
 *
 * The words that people read for them are in `type-labels.ts`, which loads when they are shown.
 */
import type { AccessFeature, Audience, Belief, Openness } from '../core/meeting.js';

/** What a code says in the terms of the model; nothing where it names a text or a format. */
export interface TypeMeaning {
  readonly openness?: Openness;
  readonly audience?: Audience;
  /** BCP 47 tag of a language spoken or signed. */
  readonly language?: string;
  readonly access?: AccessFeature;
  readonly belief?: Belief;
  /** `slip`: a slip that proves attendance is given. */
  readonly proof?: 'slip';
  /** `online`: held online; `shut`: the place itself is closed for the time being. */
  readonly place?: 'online' | 'shut';
}

/**
 * By what is said, the codes and names that say it, with spaces between. A name is written small
 * with hyphens, as `folded` makes it; what is said is a name of itself.
 */
type Table = {
  readonly [kind in keyof TypeMeaning]?: {
    readonly [said in NonNullable<TypeMeaning[kind]>]?: string;
  };
} & {
  /** Codes that say nothing in these terms. */
  readonly other?: string;
};

/**
 * The specification with its proposals, the languages as the WordPress plugin codes them, and two
 * that British feeds need and the specification lacks: `BSL` and `CY`.
 */
const shared: Table = {
  openness: { open: 'O', closed: 'C' },
  audience: {
    women: 'W',
    men: 'M',
    lgbtq: 'BI G L LGBTQ NB T bisexual gay gay-and-lesbian lesbian non-binary transgender',
    'young-people': 'Y',
    'older-people': 'SEN seniors',
    newcomers: 'BE newcomer beginners',
    'people-of-colour': 'POC people-of-color',
    professionals: 'P',
  },
  language: {
    ...sameAsCode(
      'AF AM AR BG CY DA DE EL EN FA FI FR HE HI HR HU IS JA KA LT ML MT NE NL NO SK SL SV TH UK',
    ),
    ase: 'ASL american-sign-language',
    bfi: 'BSL british-sign-language',
    es: 'ES S',
    fcs: 'QSL',
    it: 'IT ITA',
    ko: 'KO KOR',
    pa: 'PA PUN',
    pl: 'PL POL',
    pt: 'PT POR',
    rsl: 'RSL',
    ru: 'RU RUS',
    tl: 'TL tagalog',
    tr: 'TUR',
  },
  access: {
    'step-free': 'X wheelchair-access',
    'accessible-toilet': 'XB wheelchair-accessible-bathroom wheelchair-accessible-toilet',
    'sign-language': 'ASL BSL QSL RSL american-sign-language british-sign-language',
    children: 'BA CF babysitting babysitting-available child-friendly childcare children-welcome',
  },
  belief: { secular: 'A' },
  proof: { slip: 'POA proof-of-attendance' },
  place: { online: 'ONL online-meeting', shut: 'TC location-temporarily-closed' },
  other: 'AL AL-AN BRK BV-I CAN D D-HOH DB DD FF H LIT LO-I MED N NDG OUT SM SP SPD ST TR XT',
};

/** The texts of AA: read so in AA and where the programme is not known. */
const aa: Table = { other: '11 12x12 ABSI B DR GR LS' };

const alAnon: Table = {
  openness: { open: 'families-friends-and-observers', closed: 'families-and-friends-only' },
  audience: { 'young-people': 'YA', lgbtq: 'LGBTQIA' },
  access: { 'sign-language': 'ASL' },
  other: 'AA AC POA',
};

const na: Table = {
  audience: { newcomers: 'BEG', lgbtq: 'GL' },
  access: { children: 'CW' },
  other: 'BT CPT DISC IP IW JFT LC NS QA RA SMOK SPAD SPK STEP SWG TOP TRAD VAR',
};

const dharma: Table = {
  access: { children: 'CC', dogs: 'DF dogs-welcome', 'step-free': 'WA' },
  other: '8F BB IS IW MI PR',
};

/** By fellowship, the codes that say something else there than in `shared`, or that it adds. */
const programmes: { readonly [fellowship: string]: Table } = {
  aa,
  'aa-secular': aa,
  aca: {
    audience: { newcomers: 'BEG', 'young-people': 'TEEN YA' },
    access: { children: 'CC' },
    other: 'A ANH AV B CAP COS LLW LPG NS S SMR T WOR Y',
  },
  'al-anon': alAnon,
  alateen: alAnon,
  ca: { access: { 'sign-language': 'ASL' }, other: `${aa.other} BUS` },
  cma: { access: { 'sign-language': 'ASL' } },
  coda: {
    audience: { 'young-people': 'TEEN' },
    access: { 'sign-language': 'ASL' },
    other: 'B DLY GR QA READ SHARE WRITE',
  },
  da: { other: 'AB AR B CL N P TI TO V' },
  daa: { audience: { 'young-people': 'YP' }, other: '12x12 B SS' },
  ga: {
    audience: { newcomers: '20' },
    access: { 'sign-language': 'ASL', parking: 'PAR' },
    other: 'B COM CRC DR GAA GAM TOP',
  },
  ha: na,
  ma: { audience: { lgbtq: 'LGBTQI+' }, other: 'BB CCAP' },
  na,
  oa: {
    audience: { 'young-people': 'TEEN' },
    other:
      '11TH 90D AA12 AIB B DOC FT HOW LI LIS MAIN MISC NEWB OA23 PROM RELA SD SPIR SSP TOOL VOR WORK WRIT',
  },
  'recovery-dharma': dharma,
  'refuge-recovery': dharma,
  sa: { other: 'B MI PP' },
  saa: {},
  slaa: {
    audience: { newcomers: 'NC' },
    other:
      '12x12 ALLG AN ASOG B BDSM CAM FTSY GC HOW HR LEG MULT NEUR PRI S123 SCRE SPEC SPON SWKR TOPL TRMA VFOR WDRL',
  },
  ua: { audience: { 'people-of-colour': 'BIPOC' }, other: 'T' },
};

/** Languages whose code is their tag in capitals. */
function sameAsCode(codes: string): { readonly [tag: string]: string } {
  return Object.fromEntries(codes.split(' ').map((code) => [code.toLowerCase(), code]));
}

/** "LGBTQ+" → `lgbtq`, "Wheelchair access" → `wheelchair-access`. */
const folded = (name: string): string =>
  name
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-') ?? '';

function read({ other, ...kinds }: Table): Map<string, TypeMeaning> {
  const meanings = new Map<string, TypeMeaning>();
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  for (const code of other?.split(' ') ?? []) meanings.set(code, {});
  for (const [kind, table] of Object.entries(kinds))
    for (const [said, codes] of Object.entries(table)) {
      const name = kind === 'language' ? folded(languages.of(said)!) : said;
      for (const code of [name, ...codes!.split(' ')])
        meanings.set(code, { ...meanings.get(code), [kind]: said });
    }
  return meanings;
}

const cache = new Map<Table, ReadonlyMap<string, TypeMeaning>>();

/**
 * The codes as a fellowship uses them: its own meaning first, then that of the specification. With
 * no fellowship, or one that publishes no list of codes, as AA uses them.
 */
function meaningsOf(fellowshipId = ''): ReadonlyMap<string, TypeMeaning> {
  const table = Object.hasOwn(programmes, fellowshipId) ? programmes[fellowshipId]! : aa;
  let meanings = cache.get(table);
  if (!meanings) cache.set(table, (meanings = new Map([...read(shared), ...read(table)])));
  return meanings;
}

/**
 * What one type says: by its code, in any case, or by its name, as feeds made from tables write it
 * ("Wheelchair access"). Undefined where neither is known.
 *
 * @param fellowshipId An id of `fellowships`, such as `aa`.
 */
export function typeMeaning(type: string, fellowshipId?: string): TypeMeaning | undefined {
  const meanings = meaningsOf(fellowshipId);
  return meanings.get(type) ?? meanings.get(type.toUpperCase()) ?? meanings.get(folded(type));
}
