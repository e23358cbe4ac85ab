/** A list as JSON in an attribute; undefined, with a note to whoever keeps the page, where it is none. */
export function jsonList<Item>(text: string | null): readonly Item[] | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    if (Array.isArray(value)) return value as Item[];
  } catch {
    // said below
  }
  console.info('An attribute holds no JSON list and is not used.', text);
  return undefined;
}
