import { expect } from '@open-wc/testing';
import { fuseSpeller } from '../../src/search/fuse-speller.js';
import type { Speller } from '../../src/search/speller.js';
import { countTypos } from '../../src/search/typos.js';
import { createIndex, ranked, towns } from './searcher.js';

/** Towns of the United Kingdom, and how people have been seen to write them. */
const misspelt: { readonly [town: string]: string } = {
  Aberdeen: 'aberdean abadeen',
  Aberystwyth: 'aberystwith aberistwyth abberystwyth',
  Banbury: 'bambury banburry',
  Barnstaple: 'barnstable barnstapel',
  Basingstoke: 'basinstoke basingstock',
  Bedford: 'bedfrod',
  Birmingham: 'birmingam brimingham burmingham',
  Blackpool: 'blackpol blakpool',
  Bournemouth: 'bornemouth bournmouth bournemoth',
  Bradford: 'bradfrod bradfod',
  Brighton: 'brigton brihgton',
  Bristol: 'bristal brsitol',
  Caernarfon: 'carnarfon caernafon caenarfon',
  Caerphilly: 'caerphily carphilly',
  Cambridge: 'cambrige camebridge',
  Canterbury: 'cantebury canturbury',
  Cardiff: 'cardif cardff',
  Carlisle: 'carlise carlilse',
  Carmarthen: 'carmarthan camarthen',
  Chelmsford: 'chelmsfrod chelmesford',
  Cheltenham: 'cheltanham cheltnham',
  Chesterfield: 'chesterfeild chestefield',
  Cirencester: 'cirencestor sirencester',
  Colchester: 'colchestor colcester',
  Coventry: 'coventary covenrty',
  Darlington: 'darlinton darlingtn',
  Doncaster: 'donacster doncater',
  Dumfries: 'dumfreis dumfris',
  Eastbourne: 'eastborne eastboune',
  Edinburgh: 'edinborough edinburg edingburgh edinbrough',
  Glasgow: 'glasgo galsgow',
  Gloucester: 'glouster gloucster glocester',
  Grimsby: 'grimbsy',
  Guildford: 'guilford gildford',
  Harrogate: 'harogate harrogat',
  Hereford: 'herford hearford',
  Huddersfield: 'hudersfield huddersfeild',
  Inverness: 'invernes invirness',
  Ipswich: 'ipswitch ipswhich',
  Kidderminster: 'kiderminster kiddeminster',
  Lancaster: 'lancastor lanaster',
  Leeds: 'leads leedes',
  Leicester: 'leister leicster liecester',
  Liverpool: 'liverpol liverppol',
  Llandudno: 'landudno llandudo llandidno',
  Llanelli: 'lanelli llaneli',
  Loughborough: 'loughboro loughborogh',
  Maidstone: 'madestone maidston',
  Manchester: 'manchestor manchster mancester manchetser',
  Merthyr: 'merthir mertyr',
  Middlesbrough: 'middlesborough middlesbro midlesbrough',
  Newcastle: 'newcastel newcaslte',
  Norwich: 'norwhich norich',
  Nottingham: 'notingham nottinham',
  Peterborough: 'peterbrough petersborough',
  Plymouth: 'plymoth plimouth',
  Portsmouth: 'portsmoth porstmouth',
  Reading: 'redding readin',
  Scarborough: 'scarbrough scaborough',
  Sheffield: 'sheffeild shefield',
  Shrewsbury: 'shrewsberry srewsbury shrewbury',
  Southampton: 'southhampton southamton',
  Stevenage: 'stevanage stevenege',
  Swansea: 'swansee swanzea',
  Swindon: 'swinden swidnon',
  Warrington: 'warington warringtn',
  Wolverhampton: 'wolverhamton wolvehampton woolverhampton',
  Worcester: 'worster worcestor worchester',
  Wrexham: 'wrexam rexham',
  Yeovil: 'yoevil yeovill',
};

const queries = Object.entries(misspelt).flatMap(([town, typed]) =>
  typed.split(' ').map((text) => ({ text, town })),
);
/** Other words in reach, as a feed has them. */
const others =
  'Leek Lees Bath Bathgate Stafford Stamford Redditch Reeth Hall Carluke Cardigan ' +
  'Norwood Banstead Bradley Bedlington Wrexford Sheffin Warlingham Swinton Brierley Chester';

/** A small generator of numbers, so that each seed makes the same feed everywhere. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** A feed of 400 records: each town at least once, some of them far more often than others. */
function feed(seed: number): string[] {
  const random = numbers(seed);
  const names = [...Object.keys(misspelt), ...others.split(' ')];
  const more = [...Array(400 - names.length)].map(
    () => names[Math.floor(random.next().value ** 2 * names.length)]!,
  );
  return [...names, ...more];
}

/** Leaves nothing out and takes nothing in vain: what an engine of its own would do. */
const plain: Speller = {
  like: (typed, words, typos) =>
    [...words.keys()].filter(
      (at) =>
        countTypos(typed, words[at]!, typos) <= typos ||
        countTypos(typed, words[at]!, typos, true) <= typos,
    ),
};

/** NDCG at ten, a record of the right town being worth 1. */
function worth(found: readonly number[], list: readonly string[], town: string): number {
  const gain = (at: number): number => 1 / Math.log2(at + 2);
  let sum = 0;
  let best = 0;
  found.slice(0, 10).forEach((record, at) => {
    if (list[record] === town) sum += gain(at);
  });
  const right = list.filter((name) => name === town).length;
  for (let at = 0; at < Math.min(10, right); at++) best += gain(at);
  return sum / best;
}

async function mean(speller: Speller): Promise<number> {
  let sum = 0;
  for (const seed of [20260101, 7, 42]) {
    const list = feed(seed);
    const index = await createIndex(towns(...list), { speller });
    for (const { text, town } of queries)
      sum += worth(ranked(index, text) as number[], list, town) / queries.length / 3;
  }
  return sum;
}

describe('misspelt towns', () => {
  it('are more than a hundred, none of them a town of the list', () => {
    expect(queries.length).to.be.above(100);
    const names = new Set(feed(1).map((name) => name.toLowerCase()));
    expect(queries.filter(({ text }) => names.has(text))).to.deep.equal([]);
  });

  it('are found with fuse.js as well as with every word counted letter by letter', async () => {
    const [fuse, oracle] = [await mean(fuseSpeller), await mean(plain)];
    expect(oracle, 'the oracle').to.be.above(0.95);
    expect(fuse, `fuse.js ${fuse} against ${oracle}`).to.be.above(oracle - 0.02);
  });

  for (const { text, town } of queries)
    it(`${text} finds ${town}`, async () => {
      const list = feed(7);
      index ??= createIndex(towns(...list));
      const found = ranked(await index, text) as number[];
      expect(found.map((record) => list[record])).to.include(town);
    });
});

let index: ReturnType<typeof createIndex> | undefined;
