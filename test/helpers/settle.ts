/** Waiting for what a person waits for: that the page has stopped changing. */
import { nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { until } from './until.js';

/** Every element of ours under a root, through shadow roots, the root included. */
export function* deep(root: Element | ShadowRoot | Document): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
  // No instanceof here: the page may be that of a frame, with classes of its own.
  if ('shadowRoot' in root && root.shadowRoot) yield* deep(root.shadowRoot);
}

/** Resolves when every element below has drawn what it knows. */
export async function settled(root: Element): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    const busy = [root, ...deep(root)].filter(
      (element): element is LitElement => (element as LitElement).isUpdatePending,
    );
    quiet = busy.length ? 0 : quiet + 1;
    await Promise.all(busy.map((element) => element.updateComplete));
    await nextFrame();
  }
}

/** The first element below that matches, through shadow roots; waits until there is one. */
export async function find<Found extends Element = HTMLElement>(
  root: Element,
  selector: string,
): Promise<Found> {
  let found: Element | undefined;
  await until(() => (found = all(root, selector)[0]) !== undefined, `nothing matches ${selector}`);
  await settled(root);
  return (all(root, selector)[0] ?? found) as Found;
}

/** Every element below that matches, through shadow roots. */
export function all<Found extends Element = HTMLElement>(root: Element, selector: string): Found[] {
  return [...deep(root)].filter((element): element is Found => element.matches(selector));
}

/** What stands on the page as a person reads it, with single spaces. Hidden parts are left out. */
export function read(root: Element): string {
  return text(root).replace(/\s+/g, ' ').trim();
}

function text(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE)
    return '';
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
  if (element && ['STYLE', 'SCRIPT', 'svg'].includes(element.tagName)) return '';
  const display = element && getComputedStyle(element).display;
  if (display === 'none') return '';
  const assigned =
    element?.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const children = assigned.length ? assigned : (element?.shadowRoot ?? node).childNodes;
  const inner = [...children].map(text).join('');
  return display === 'inline' ? inner : ` ${inner} `;
}

/** What has the keyboard, through shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
