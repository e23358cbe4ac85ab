/**
 * The same in Welsh; the marks are those of `request-words-en`, and `^`: read only beside another Welsh
 * word of time, or, with `@`, on a Welsh page too, as it is an English word or a name as well. Phrases
 * are given unmutated; `mutated` below makes the forms in which they stand in a sentence.
 */
export const welshRequests = `
day 0=dydd sul,dyddiau sul,?sul
day 1=dydd llun,dyddiau llun,?llun,^lun
day 2=dydd mawrth,dyddiau mawrth,@mawrth,^fawrth
day 3=dydd mercher,dyddiau mercher,?mercher,^fercher
day 4=dydd iau,dyddiau iau,?iau
day 5=dydd gwener,dyddiau gwener,?gwener,^wener
day 6=dydd sadwrn,dyddiau sadwrn,?sadwrn
day 1+2+3+4+5=dyddiaur wythnos,yn ystod yr wythnos
day 6+0=penwythnosau
time morning=@bore,^fore,yn y bore,boreau
time afternoon=prynhawn,pnawn,prynhawniau
time evening=gydar nos,min nos,gydar hwyr,yn yr hwyr,noswaith,nosweithiau
time evening+night=@nos,yn y nos
time night=hwyr y nos,hwyr yn y nos
when today=heddiw,heddi
when tonight=heno
when morning=bore ma,bore yma,bore heddiw
when afternoon=prynhawn ma,prynhawn yma,prynhawn heddiw,pnawn ma
when lunch=amser cinio,dros ginio
when tomorrow=yfory,fory
when weekend=penwythnos,penwythnos hwn,penwythnos ma
when week=wythnos hon,wythnos yma,wythnos ma
when now=nawr,rwan,ymlaen nawr,ymlaen rwan
attendance online=ar lein,arlein,ar y we,rhithwir,o gartref
attendance in-person=wyneb yn wyneb,yn bersonol
approach 12-step=12 cam,deuddeg cam
approach secular=seciwlar,digrefydd,heb grefydd,anghrefyddol
approach buddhist-inspired=bwdhaidd,bwdhaeth
approach faith=cristnogol,crefyddol,ffydd
fellowship aa=alcoholigion anhysbys,alcoholigion dienw
focus alcohol=yfed,goryfed,diod,alcoholiaeth,alcoholigion
focus drugs=cyffuriau,cyffur,camddefnyddio cyffuriau
focus medicine=meddyginiaeth,meddyginiaethau,cyffuriau presgripsiwn
focus gambling=gamblo,gamblwyr,hapchwarae,betio
focus food=bwyd,bwyta,gorfwyta,anhwylder bwyta,anhwylderau bwyta
focus sex-and-relationships=perthnasoedd,pornograffi
focus money-and-work=dyled,dyledion,arian
focus mental-health=iechyd meddwl,iselder,gorbryder
focus other-behaviours=ysmygu,smygu
focus family-and-friends=teulu,teuluoedd,teulu a ffrindiau,teuluoedd a ffrindiau,ffrindiau a theulu,aelodau teulu,anwyliaid
audience open=cyfarfod agored,cyfarfodydd agored,agored i bawb
audience newcomers=pobl newydd,aelodau newydd,newydd ddyfodiaid,dechreuwyr
audience women=menywod,merched,gwragedd
audience men=dynion
audience lgbtq=lhdt,lhdtc,lhdtq,hoyw,lesbiaidd,trawsryweddol
audience young-people=pobl ifanc,ieuenctid
audience older-people=pobl hyn,henoed
audience people-of-colour=pobl o liw
audience professionals=gweithwyr proffesiynol
access step-free=heb risiau,mynediad heb risiau,mynediad gwastad,cadair olwyn,cadeiriau olwyn,mynediad cadair olwyn,mynediad i gadair olwyn,mynediad i gadeiriau olwyn,mynediad anabl,hygyrch
access accessible-toilet=toiled hygyrch,toiledau hygyrch,toiled anabl,toiledau anabl
access hearing-loop=dolen glyw,dolen sain
access sign-language=iaith arwyddion,iaith arwyddion prydain
access parking=parcio,maes parcio
access children=croeso i blant,gofal plant
access dogs=cwn,croeso i gwn
`;

const soft: { readonly [first: string]: string } = {
  p: 'b',
  t: 'd',
  c: 'g',
  b: 'f',
  d: 'dd',
  g: '',
  m: 'f',
  ll: 'l',
  rh: 'r',
};

const aspirate: { readonly [first: string]: string } = { p: 'ph', t: 'th', c: 'ch' };

// These are letters of their own, which no mutation changes.
const firstLetter = /^(?:ch|dd|ff|ng|ph|th|ll|rh|[a-z])/;

/** The soft and the aspirate form of a word or phrase, where it has them: cyffuriau, gyffuriau, chyffuriau. */
export function mutated(phrase: string): string[] {
  const first = firstLetter.exec(phrase)?.[0] ?? '';
  return [soft, aspirate]
    .filter((letters) => Object.hasOwn(letters, first))
    .map((letters) => letters[first]! + phrase.slice(first.length));
}

const nasal: { readonly [first: string]: string } = {
  p: 'mh',
  t: 'nh',
  c: 'ngh',
  b: 'm',
  d: 'n',
  g: 'ng',
};

/**
 * The words of which a word may be the soft or the nasal form: gaerdydd and nghaerdydd may be caerdydd,
 * fangor bangor or mangor.
 */
export function unmutated(word: string): string[] {
  const first = firstLetter.exec(word)?.[0] ?? '';
  const to = (letter: string, form: string): string => letter + word.slice(form.length);
  return [
    ...Object.entries(soft).flatMap(([letter, form]) =>
      form === first || form === '' ? to(letter, form) : [],
    ),
    ...Object.entries(nasal).flatMap(([letter, form]) =>
      word.startsWith(form) ? to(letter, form) : [],
    ),
  ];
}
