/** Slips of the hand, and towns as people misspell them. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const row = (letter) => rows.find((keys) => keys.includes(letter)) ?? '';
const beside = (letter) => {
  const keys = row(letter);
  const at = keys.indexOf(letter);
  return keys[at + 1] ?? keys[at - 1] ?? letter;
};

const swap = (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
const leaveOut = (word, at) => word.slice(0, at) + word.slice(at + 1);

/** Each takes a word and a place in it, of at least one letter before and two behind. */
export const slips = {
  swapped: swap,
  missing: leaveOut,
  doubled: (word, at) => word.slice(0, at) + word[at] + word.slice(at),
  neighbour: (word, at) => word.slice(0, at) + beside(word[at]) + word.slice(at + 1),
};

/** Two slips with a letter between them. */
export function twoSlips(word, random) {
  const [first, second] = random.shuffle(Object.values(slips));
  const late = second(word, random.integer(word.length - 4, word.length - 2));
  return first(late, random.integer(1, Math.floor(word.length / 2) - 1));
}

const pairs = `
  leister Leicester, liecester Leicester, leceister Leicester, glouster Gloucester, glocester
  Gloucester, worchester Worcester, worcestor Worcester, manchesta Manchester, manchestor Manchester,
  birmingam Birmingham, birminham Birmingham, burmingham Birmingham, liverpol Liverpool, livepool
  Liverpool, sheffeild Sheffield, shefield Sheffield, nottinham Nottingham, nottingam Nottingham,
  edinborough Edinburgh, edinbrough Edinburgh, edinburg Edinburgh, glascow Glasgow, glasgo Glasgow,
  cardif Cardiff, swansee Swansea, swansa Swansea, plymoth Plymouth, portsmoth Portsmouth,
  porstmouth Portsmouth, southhampton Southampton, southamton Southampton, brigton Brighton, brighten
  Brighton, middlesborough Middlesbrough, middlesboro Middlesbrough, sunderlund Sunderland,
  wolverhamton Wolverhampton, wolverhampten Wolverhampton, coventary Coventry, coventery Coventry,
  peterbrough Peterborough, peterboro Peterborough, scarborugh Scarborough, huddersfeild Huddersfield,
  hudersfield Huddersfield, warington Warrington, darlinton Darlington, carlise Carlisle, lankaster
  Lancaster, blackpol Blackpool, ipswitch Ipswich, norwhich Norwich, norwitch Norwich, colchster
  Colchester, cambrige Cambridge, camebridge Cambridge, oxfrod Oxford, guilford Guildford, basingstoak
  Basingstoke, bournmouth Bournemouth, bornemouth Bournemouth, exiter Exeter, aberdean Aberdeen,
  abedeen Aberdeen, invernes Inverness, sterling Stirling, falkurk Falkirk, belfest Belfast, swindin
  Swindon, maidston Maidstone, canterbery Canterbury, eastborne Eastbourne, salisbry Salisbury, taunten
  Taunton, barnsely Barnsley, doncester Doncaster, rotherum Rotherham, wakefeild Wakefield, rochdail
  Rochdale, oldam Oldham, lutton Luton, stevanage Stevenage, shrewsberry Shrewsbury, landudno
  Llandudno, abergaveny Abergavenny, pontyprid Pontypridd, aberystwith Aberystwyth, carnarfon
  Caernarfon, carmarthan Carmarthen, newtownabby Newtownabbey, lisbun Lisburn`;

/** `[as written, the town]` */
export const misspellings = pairs.split(',').map((pair) => pair.trim().split(/\s+/));
