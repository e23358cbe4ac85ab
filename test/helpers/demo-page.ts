/** Opens a demo page in a frame, as a visitor's browser would get it, headers and all. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { MeetingFinder } from '../../src/elements/meeting-finder.js';
import { until } from './until.js';

export interface DemoPage {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** What the page's security policy refused. */
  readonly refused: string[];
  /** The first finder or provider of the page, with its answer there. */
  finder(): Promise<MeetingFinder>;
}

export async function openDemo(
  name: string,
  { width = 1280, height = 900 }: { width?: number; height?: number } = {},
): Promise<DemoPage> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title=${name} width=${width} height=${height}></iframe>`,
  );
  const refused: string[] = [];
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/demo/${name}`;
  // Before any script of the page has run, so that no report is missed.
  await waitUntil(() => frame.contentDocument?.URL.endsWith(name), `${name} did not open`, {
    timeout: 8000,
    interval: 1,
  });
  frame.contentDocument!.addEventListener('securitypolicyviolation', (event) =>
    refused.push(`${event.effectiveDirective}: ${event.blockedURI}`),
  );
  await loaded;
  const find = () =>
    frame.contentDocument!.querySelector<MeetingFinder>('meeting-finder, meeting-finder-provider');
  return {
    frame,
    document: frame.contentDocument!,
    window: frame.contentWindow as Window & typeof globalThis,
    refused,
    async finder() {
      await until(() => find()?.state?.results, `${name} shows no meetings`);
      return find()!;
    },
  };
}
