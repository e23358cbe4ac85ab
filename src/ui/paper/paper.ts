/**
 * Prints a sheet or a handout by itself: in a frame of its own, so that the page around it is neither
 * printed nor changed.
 */
import { drawHandout } from './handout.js';
import { paperStyles } from './paper.styles.js';
import { drawSheet } from './sheet.js';
import type { PaperOrder } from './order.js';

/** As the part holds it. */
export interface PaperPart {
  /** Resolves when the browser has been asked to print; rejects where it can't be. */
  readonly print: (order: PaperOrder) => Promise<void>;
  readonly printHandout: (order: PaperOrder) => Promise<void>;
}

export const paper: PaperPart = {
  print: (order) => inFrame(order, drawSheet),
  printHandout: (order) => inFrame(order, drawHandout),
};

let frame: HTMLIFrameElement | undefined;

async function inFrame(
  order: PaperOrder,
  draw: (page: Document, order: PaperOrder) => void,
): Promise<void> {
  // Not every browser says when it has printed: the frame before goes when the next one comes.
  frame?.remove();
  const made = document.createElement('iframe');
  frame = made;
  made.tabIndex = -1;
  made.setAttribute('aria-hidden', 'true');
  Object.assign(made.style, { position: 'fixed', border: '0', visibility: 'hidden' });
  Object.assign(made.style, { inlineSize: '0', blockSize: '0', insetBlockEnd: '0' });
  document.body.append(made);
  const view = made.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error('No frame to print from.');
  const page = view.document;
  page.documentElement.lang = order.strings.lang;
  page.documentElement.dir = order.direction;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paperStyles);
  page.adoptedStyleSheets = [sheet];
  draw(page, order);
  // Laid out before it is printed.
  await new Promise(requestAnimationFrame);
  view.addEventListener('afterprint', () => made.remove());
  view.focus();
  view.print();
}
