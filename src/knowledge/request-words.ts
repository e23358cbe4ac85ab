/**
 * Words of plain requests that belong to no one meaning. All are folded as `search/fold` does it:
 * small letters without marks or apostrophes.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a street or a building is called after its name: "Friday Road", "Women's Institute". */
export const placeNouns = list(
  'abbey arms avenue ave bank bar barn bridge building cafe cathedral center centre chapel church clinic ' +
    'club college cottage court crescent cross drive farm field gardens gate green grove hall hill ' +
    'hospital hostel hotel house hub inn institute lane library lodge market mews mill mission mosque ' +
    'park pavilion place priory pub quay rd road rooms row school shed sheds shop square street studio ' +
    'surgery tavern temple terrace theatre tower trust valley walk way wharf wood works yard',
);

/** What stands before the name in Welsh: "Ysgol Sul", "Ynys Môn". */
export const placeNounsBefore = list(
  'bryn bro canolfan capel clwb eglwys ffordd heol llyfrgell lon maes neuadd parc plas pont sgwar stryd ' +
    'tafarn tre ty ynys ysbyty ysgol',
);

/** What turns the next word into its opposite. */
export const negations = list('no non not without except but dim ddim heb nid');

/** People somebody may be worried about, one of each: then what follows is about them. */
export const relations = list(
  'boyfriend brother child dad daughter father friend girlfriend husband mam mother mum partner sister ' +
    'son wife brawd chwaer ffrind gwraig gwr mab merch tad',
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
