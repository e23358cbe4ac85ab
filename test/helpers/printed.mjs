/** What a page prints, taken as the browser puts it on paper: made into a PDF, read back. */
import { extractText, getDocumentProxy } from 'unpdf';

/** Before anything of the page runs: presses that print are counted, as no printer is there. */
export const catchPrinting = (page) =>
  page.addInitScript(() => {
    globalThis.printed = 0;
    globalThis.print = () => globalThis.printed++;
  });

/** Waits until the page has asked to be printed so often. */
export const printed = (page, count = 1) =>
  page.waitForFunction((least) => globalThis.printed >= least, count);

/**
 * What the browser prints of the page as it is.
 * @returns {Promise<{ pages: string[], text: string, data: Uint8Array }>}
 */
export async function asPdf(page) {
  const data = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pdf = await getDocumentProxy(new Uint8Array(data));
  const { text } = await extractText(pdf, { mergePages: false });
  const pages = text.map((each) => each.replace(/\s+/g, ' ').trim());
  return { pages, text: pages.join(' '), data };
}

/** Looks at the page as paper of A4 is wide, and back. */
export async function onPaper(page, look) {
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  const seen = await look(page.locator('.meeting-finder-paper'));
  await page.emulateMedia({ media: null });
  await page.setViewportSize(before);
  return seen;
}
