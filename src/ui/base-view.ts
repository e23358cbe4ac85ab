/** What views that come as parts have in common: their styles come with them. */
import type { nothing as Nothing, TemplateResult } from 'lit';
import { adoptSheet } from './adopt-sheet.js';
import type { PartView, ViewHost, ViewKit } from './part-view.js';

export abstract class BaseView<Host extends ViewHost> implements PartView {
  protected readonly host: Host;
  protected readonly kit: ViewKit;
  protected abstract readonly styles: string;

  constructor(host: Host, kit: ViewKit) {
    this.host = host;
    this.kit = kit;
  }

  render(): TemplateResult | typeof Nothing {
    this.adopt();
    const { html, strings } = this.kit;
    const { lang } = this.words;
    const drawn = this.draw();
    // What this part can't say in the language of the page is marked as what it is.
    return strings().lang.split('-')[0] === lang
      ? drawn
      : html`<div lang=${lang} dir="ltr">${drawn}</div>`;
  }

  protected adopt(): void {
    adoptSheet(this.host.renderRoot as ShadowRoot, this.styles);
  }

  /** The words it is drawn with, in the language of the page where there are such. */
  protected abstract get words(): { readonly lang: string };

  protected abstract draw(): TemplateResult | typeof Nothing;

  /** Now, in milliseconds since 1970: the finder's, else the device's. */
  protected get now(): number {
    return this.kit.state()?.results?.asOf ?? Date.now();
  }
}
