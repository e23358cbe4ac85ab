/** Makes the nodes of what is printed. Text is only ever text here, whatever a feed holds. */

export type Drawn = Node | string | false | undefined;

/** What is to be on paper. */
export interface Drawing {
  /** As the browser prints it at the edge, and names the file. */
  readonly title: string;
  readonly content: HTMLElement;
}

/** An element with a class and what is in it; an absent child takes no room. */
export function draw(tag: string, name: string, ...children: readonly Drawn[]): HTMLElement {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...children.filter((child) => child !== false && child !== undefined));
  return made;
}
