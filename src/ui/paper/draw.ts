/** Makes the nodes of what is printed. Text is only ever text here, whatever a feed holds. */

export type Drawn = Node | string | false | undefined;

export interface Pen {
  readonly page: Document;
  /** An element with a class and what is in it; an absent child takes no room. */
  readonly draw: (tag: string, name: string, ...children: readonly Drawn[]) => HTMLElement;
}

export const penOf = (page: Document): Pen => ({
  page,
  draw(tag, name, ...children) {
    const made = page.createElement(tag);
    if (name) made.className = name;
    made.append(...children.filter((child) => child !== false && child !== undefined));
    return made;
  },
});
