/** What the type codes of a record say, in the terms of the model. */
import type { Access, AccessFeature, Audience, Belief, Openness } from '../core/meeting.js';
import { meetingTypes, type TypeMeaning } from '../knowledge/meeting-types.js';
import { textOf } from './coerce.js';
import type { Note } from './fields.js';
import { oneLine } from './text.js';

export interface TypeFacts {
  /** As published. */
  readonly types: readonly string[];
  readonly openness?: Openness;
  readonly audiences: readonly Audience[];
  readonly languages: readonly string[];
  readonly access: Access;
  readonly belief?: Belief;
  readonly proof: boolean;
  readonly online: boolean;
  /** The place is closed for the time being. */
  readonly closed: boolean;
}

const typesCap = 50;

/** A code or a name such as a person would write; not `__proto__`, not `toString`. */
const plausible = /^[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N} .,&'’/+()-]{0,39}$/u;

const labels = new WeakMap<ReadonlyMap<string, TypeMeaning>, ReadonlyMap<string, TypeMeaning>>();

/** Feeds made from tables name a type ("Wheelchair access") where others give its code. */
function byLabel(table: ReadonlyMap<string, TypeMeaning>): ReadonlyMap<string, TypeMeaning> {
  let map = labels.get(table);
  if (!map) {
    map = new Map([...table.values()].map((type) => [type.label.toLowerCase(), type]));
    labels.set(table, map);
  }
  return map;
}

/** The meaning of one code or name in a fellowship. */
export function typeMeaning(code: string, fellowship: string | undefined): TypeMeaning | undefined {
  const table = meetingTypes(fellowship);
  return table.get(code) ?? table.get(code.toUpperCase()) ?? byLabel(table).get(code.toLowerCase());
}

function gather(types: readonly string[], meanings: readonly TypeMeaning[]): TypeFacts {
  const openness = new Set(meanings.flatMap((type) => type.openness ?? []));
  const belief = meanings.find((type) => type.belief)?.belief;
  const access: { [feature in AccessFeature]?: boolean } = {};
  for (const type of meanings) if (type.access) access[type.access] = true;
  return {
    types,
    // open and closed at once says neither
    ...(openness.size === 1 ? { openness: [...openness][0]! } : {}),
    audiences: [...new Set(meanings.flatMap((type) => type.audience ?? []))],
    languages: [...new Set(meanings.flatMap((type) => type.language ?? []))],
    access,
    ...(belief ? { belief } : {}),
    proof: meanings.some((type) => type.proof),
    online: meanings.some((type) => type.attendance === 'online'),
    closed: meanings.some((type) => type.closed),
  };
}

/** Reads the types of one feed after another; equal lists are worked out once. */
export class TypeReader {
  readonly #known = new Map<string, TypeFacts>();
  readonly #named = new Set<string>();

  read(list: readonly unknown[], fellowship: string | undefined, note: Note): TypeFacts {
    if (list.length > typesCap) note('types', 'too-many');
    const types = new Set<string>();
    for (const item of list.slice(0, typesCap)) {
      const type = oneLine((textOf(item) ?? '').slice(0, 200));
      if (plausible.test(type) || typeMeaning(type, fellowship)) types.add(type);
      else if (item !== '') note('types', 'unknown-code');
    }
    const key = JSON.stringify([fellowship, ...types]);
    let facts = this.#known.get(key);
    if (!facts) this.#known.set(key, (facts = this.#work([...types], fellowship, note)));
    return facts;
  }

  #work(types: readonly string[], fellowship: string | undefined, note: Note): TypeFacts {
    const meanings: TypeMeaning[] = [];
    for (const type of types) {
      const meaning = typeMeaning(type, fellowship);
      if (meaning) meanings.push(meaning);
      else if (!this.#named.has(type)) {
        // once for each code: an editor needs to learn of it, not of every record that has it
        this.#named.add(type);
        note('types', 'unknown-code');
      }
    }
    return gather(types, meanings);
  }
}
