/** Hands and eyes for play functions, through shadow roots, where Storybook's own stop. */
import { waitFor } from 'storybook/test';

function* deep(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element && root.shadowRoot) yield* deep(root.shadowRoot);
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** The first element that matches and holds the words; waits until it is there. */
export async function find<Found extends HTMLElement = HTMLElement>(
  canvas: HTMLElement,
  selector: string,
  words = '',
): Promise<Found> {
  let found: Element | undefined;
  await waitFor(() => {
    found = [...deep(canvas)].find(
      (element) => element.matches(selector) && shown(element).includes(words),
    );
    if (!found) throw new Error(`No ${selector} says “${words}”`);
  }, patience);
  return found as Found;
}

/** A play function that waits until the story shows all of the words. */
export const shows =
  (...words: readonly string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await waitFor(() => {
      const text = shown(canvasElement);
      const missing = words.filter((each) => !text.includes(each));
      if (missing.length) throw new Error(`“${missing.join('”, “')}” is not shown: ${text}`);
    }, patience);
  };

/** A machine with much to do needs longer than the second that is usual. */
const patience = { timeout: 8000 };

/** What stands there as a person reads it, with single spaces. */
export const shown = (root: Element): string => text(root).replace(/\s+/g, ' ').trim();

function text(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (element.localName === 'style' || getComputedStyle(element).display === 'none') return '';
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  const children = slotted.length ? slotted : (element.shadowRoot ?? element).childNodes;
  return [...children].map(text).join(' ');
}
