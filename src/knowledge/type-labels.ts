/**
 * The names that people read for the type codes of Meeting Guide feeds, in plain British English,
 * near to the published wording. What a code says of a meeting is in `type-meanings.ts`.
 */
import { isTypeName } from './type-name.js';

/** The texts of AA: read so in AA and where the programme is not known. */
const books = `11=11th Step meditation
12x12=12 Steps and 12 Traditions
ABSI=As Bill Sees It
B=Big Book
DR=Daily Reflections
GR=Grapevine
LS=Living Sober`;

/** The rest of the specification, with the codes that `type-meanings.ts` adds to it. */
const shared = `A=Secular
AF=Afrikaans
AL=Alateen at the same time
AL-AN=Al-Anon at the same time
AM=Amharic
AR=Arabic
ASL=American Sign Language
BA=Babysitting
BE=Newcomers
BG=Bulgarian
BI=Bisexual
BRK=Breakfast
BSL=British Sign Language
BV-I=Blind or partially sighted
C=Closed
CAN=Candlelight
CF=Child-friendly
CY=Welsh
D=Discussion
D-HOH=Deaf or hard of hearing
DA=Danish
DB=Digital basket
DD=Dual diagnosis
DE=German
EL=Greek
EN=English
ES=Spanish
FA=Persian
FF=Fragrance-free
FI=Finnish
FR=French
G=Gay
H=Birthdays
HE=Hebrew
HI=Hindi
HR=Croatian
HU=Hungarian
IS=Icelandic
IT=Italian
ITA=Italian
JA=Japanese
KA=Georgian
KO=Korean
KOR=Korean
L=Lesbian
LGBTQ=LGBTQ+
LIT=Literature
LO-I=People far from a meeting
LT=Lithuanian
M=Men
MED=Meditation
ML=Malayalam
MT=Maltese
N=Native American
NB=Non-binary
NDG=Indigenous
NE=Nepali
NL=Dutch
NO=Norwegian
O=Open
ONL=Online
OUT=Outdoors
P=Professionals
PA=Punjabi
PL=Polish
POA=Proof of attendance
POC=People of colour
POL=Polish
POR=Portuguese
PT=Portuguese
PUN=Punjabi
QSL=Quebec Sign Language
RSL=Russian Sign Language
RU=Russian
RUS=Russian
S=Spanish
SEN=Older people
SK=Slovak
SL=Slovenian
SM=Smoking permitted
SP=Speaker
SPD=Speaker and discussion
ST=Step study
SV=Swedish
T=Transgender
TC=Location temporarily closed
TH=Thai
TL=Tagalog
TR=Tradition study
TUR=Turkish
UK=Ukrainian
W=Women
X=Wheelchair access
XB=Wheelchair-accessible toilet
XT=Cross talk permitted
Y=Young people`;

const na = `BEG=Newcomers
BT=Basic Text
CPT=12 Concepts
CW=Children welcome
DISC=Discussion
GL=Gay and lesbian
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
CC=Childcare
DF=Dogs welcome
IS=Inquiry study
IW=Inquiry writing
MI=Mindfulness practice
PR=Process addictions
WA=Wheelchair access`;

const alAnon = `A=Atheist and agnostic
AA=AA at the same time
AC=Adult children
ASL=Sign language
C=Families and friends only
LGBTQIA=LGBTQ+
O=Families, friends and observers
POA=Parents
Y=Alateen
YA=Young adults`;

/** By fellowship, the codes that are called something else there than in `shared`, or that it adds. */
const programmes: { readonly [fellowship: string]: string } = {
  aa: books,
  'aa-secular': books,
  aca: `A=Adults only (18 and over)
ANH=A New Hope
AV=Audio and video
B=Book study
BEG=Newcomers
CAP=Captions
CC=Childcare
COS=Concepts of service
G=Gay and lesbian
LLW=Laundry Lists Workbook
LPG=Loving Parent Guidebook
NS=Needs support
S=Speaker
SMR=Strengthening My Recovery
T=Fellowship Text
TEEN=Ages 12 to 18
WOR=Workshop
Y=Yellow Workbook
YA=Ages 18 to 26`,
  'al-anon': alAnon,
  alateen: alAnon,
  ca: `${books}
ASL=Sign language
BUS=Business`,
  cma: 'ASL=Sign language',
  coda: `ASL=Sign language
B=Book study
DLY=Daily
GR=Grapevine
H=Chips
QA=Questions and answers
READ=Reading
SHARE=Sharing
TEEN=Teenagers
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
YP=Young people`,
  ga: `20=20 questions
ASL=Sign language
B=Big Book
COM=Comment
CRC=Cross comment
DR=Daily Reflections
GAA=GA and Gam-Anon together
GAM=Gam-Anon
PAR=Parking meters
TOP=Topic`,
  ha: na,
  ma: `BB=Book study
CCAP=Captions
H=Chips
LGBTQI+=LGBTQ+`,
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
TEEN=Teenagers welcome
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
NC=Newcomers
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
  ua: `BIPOC=People of colour
T=Tools`,
};

const cache = new Map<string, ReadonlyMap<string, string>>();

/**
 * The names of all codes as a fellowship uses them, by code: its own first, then those of the
 * specification. With no fellowship, or one that publishes no list of codes, as AA uses them.
 *
 * @param fellowshipId An id of `fellowships`, such as `aa`.
 */
export function labelsOf(fellowshipId = ''): ReadonlyMap<string, string> {
  const programme = Object.hasOwn(programmes, fellowshipId) ? programmes[fellowshipId]! : books;
  let labels = cache.get(programme);
  if (!labels) {
    const lines = `${shared}\n${programme}`.matchAll(/^([^=]+)=(.+)$/gm);
    labels = new Map([...lines].map(([, code, label]) => [code!, label!]));
    cache.set(programme, labels);
  }
  return labels;
}

/**
 * The names of a meeting's types, each once. A type that the feed gives by name stays as written; a
 * code that nobody knows is left out, as it would tell the reader nothing.
 */
export function typeLabels(types: readonly string[], fellowshipId?: string): string[] {
  const labels = labelsOf(fellowshipId);
  const found = types.map(
    (type) =>
      labels.get(type) ?? labels.get(type.toUpperCase()) ?? (isTypeName(type) ? type : undefined),
  );
  return [...new Set(found)].filter((label) => label !== undefined);
}
