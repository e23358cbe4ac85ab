/**
 * Whether a type is written as a name for people ("Wheelchair access", "Ouvert") rather than as a
 * code (`X`, `12x12`): it has two small letters in a row, or a script without small letters.
 */
export function isTypeName(type: string): boolean {
  return /\p{Ll}{2}|\p{Lo}/u.test(type);
}
