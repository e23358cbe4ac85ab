/** What the type codes of a record say, in the terms of the model. */
import type { Access, AccessFeature, Audience, Belief, Openness } from '../core/meeting.js';
import { typeMeaning, type TypeMeaning } from '../knowledge/type-meanings.js';
import { isTypeName } from '../knowledge/type-name.js';
import { textOf } from './coerce.js';
import type { Note } from './fields.js';
import { oneLine } from './text.js';

export { typeMeaning };

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
    proof: meanings.some((type) => type.proof === 'slip'),
    online: meanings.some((type) => type.place === 'online'),
    closed: meanings.some((type) => type.place === 'shut'),
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
      else if (!isTypeName(type) && !this.#named.has(type)) {
        // A name is shown as written. A code is told of once: an editor needs to learn of it, not
        // of every record that has it.
        this.#named.add(type);
        note('types', 'unknown-code');
      }
    }
    return gather(types, meanings);
  }
}
