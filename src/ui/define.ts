/** Registers element classes: once, with what they need, and never over somebody else's. */

/** What an element class says of itself. */
export interface MeetingElementClass extends CustomElementConstructor {
  readonly tag: string;
  readonly version: string;
  /** Classes of the elements in its template. */
  readonly dependencies: readonly MeetingElementClass[];
}

/**
 * Defines the classes and all that they depend on. A tag that is taken by another version is left
 * as it is, with one note in the console.
 */
export function define(...classes: readonly MeetingElementClass[]): void {
  for (const each of classes) {
    const taken = customElements.get(each.tag) as Partial<MeetingElementClass> | undefined;
    if (!taken) customElements.define(each.tag, each);
    else if (taken !== each && taken.version !== each.version)
      console.info(
        `<${each.tag}> is already defined by version ${taken.version ?? 'unknown'}; version ${each.version} is not used.`,
      );
    define(...each.dependencies);
  }
}
