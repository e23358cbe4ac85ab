/** What a page prints in a frame of its own: caught at the press, made into a PDF, read back. */
import { extractText, getDocumentProxy } from 'unpdf';

/** Before anything of the page runs: printing is noted, with what would be on the paper. */
export const catchPrinting = (page) =>
  page.addInitScript(() => {
    globalThis.printed = [];
    if (globalThis === globalThis.top) return;
    // Every frame that the page makes prints into the page's own list.
    globalThis.print = () => {
      const { document } = globalThis;
      globalThis.top.printed.push({
        html: document.documentElement.outerHTML,
        css: document.adoptedStyleSheets
          .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
          .join('\n'),
      });
      globalThis.dispatchEvent(new Event('afterprint'));
    };
  });

/**
 * The sheet as the browser prints it.
 * @returns {Promise<{ pages: string[], text: string, sheet: import('playwright-core').Page }>}
 */
export async function asPdf(page, { html, css }) {
  const sheet = await page.context().browser().newPage();
  await sheet.setContent(html);
  await sheet.addStyleTag({ content: css });
  const data = await sheet.pdf({ preferCSSPageSize: true, printBackground: true });
  const pdf = await getDocumentProxy(new Uint8Array(data));
  const { text } = await extractText(pdf, { mergePages: false });
  const pages = text.map((each) => each.replace(/\s+/g, ' ').trim());
  return { pages, text: pages.join(' '), sheet, data };
}
