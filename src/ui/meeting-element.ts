/** What every element of ours has in common. */
import { LitElement } from 'lit';
import { version } from './version.js';
import { redrawWords } from './languages.js';
import { define, type MeetingElementClass } from './define.js';

export class MeetingElement extends LitElement {
  static readonly tag: string = '';
  static readonly version: string = version;
  static readonly dependencies: readonly MeetingElementClass[] = [];

  /** Defines this element and those it needs. Safe to call twice. */
  static define(): void {
    define(this);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** @internal */
  protected readonly internals: ElementInternals = this.attachInternals();

  /** Asked of at every drawing, and seldom another: browsers take far longer to say which are on. */
  readonly #on = new Set<string>();

  /** Turns a custom state on or off: `:state(name)`, or `:--name` in older browsers. */
  protected setState(name: string, on: boolean): void {
    if (this.#on.has(name) === on) return;
    if (on) this.#on.add(name);
    else this.#on.delete(name);
    const { states } = this.internals;
    // Firefox before 126 has no states at all, though the types say otherwise.
    if (!(states as CustomStateSet | undefined)) return;
    for (const each of [name, `--${name}`])
      try {
        if (on) states.add(each);
        else states.delete(each);
      } catch {
        // Chromium before 125 knows only the dashed form, and throws at the other.
      }
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    // These belong to HTMLElement, so Lit does not watch them; the words depend on them, and so do
    // those of the elements within.
    if (name === 'lang' || name === 'dir') redrawWords();
  }

  /** A sheet may be adopted only in the document that made it: moved elsewhere, make it anew. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.shadowRoot) return;
    const { elementStyles } = this.constructor as typeof MeetingElement;
    this.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync('cssText' in style ? style.cssText : '');
      return sheet;
    });
  }

  /**
   * A fault in drawing must not reach the host page: the console is told, and the old view stays;
   * where there is none, what the page wrote inside shows through.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      console.warn(`<${this.localName}> could not be drawn.`, error);
      if (this.shadowRoot && !this.shadowRoot.querySelector('slot'))
        this.shadowRoot.append(document.createElement('slot'));
    }
  }
}
