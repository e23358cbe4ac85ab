/** What the type codes of a record say, in the terms of the model. */
import type { Access, Audience, Belief, Openness } from '../core/meeting.js';
import { typeMeaning, type TypeMeaning } from '../knowledge/type-meanings.js';
import { isTypeName } from '../knowledge/type-name.js';
import { textOf } from './coerce.js';
import type { Fields, Note } from './fields.js';
import { oneLine } from './text.js';

export { typeMeaning };

export interface TypeFacts {
  /** As published. */
  readonly types: readonly string[];
  readonly openness?: Openness | undefined;
  readonly audiences: readonly Audience[];
  readonly languages: readonly string[];
  readonly access: Access;
  readonly belief?: Belief | undefined;
  readonly proof: boolean;
  readonly online: boolean;
  /** The place is closed for the time being. */
  readonly closed: boolean;
}

/** A code or a name such as a person would write; not `__proto__`, not `toString`. */
const plausible = /^[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N} .,&'’/+()-]{0,39}$/u;

function gather(types: readonly string[], meanings: readonly TypeMeaning[]): TypeFacts {
  const all = <K extends keyof TypeMeaning>(kind: K) =>
    [...new Set(meanings.flatMap((meaning) => meaning[kind] ?? []))] as NonNullable<
      TypeMeaning[K]
    >[];
  const openness = all('openness');
  return {
    types,
    // open and closed at once says neither
    openness: openness.length === 1 ? openness[0] : undefined,
    audiences: all('audience'),
    languages: all('language'),
    access: Object.fromEntries(all('access').map((feature) => [feature, true])),
    belief: all('belief')[0],
    proof: all('proof').length > 0,
    online: all('place').includes('online'),
    closed: all('place').includes('shut'),
  };
}

/** Reads the types of one feed after another; equal lists are worked out once. */
export class TypeReader {
  readonly #known = new Map<string, TypeFacts>();
  readonly #named = new Set<string>();

  read(fields: Fields, fellowship: string | undefined): TypeFacts {
    const types = fields.each('types', (item) => {
      const type = oneLine((textOf(item) ?? '').slice(0, 200));
      return plausible.test(type) || typeMeaning(type, fellowship) ? type : undefined;
    });
    const key = JSON.stringify([fellowship, ...types]);
    let facts = this.#known.get(key);
    if (!facts) this.#known.set(key, (facts = this.#work(types, fellowship, fields.note)));
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
