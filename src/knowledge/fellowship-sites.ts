/**
 * The organisations' own sites, by the id of the fellowship; where each came from is in `SOURCES.md`.
 * They stand by themselves because no list of meetings needs them.
 */
export const fellowshipSites: { readonly [fellowship: string]: string } = {
  aa: 'https://www.alcoholics-anonymous.org.uk',
  aca: 'https://www.adultchildrenofalcoholics.co.uk',
  'al-anon': 'https://al-anonuk.org.uk',
  ca: 'https://www.cocaineanonymous.org.uk',
  coda: 'https://codauk.org',
  'families-anonymous': 'https://famanon.org.uk',
  ga: 'https://www.gamblersanonymous.org.uk',
  'gam-anon': 'https://www.gamanon.org.uk',
  lifering: 'https://lifering.org',
  ma: 'https://www.marijuana-anonymous.org.uk',
  na: 'https://ukna.org',
  'nar-anon': 'https://www.nar-anon.co.uk',
  oa: 'https://www.oagb.org.uk',
  'recovery-dharma': 'https://recoverydharma.org',
  smart: 'https://smartrecovery.org.uk',
  'smart-family': 'https://smartrecovery.org.uk/family-friends/',
  wfs: 'https://womenforsobriety.org',
};
