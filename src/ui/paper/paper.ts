/**
 * Prints a sheet or a handout by itself: it stands beside the page's body, seen on paper alone, and the
 * body is left out of that print. A frame of its own would do on a desk; phones print the page around it.
 */
import type { Drawing } from './draw.js';
import { drawHandout } from './handout.js';
import { paperWords, type PaperOrder } from './order.js';
import { pageStyles, paperName, paperStyles } from './paper.styles.js';
import { drawSheet } from './sheet.js';

/** As the part holds it. */
export interface PaperPart {
  /** Asks the browser to print. */
  readonly print: (order: PaperOrder) => void;
  readonly printHandout: (order: PaperOrder) => void;
}

export const paper: PaperPart = {
  print: (order) => printAlone(order, drawSheet(order)),
  printHandout: (order) => printAlone(order, drawHandout(order)),
};

/** Takes away what was printed last, if it is still there. */
let tidy = (): void => {};

function printAlone({ strings, direction }: PaperOrder, { title, content }: Drawing): void {
  tidy();
  const box = document.createElement('div');
  box.className = paperName;
  // a sheet that is not in the language of the page is read, and runs, as what it is
  const { lang } = paperWords(strings);
  box.lang = lang;
  box.dir = strings.lang.split('-')[0] === lang ? direction : 'ltr';
  const root = box.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(paperStyles)];
  root.append(content);
  document.documentElement.append(box);
  const around = sheetOf(pageStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, around];
  const before = document.title;
  document.title = title;
  const used = new AbortController();
  tidy = () => {
    used.abort();
    box.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== around);
    if (document.title === title) document.title = before;
    tidy = () => {};
  };
  // Phones say that they have printed before they have: it goes when somebody uses the page again.
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, () => tidy(), { capture: true, signal: used.signal });
  print();
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
