/** Finds a fellowship by its id, or by what a feed or a person calls it. */
import type { Fellowship } from '../core/meeting.js';
import { fellowships } from './fellowships.js';

const byId: ReadonlyMap<string, Fellowship> = new Map(
  fellowships.map((fellowship) => [fellowship.id, fellowship]),
);

/** The fellowship of that id, such as `aa`. */
export function fellowship(id: string): Fellowship | undefined {
  return byId.get(id);
}

/** Words that tell no fellowship from another: "UK SMART Recovery", "AA GB", "NA meetings". */
const idle =
  /\b(the|and|uk|gb|great britain|united kingdom|england|wales|scotland|ireland|eire|northern|groups?|meetings?)\b/g;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(idle, '')
    .replaceAll(' ', '');

let byName: Map<string, string> | undefined;

function names(): Map<string, string> {
  const map = new Map<string, string>();
  for (const { id, name, shortName, aliases = [] } of fellowships)
    for (const text of [id, shortName, name, ...aliases]) map.set(fold(text), id);
  return map;
}

/**
 * The id of the fellowship that a text names: its id, name, short name or another name of it, in
 * any case, with or without its country: "Alcoholics Anonymous (AA)", "SMART Recovery UK".
 * Undefined when it names none, or one name is shared by several ("FA").
 */
export function fellowshipIdFor(text: string): string | undefined {
  byName ??= names();
  return byName.get(fold(text)) ?? byName.get(fold(text.replace(/\([^)]*\)/g, ' ')));
}
