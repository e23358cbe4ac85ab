/**
 * Words of plain requests that belong to no one meaning. All are folded as `search/fold` does it:
 * small letters without marks or apostrophes.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say nothing about which meeting. */
export const fillers = list(
  'a about am an and any are at attend be by can come do each every find for from get go going group ' +
    'groups have held help i im in is it like local looking me meet meeting meetings my near nearby ' +
    'nearest need next of on only or please show some someone something support that the there this to ' +
    'want we what when where which who with you ' +
    'ac agos ar bob bod cael chwilio cyfarfod cyfarfodydd dod dros dw eisiau fi ger grwp grwpiau gyda ' +
    'gyfarfod gyfarfodydd hon hwn isio mae mewn mynd neu nesaf o oes pa pob sy sydd yma yn yng ym y yr',
);

/** What a street or a building is called after its name: "Friday Road", "Women's Institute". */
export const placeNouns = list(
  'abbey arms avenue ave bank bar barn bridge building cafe cathedral center centre chapel church clinic ' +
    'club college cottage court cres crescent cross dr drive farm field fields garden gardens gate green ' +
    'grove hall hill hospital hostel hotel house hub inn institute kitchen lane library ln lodge market ' +
    'mews mill mission mosque park pavilion place priory pub quay rd road rooms row school shed sheds ' +
    'shop square street studio surgery tavern temple terrace theatre tower trust valley walk way wharf ' +
    'wood works yard',
);

/** What stands before the name in Welsh: "Ysgol Sul", "Ynys Môn". */
export const placeNounsBefore = list(
  'bryn bro canolfan capel clwb eglwys ffordd heol llyfrgell lon maes neuadd parc plas pont sgwar stryd ' +
    'tafarn tre ty ynys ysbyty ysgol',
);

/** What turns the next word into its opposite. */
export const negations = list('no non not without except but dim ddim heb nid');

/** People somebody may be worried about: then what follows is about them. */
export const relations = list(
  'boyfriend brother brothers child dad dads daughter daughters father fathers friend friends ' +
    'girlfriend husband husbands mam mother mothers mum mums partner partners sister sisters son sons ' +
    'wife wifes brawd chwaer ffrind gwraig gwr mab merch tad',
);

/** Welsh words that are short names in English. */
export const welshWords = list('da ga ma mon na pa');

/**
 * What people come about, in groups for those close to somebody: where a request names both, the
 * fellowships that hold them.
 */
export const familyFellowships: { readonly [focus: string]: string } = {
  alcohol: 'al-anon alateen aca smart-family',
  drugs: 'nar-anon families-anonymous smart-family',
  gambling: 'gam-anon smart-family',
};
