/** What search knows of words: their short forms, and which say nothing about a meeting. */

/** Short forms in addresses and what they may stand for; each is found under the other. */
const shortForms =
  'ave avenue|bldg building|ch church|cres crescent|ct court|ctr centre center|cntr centre center|' +
  'dr drive|ft fort|gdns gardens|gr grove|hse house|ln lane|mt mount|nr near|pk park|pl place|rd road|' +
  'sq square|st saint street|stn station|ter terrace|terr terrace|univ university|' +
  'ctre centre center|centre center|neuadd hall|eglwys church|stryd street|heol road|ffordd road';

/** Days cut short, in English and Welsh: only these stand for the day, since "Sun Street" is none. */
const shortDays =
  'mon monday|tue tuesday|tues tuesday|wed wednesday|weds wednesday|thu thursday|thur thursday|' +
  'thurs thursday|fri friday|sat saturday|sun sunday|maw mawrth|mer mercher|gwe gwener|sad sadwrn';

const rows = (text: string): string[][] => text.split('|').map((row) => row.split(' '));

function readAliases(): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, readonly string[]>();
  const add = (word: string, more: readonly string[]): void => {
    aliases.set(word, [...(aliases.get(word) ?? []), ...more]);
  };
  for (const [short = '', ...long] of rows(shortForms)) {
    add(short, long);
    for (const word of long) add(word, [short]);
  }
  for (const [short = '', ...long] of rows(shortDays)) add(short, long);
  return aliases;
}

/** Other ways to write a word, both without capitals or marks. */
export const aliases = readAliases();

/** Words of a plain request that say nothing about which meeting. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about addiction addictions all am an and any anything anywhere are area around at attend be but by can ' +
    'cant closest come do each every find for from get go going group groups have held hello help hi how i ' +
    'im in is it join like local looking me meeting meetings misuse my near nearby nearest need next of on ' +
    'only or please pls plz problem problems quit session sessions show some someone something stop ' +
    'struggling support thank thanks that the there this to trying via want we what whats when whens where ' +
    'wheres which who with you ' +
    'ac agos ar bob bod cael chwilio cyfarfod cyfarfodydd diolch dod dros dw eisiau fi ger grwp grwpiau gyda ' +
    'gydag gyfarfod gyfarfodydd hon hwn isio mae mewn mynd neu nesaf o oes pob sy sydd unig y yma yn yng ym yr'
  ).split(' '),
);

/**
 * Words that people write of themselves and of time. Spelt so they are spelt right: where no meeting
 * has one, it is none for a town that is nearly called so.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'able after again alone already also always anymore bad because before being best better bring call ' +
    'clean close could couldnt crying day days deaf depressed did didnt different does doesnt done dont down ' +
    'drunk early eight eleven else even ever feel feeling few first five four free friend friendly gave give ' +
    'good great half hard hate hear here hour husband into just keep kids know last late later least left life ' +
    'lift live lonely long lost love made make many maybe more most much must never nice nine nothing often old ' +
    'once other over own pain parent parents past person prison quick quiet ready really recovering rehab ' +
    'relapse relapsed right safe same scared seven shame shopping should sick since slip small sober sobriety ' +
    'soon sorry start started stay still such suicidal suicide take talk tell than their them then they think ' +
    'three time tired tough twelve user using very wait wants week well were while wife will wish without wont ' +
    'work working worried would year years your ' +
    'chwech gartref heddiw nawr naw pedwar pump saith unarddeg wyth'
  ).split(' '),
);
