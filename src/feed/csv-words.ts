/** What people write in the cells of a list of meetings, in the words of our own format. */
import { listOf } from './coerce.js';
import { fold, lookup } from './csv-columns.js';

/** By field, for a word of the field what else people write; folded. A word with none after it is itself. */
const said: { readonly [field: string]: { readonly [word: string]: string } } = {
  attendance: {
    'in-person': 'face to face,wyneb yn wyneb',
    online: 'ar lein,zoom,virtual',
    hybrid:
      'both,in person and online,in person online,online and in person,face to face and online,y ddau,wyneb yn wyneb ac ar lein',
    inactive: 'closed,ar gau',
  },
  status: {
    active: 'running,open,yes',
    suspended: 'paused,on hold,closed,cancelled,no,ar gau',
  },
  openness: {
    open: 'open to all,everyone,all welcome,agored,agored i bawb',
    closed: 'members only,caeedig,ar gau',
    'on-request': 'ask first,referral,ar gais',
  },
  audiences: {
    women: 'womens,women only,menywod',
    men: 'mens,men only,dynion',
    lgbtq: 'lgbt,lgbtqia,lhdt,lhdtc',
    'young-people': 'young,youth,pobl ifanc',
    'older-people': 'older,pobl hyn',
    newcomers: 'newcomer,beginners,new people,pobl newydd',
    'people-of-colour': 'people of color,pobl o liw',
    'family-and-friends': 'family,families,friends and family,teulu a ffrindiau',
    // of no use to a filter
    '-': 'everyone,anyone,all,mixed,pawb',
  },
  languages: { cy: 'cymraeg', en: 'saesneg', bfi: 'bsl,iaith arwyddion prydain' },
};

const words = new Map(Object.entries(said).map(([field, table]) => [field, lookup(table)]));

/** The word of the field for what is written; what is written where there is none. */
export const wordFor = (field: string, text: string): string =>
  words.get(field)?.get(fold(text)) ?? text;

/** Of a list, more than its reader takes, so that it says so. */
export const mostListed = 60;

/** As `wordFor`, of each that a cell lists between commas, semicolons or bars. */
export const wordsFor = (field: string, text: string): readonly string[] =>
  listOf(text)
    .slice(0, mostListed)
    .map((each) => wordFor(field, each as string))
    .filter((word) => word !== '-');

const answers: readonly (readonly [boolean | undefined, string])[] = [
  [true, '|yes|y|true|1|✓|✔|✅|oes|ie|ydy|'],
  [false, '|no|n|false|0|✗|✘|❌|nac oes|na|nage|nac ydy|'],
  [undefined, '|?|unknown|not known|not sure|tbc|ddim yn gwybod|'],
];

/** Yes or no in a cell; undefined where that is not known, the text where it says something else. */
export function readAnswer(text: string): boolean | undefined | string {
  const answer = answers.find(([, ways]) => ways.includes(`|${text.trim().toLowerCase()}|`));
  return answer ? answer[0] : text;
}
