/**
 * What the type codes of Meeting Guide feeds mean. A code has no meaning of its own: `A` is
 * secular in AA, and adults only in ACA; so every look-up goes through the fellowship.
 */
import type { AccessFeature, Audience, Belief, Openness } from '../core/meeting.js';

/** What one code says about a meeting. */
export interface TypeMeaning {
  /** In plain British English, near to the published wording. */
  readonly label: string;
  readonly openness?: Openness;
  readonly audience?: Audience;
  /** BCP 47 tag of a language spoken or signed. */
  readonly language?: string;
  readonly access?: AccessFeature;
  /** A slip that proves attendance is given. */
  readonly proof?: true;
  readonly belief?: Belief;
  readonly attendance?: 'online';
  /** The place itself is closed for the time being. */
  readonly closed?: true;
}

/** The words that follow `#` in the tables. */
const senses: { readonly [word: string]: Omit<TypeMeaning, 'label'> } = {
  open: { openness: 'open' },
  closed: { openness: 'closed' },
  women: { audience: 'women' },
  men: { audience: 'men' },
  lgbtq: { audience: 'lgbtq' },
  young: { audience: 'young-people' },
  older: { audience: 'older-people' },
  new: { audience: 'newcomers' },
  colour: { audience: 'people-of-colour' },
  work: { audience: 'professionals' },
  step: { access: 'step-free' },
  toilet: { access: 'accessible-toilet' },
  sign: { access: 'sign-language' },
  park: { access: 'parking' },
  child: { access: 'children' },
  dog: { access: 'dogs' },
  proof: { proof: true },
  secular: { belief: 'secular' },
  online: { attendance: 'online' },
  shut: { closed: true },
};

/** Codes that name a text of AA: read so in AA and where the programme is not known. */
const books = `11=11th Step meditation
12x12=12 Steps and 12 Traditions
ABSI=As Bill Sees It
B=Big Book
DR=Daily Reflections
GR=Grapevine
LS=Living Sober`;

/**
 * The rest of the specification with its proposals, the languages as the WordPress plugin codes
 * them, and two that British feeds need and the specification lacks: `BSL` and `CY`.
 */
const shared = `A=Secular #secular
AF=Afrikaans @af
AL=Alateen at the same time
AL-AN=Al-Anon at the same time
AM=Amharic @am
AR=Arabic @ar
ASL=American Sign Language #sign @ase
BA=Babysitting #child
BE=Newcomers #new
BG=Bulgarian @bg
BI=Bisexual #lgbtq
BRK=Breakfast
BSL=British Sign Language #sign @bfi
BV-I=Blind or partially sighted
C=Closed #closed
CAN=Candlelight
CF=Child-friendly #child
CY=Welsh @cy
D=Discussion
D-HOH=Deaf or hard of hearing
DA=Danish @da
DB=Digital basket
DD=Dual diagnosis
DE=German @de
EL=Greek @el
EN=English @en
ES=Spanish @es
FA=Persian @fa
FF=Fragrance-free
FI=Finnish @fi
FR=French @fr
G=Gay #lgbtq
H=Birthdays
HE=Hebrew @he
HI=Hindi @hi
HR=Croatian @hr
HU=Hungarian @hu
IS=Icelandic @is
IT=Italian @it
ITA=Italian @it
JA=Japanese @ja
KA=Georgian @ka
KO=Korean @ko
KOR=Korean @ko
L=Lesbian #lgbtq
LGBTQ=LGBTQ+ #lgbtq
LIT=Literature
LO-I=People far from a meeting
LT=Lithuanian @lt
M=Men #men
MED=Meditation
ML=Malayalam @ml
MT=Maltese @mt
N=Native American
NB=Non-binary #lgbtq
NDG=Indigenous
NE=Nepali @ne
NL=Dutch @nl
NO=Norwegian @no
O=Open #open
ONL=Online #online
OUT=Outdoors
P=Professionals #work
PA=Punjabi @pa
PL=Polish @pl
POA=Proof of attendance #proof
POC=People of colour #colour
POL=Polish @pl
POR=Portuguese @pt
PT=Portuguese @pt
PUN=Punjabi @pa
QSL=Quebec Sign Language #sign @fcs
RSL=Russian Sign Language #sign @rsl
RU=Russian @ru
RUS=Russian @ru
S=Spanish @es
SEN=Older people #older
SK=Slovak @sk
SL=Slovenian @sl
SM=Smoking permitted
SP=Speaker
SPD=Speaker and discussion
ST=Step study
SV=Swedish @sv
T=Transgender #lgbtq
TC=Location temporarily closed #shut
TH=Thai @th
TL=Tagalog @tl
TR=Tradition study
TUR=Turkish @tr
UK=Ukrainian @uk
W=Women #women
X=Wheelchair access #step
XB=Wheelchair-accessible toilet #toilet
XT=Cross talk permitted
Y=Young people #young`;

const na = `BEG=Newcomers #new
BT=Basic Text
CPT=12 Concepts
CW=Children welcome #child
DISC=Discussion
GL=Gay and lesbian #lgbtq
IP=Information pamphlets
IW=It Works
JFT=Just for Today
LC=Living Clean
NS=Non-smoking
QA=Questions and answers
RA=Restricted access
SMOK=Smoking permitted
SPAD=Spiritual Principle a Day
SPK=Speaker
STEP=Steps
SWG=Step Working Guides
TOP=Topic
TRAD=Traditions
VAR=Format varies`;

const dharma = `8F=Eightfold Path study
BB=Book study
CC=Childcare #child
DF=Dogs welcome #dog
IS=Inquiry study
IW=Inquiry writing
MI=Mindfulness practice
PR=Process addictions
WA=Wheelchair access #step`;

/** By fellowship, the codes that mean something else there than in `shared`, or that it adds. */
const programmes: { readonly [fellowship: string]: string } = {
  aa: books,
  aca: `A=Adults only (18 and over)
ANH=A New Hope
AV=Audio and video
B=Book study
BEG=Newcomers #new
CAP=Captions
CC=Childcare #child
COS=Concepts of service
G=Gay and lesbian #lgbtq
LLW=Laundry Lists Workbook
LPG=Loving Parent Guidebook
NS=Needs support
S=Speaker
SMR=Strengthening My Recovery
T=Fellowship Text
TEEN=Ages 12 to 18 #young
WOR=Workshop
Y=Yellow Workbook
YA=Ages 18 to 26 #young`,
  'al-anon': `A=Atheist and agnostic #secular
AA=AA at the same time
AC=Adult children
ASL=Sign language #sign
C=Families and friends only #closed
LGBTQIA=LGBTQ+ #lgbtq
O=Families, friends and observers #open
POA=Parents
Y=Alateen #young
YA=Young adults #young`,
  ca: `${books}
ASL=Sign language #sign
BUS=Business`,
  cma: 'ASL=Sign language #sign',
  coda: `ASL=Sign language #sign
B=Book study
DLY=Daily
GR=Grapevine
H=Chips
QA=Questions and answers
READ=Reading
SHARE=Sharing
TEEN=Teenagers #young
WRITE=Writing`,
  da: `AB=Abundance
AR=Artists
B=Business owners
CL=Clutter
N=Numbers
P=Prosperity
TI=Time
TO=Toolkit
V=Vision`,
  daa: `12x12=12 Steps and 12 Traditions
B=Big Book
SS=Step speaker
YP=Young people #young`,
  ga: `20=20 questions #new
ASL=Sign language #sign
B=Big Book
COM=Comment
CRC=Cross comment
DR=Daily Reflections
GAA=GA and Gam-Anon together
GAM=Gam-Anon
PAR=Parking meters #park
TOP=Topic`,
  ha: na,
  ma: `BB=Book study
CCAP=Captions
H=Chips
LGBTQI+=LGBTQ+ #lgbtq`,
  na,
  oa: `11TH=11th Step
90D=90 days
AA12=AA 12 and 12
AIB=Ask-it basket
B=Big Book
DOC=Dignity of Choice
FT=For Today
HOW=HOW
LI=Lifeline
LIS=Lifeline Sampler
MAIN=Maintenance
MISC=Format varies
NEWB=New beginnings
OA23=OA second and third editions
PROM=The Promises
RELA=Relapse and the 12th Step within
SD=Speaker and discussion
SPIR=Spirituality
SSP=Seeking the Spiritual Path
ST=Steps and Traditions
TEEN=Teenagers welcome #young
TOOL=Tools
VOR=Voices of Recovery
WORK=Workbook
WRIT=Writing`,
  'recovery-dharma': dharma,
  'refuge-recovery': `${dharma}
IS=Inventory study
IW=Inventory writing`,
  sa: `B=Book study
MI=Mixed
PP=Primary purpose`,
  saa: '',
  slaa: `12x12=Framework for Living (12x12x12)
ALLG=All genders
AN=Anorexia
ASOG=State of Grace
B=Book study
BDSM=BDSM
CAM=Camera on
FTSY=Fantasy
GC=Getting current
H=Chips
HOW=HOW
HR=Healthy relationships
LEG=Legal consequences
MULT=Multiple addictions
NC=Newcomers #new
NEUR=Neurodivergent
PRI=Prison
S123=Steps 1, 2 and 3
SCRE=Screened
SPEC=Special interest
SPON=Sponsorship
SWKR=Sex workers
TOPL=Top lines
TRMA=Trauma
VFOR=Format varies
WDRL=Withdrawal`,
  ua: `BIPOC=People of colour #colour
T=Tools`,
};

/** Fellowships that use another's codes. */
const sameCodes: { readonly [fellowship: string]: string } = {
  'aa-secular': 'aa',
  alateen: 'al-anon',
};

function read(table: string): [string, TypeMeaning][] {
  return [...table.matchAll(/^([^=]+)=(.+?)(?: #(\w+))?(?: @(\w+))?$/gm)].map(
    ([, code, label, sense, language]) => [
      code!,
      { label: label!, ...(sense ? senses[sense] : {}), ...(language ? { language } : {}) },
    ],
  );
}

const cache = new Map<string, ReadonlyMap<string, TypeMeaning>>();

/**
 * The codes as a fellowship uses them: its own meaning first, then that of the Meeting Guide
 * specification. With no fellowship, or one that publishes no list of codes, the specification's.
 *
 * @param fellowshipId An id of `fellowships`, such as `aa`.
 */
export function meetingTypes(fellowshipId?: string): ReadonlyMap<string, TypeMeaning> {
  const id = (fellowshipId && sameCodes[fellowshipId]) || fellowshipId || '';
  const programme = Object.hasOwn(programmes, id) ? id : 'aa';
  let types = cache.get(programme);
  if (!types) {
    types = new Map(read(`${shared}\n${programmes[programme]}`));
    cache.set(programme, types);
  }
  return types;
}
