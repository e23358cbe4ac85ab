/**
 * The engines that ours is compared with, each with the settings that serve it best here. The ones
 * with a plus get our kind of preparation as well: folded letters, no stop words, postcodes in parts,
 * short forms. Each `make(documents)` answers `search(text)`: ids of all that is found, best first.
 */
import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { keys, weights, wholeText } from './documents.mjs';
import { prepareDocument, prepareText } from './prepare.mjs';

const fuse = (options) => (documents) => {
  const engine = new Fuse(documents, options);
  return (text) => engine.search(text).map(({ refIndex }) => refIndex);
};
const weighted = keys.map((name) => ({ name, weight: weights[name] }));
const tuned = { keys: weighted, threshold: 0.3, ignoreLocation: true, ignoreFieldNorm: true };

function miniSearch(documents) {
  const engine = new MiniSearch({
    fields: keys,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: weights },
  });
  engine.addAll(documents);
  return (text) => engine.search(text).map(({ id }) => id);
}

/** uFuzzy neither ranks more than so many hits nor reorders more than so many words, its own bounds. */
const [mostRanked, mostReordered] = [1000, 5];
function ufuzzy(documents) {
  const texts = uFuzzy.latinize(documents.map(wholeText));
  const engine = new uFuzzy({ intraMode: 1 });
  return (text) => {
    const [ids, info, order] = engine.search(
      texts,
      uFuzzy.latinize(text),
      mostReordered,
      mostRanked,
    );
    if (!ids) return [];
    return order ? order.map((at) => info.idx[at]) : ids;
  };
}

function flexSearch(documents) {
  const engine = new FlexSearch.Index({
    tokenize: 'forward',
    encoder: FlexSearch.Charset.LatinBalance,
  });
  for (const document of documents) engine.add(document.id, wholeText(document));
  return (text) => engine.search(text, { limit: documents.length });
}

function orama(documents) {
  const engine = create({ schema: Object.fromEntries(keys.map((key) => [key, 'string'])) });
  const records = new Map();
  const ids = insertMultiple(
    engine,
    documents.map((document) => Object.fromEntries(keys.map((key) => [key, document[key]]))),
  );
  ids.forEach((id, at) => records.set(id, at));
  return (text) =>
    searchOrama(engine, {
      term: text,
      tolerance: 1,
      threshold: 0,
      boost: weights,
      limit: documents.length,
    }).hits.map(({ id }) => records.get(id));
}

const plus = (make) => (documents) => {
  const search = make(documents.map(prepareDocument));
  return (text) => search(prepareText(text));
};

export const engines = {
  'fuse-default': fuse({ keys }),
  'fuse-tuned': fuse(tuned),
  'fuse-token': fuse({ ...tuned, useTokenSearch: true, tokenMatch: 'all' }),
  minisearch: miniSearch,
  'minisearch+': plus(miniSearch),
  ufuzzy,
  'ufuzzy+': plus(ufuzzy),
  flexsearch: flexSearch,
  'flexsearch+': plus(flexSearch),
  orama,
};

/** How many queries of each kind an engine is asked; slow ones fewer. */
export function askedOf(name, sample) {
  if (name.startsWith('fuse') || name === 'orama') return sample;
  return name.startsWith('ufuzzy') ? 3 * sample : Infinity;
}
